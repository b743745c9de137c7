import type { Metadata } from 'next';
import { RoutineList } from '../../../../routine/routine-list';
import { pageMetadata } from '../../../../ui/page-metadata';
import type { SearchParameters } from '../../../../ui/search-parameters';

export function generateMetadata(): Metadata {
  return pageMetadata({
    title: 'Routines',
    description: 'Routines of exercises in order, with doses, rounds, time and sources.',
    path: '/routines',
  });
}

export default async function RoutinesPage({ searchParams }: { searchParams: Promise<SearchParameters> }) {
  return <RoutineList parameters={await searchParams} />;
}
