import type { Metadata } from 'next';
import { ClientList } from '../../../client/client-list';
import type { SearchParameters } from '../../../ui/search-parameters';

export const metadata: Metadata = { title: 'Clients' };

export default async function ClientsPage({ searchParams }: { searchParams: Promise<SearchParameters> }) {
  return <ClientList parameters={await searchParams} />;
}
