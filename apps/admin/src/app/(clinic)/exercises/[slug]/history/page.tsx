import type { Metadata } from 'next';
import { ExerciseHistory } from '../../../../../exercise-history/exercise-history';
import type { SearchParameters } from '../../../../../ui/search-parameters';

export const metadata: Metadata = { title: 'History' };

export default async function ExerciseHistoryPage(props: {
  params: Promise<{ slug: string }>;
  searchParams: Promise<SearchParameters>;
}) {
  return <ExerciseHistory slug={(await props.params).slug} parameters={await props.searchParams} />;
}
