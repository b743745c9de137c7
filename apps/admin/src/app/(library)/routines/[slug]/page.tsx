import type { Metadata } from 'next';
import { RoutinePage, routineTitle } from '../../../../routine/routine-page';
import { pageMetadata } from '../../../../ui/page-metadata';
import type { SearchParameters } from '../../../../ui/search-parameters';

interface Properties {
  params: Promise<{ slug: string }>;
  searchParams: Promise<SearchParameters>;
}

export async function generateMetadata({ params, searchParams }: Properties): Promise<Metadata> {
  return pageMetadata(await routineTitle((await params).slug, await searchParams));
}

export default async function RoutineSlugPage({ params, searchParams }: Properties) {
  return <RoutinePage slug={(await params).slug} parameters={await searchParams} />;
}
