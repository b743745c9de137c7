import type { Metadata } from 'next';
import { AuditList } from '../../../../audit/audit-list';
import type { SearchParameters } from '../../../../ui/search-parameters';

export const metadata: Metadata = { title: 'Audit' };

export default async function AuditPage({ searchParams }: { searchParams: Promise<SearchParameters> }) {
  return <AuditList parameters={await searchParams} />;
}
