import type { Metadata } from 'next';
import { Outbox } from '../../../../mail/outbox';
import type { SearchParameters } from '../../../../ui/search-parameters';

export const metadata: Metadata = { title: 'Mail' };

export default async function MailPage({ searchParams }: { searchParams: Promise<SearchParameters> }) {
  return <Outbox parameters={await searchParams} />;
}
