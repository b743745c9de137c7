import type { Metadata } from 'next';
import { ChangePage } from '../../../../../assign/change-page';

export const metadata: Metadata = { title: 'Change the plan' };

export default async function ChangePlanRoute({ params }: { params: Promise<{ id: string }> }) {
  return <ChangePage id={decodeURIComponent((await params).id)} />;
}
