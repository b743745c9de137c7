import type { Metadata } from 'next';
import { AssignPage } from '../../../../../assign/assign-page';
import { oneOf, type SearchParameters } from '../../../../../ui/search-parameters';

export const metadata: Metadata = { title: 'Assign a routine' };

export default async function AssignRoute(props: {
  params: Promise<{ id: string }>;
  searchParams: Promise<SearchParameters>;
}) {
  const { id } = await props.params;
  return <AssignPage id={decodeURIComponent(id)} slug={oneOf(await props.searchParams, 'routine')} />;
}
