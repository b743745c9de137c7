import type { Metadata } from 'next';
import { MemberList } from '../../../../member/member-list';
import type { SearchParameters } from '../../../../ui/search-parameters';

export const metadata: Metadata = { title: 'Members' };

export default async function MembersPage({ searchParams }: { searchParams: Promise<SearchParameters> }) {
  return <MemberList parameters={await searchParams} />;
}
