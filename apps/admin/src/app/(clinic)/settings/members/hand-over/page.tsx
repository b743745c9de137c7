import type { Metadata } from 'next';
import { HandOverPage } from '../../../../../member/hand-over-page';
import type { SearchParameters } from '../../../../../ui/search-parameters';

export const metadata: Metadata = { title: 'Hand clients over' };

export default async function Page({ searchParams }: { searchParams: Promise<SearchParameters> }) {
  return <HandOverPage parameters={await searchParams} />;
}
