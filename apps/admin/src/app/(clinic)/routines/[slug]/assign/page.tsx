import type { Metadata } from 'next';
import { AssignRoutinePage } from '../../../../../assign/assign-routine-page';

export const metadata: Metadata = { title: 'Assign to a client' };

export default async function AssignRoutineRoute({ params }: { params: Promise<{ slug: string }> }) {
  return <AssignRoutinePage slug={decodeURIComponent((await params).slug)} />;
}
