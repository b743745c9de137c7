import type { Metadata } from 'next';
import { RoutineHistory } from '../../../../../routine-history/routine-history';
import type { SearchParameters } from '../../../../../ui/search-parameters';

export const metadata: Metadata = { title: 'History' };

export default async function RoutineHistoryPage(props: {
  params: Promise<{ slug: string }>;
  searchParams: Promise<SearchParameters>;
}) {
  return <RoutineHistory slug={(await props.params).slug} parameters={await props.searchParams} />;
}
