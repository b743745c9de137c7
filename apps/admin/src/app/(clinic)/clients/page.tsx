import type { Metadata } from 'next';
import { PageHeader } from '../../../ui/page-header';

export const metadata: Metadata = { title: 'Clients' };

export default function ClientsPage() {
  return <PageHeader title="Clients" />;
}
