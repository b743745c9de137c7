import type { Metadata } from 'next';
import { ReportPage, reportTitle } from '../../../../../report/report-page';
import { pageMetadata } from '../../../../../ui/page-metadata';
import type { SearchParameters } from '../../../../../ui/search-parameters';

interface Properties {
  params: Promise<{ slug: string }>;
  searchParams: Promise<SearchParameters>;
}

export async function generateMetadata({ params, searchParams }: Properties): Promise<Metadata> {
  return pageMetadata(await reportTitle((await params).slug, await searchParams));
}

export default async function RoutineReportPage({ params, searchParams }: Properties) {
  return <ReportPage slug={(await params).slug} parameters={await searchParams} />;
}
