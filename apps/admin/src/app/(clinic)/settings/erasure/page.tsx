import type { Metadata } from 'next';
import { ErasureSettings } from '../../../../rights/erasure-settings';
import type { SearchParameters } from '../../../../ui/search-parameters';

export const metadata: Metadata = { title: 'Erasure' };

export default async function ErasurePage({ searchParams }: { searchParams: Promise<SearchParameters> }) {
  return <ErasureSettings parameters={await searchParams} />;
}
