import type { Metadata } from 'next';
import { SourceList } from '../../../../source/source-list';
import { pageMetadata } from '../../../../ui/page-metadata';
import type { SearchParameters } from '../../../../ui/search-parameters';

export function generateMetadata(): Metadata {
  return pageMetadata({
    title: 'Sources',
    description: 'Everything that the library cites, with study design, appraisal and status.',
    path: '/sources',
  });
}

export default async function SourcesPage({ searchParams }: { searchParams: Promise<SearchParameters> }) {
  return <SourceList parameters={await searchParams} />;
}
