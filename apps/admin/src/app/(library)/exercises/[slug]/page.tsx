import type { Metadata } from 'next';
import { ExercisePage, exerciseTitle } from '../../../../exercise/exercise-page';
import { pageMetadata } from '../../../../ui/page-metadata';
import type { SearchParameters } from '../../../../ui/search-parameters';

interface Properties {
  params: Promise<{ slug: string }>;
  searchParams: Promise<SearchParameters>;
}

export async function generateMetadata({ params, searchParams }: Properties): Promise<Metadata> {
  return pageMetadata(await exerciseTitle((await params).slug, await searchParams));
}

export default async function ExerciseSlugPage({ params, searchParams }: Properties) {
  return <ExercisePage slug={(await params).slug} parameters={await searchParams} />;
}
