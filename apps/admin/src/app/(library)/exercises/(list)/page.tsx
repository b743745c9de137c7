import type { Metadata } from 'next';
import { ExerciseList } from '../../../../exercise/exercise-list';
import { pageMetadata } from '../../../../ui/page-metadata';
import type { SearchParameters } from '../../../../ui/search-parameters';

export function generateMetadata(): Metadata {
  return pageMetadata({
    title: 'Exercises',
    description: 'Exercises with their purpose, steps, cautions and the doses of every source, side by side.',
    path: '/exercises',
  });
}

export default async function ExercisesPage({ searchParams }: { searchParams: Promise<SearchParameters> }) {
  return <ExerciseList parameters={await searchParams} />;
}
