import type { Metadata } from 'next';
import { ClinicViewPage } from '../../../clinic-view/clinic-view-page';
import type { SearchParameters } from '../../../ui/search-parameters';

export const metadata: Metadata = { title: 'Clinic' };

export default async function ClinicPage({ searchParams }: { searchParams: Promise<SearchParameters> }) {
  return <ClinicViewPage parameters={await searchParams} />;
}
