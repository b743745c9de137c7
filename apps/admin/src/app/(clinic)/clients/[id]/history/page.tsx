import type { Metadata } from 'next';
import { ClientHistory } from '../../../../../client-history/client-history';
import type { SearchParameters } from '../../../../../ui/search-parameters';

export const metadata: Metadata = { title: 'History of the record' };

export default async function ClientHistoryPage(props: {
  params: Promise<{ id: string }>;
  searchParams: Promise<SearchParameters>;
}) {
  return <ClientHistory id={decodeURIComponent((await props.params).id)} parameters={await props.searchParams} />;
}
