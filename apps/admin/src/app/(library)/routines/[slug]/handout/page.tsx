import type { Metadata } from 'next';
import { HandoutPage, handoutTitle } from '../../../../../handout/handout-page';
import { pageMetadata } from '../../../../../ui/page-metadata';
import type { SearchParameters } from '../../../../../ui/search-parameters';

interface Properties {
  params: Promise<{ slug: string }>;
  searchParams: Promise<SearchParameters>;
}

export async function generateMetadata({ params }: Properties): Promise<Metadata> {
  return pageMetadata(await handoutTitle((await params).slug));
}

export default async function RoutineHandoutPage({ params, searchParams }: Properties) {
  return <HandoutPage slug={(await params).slug} parameters={await searchParams} />;
}
