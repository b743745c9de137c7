import type { Metadata } from 'next';
import { EvidencePage } from '../../../evidence/evidence-page';
import type { SearchParameters } from '../../../ui/search-parameters';

export const metadata: Metadata = { title: 'Evidence to look at' };

export default async function ClinicEvidencePage({ searchParams }: { searchParams: Promise<SearchParameters> }) {
  return <EvidencePage parameters={await searchParams} />;
}
