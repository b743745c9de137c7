import type { Metadata } from 'next';
import { SourcePage, sourceTitle } from '../../../../source/source-page';
import { pageMetadata } from '../../../../ui/page-metadata';
import type { SearchParameters } from '../../../../ui/search-parameters';

interface Properties {
  params: Promise<{ id: string }>;
  searchParams: Promise<SearchParameters>;
}

const idOf = async (params: Properties['params']) => decodeURIComponent((await params).id);

export async function generateMetadata({ params, searchParams }: Properties): Promise<Metadata> {
  return pageMetadata(await sourceTitle(await idOf(params), await searchParams));
}

export default async function SourceIdPage({ params, searchParams }: Properties) {
  return <SourcePage id={await idOf(params)} parameters={await searchParams} />;
}
