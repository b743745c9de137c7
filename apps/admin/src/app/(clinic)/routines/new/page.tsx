import type { Metadata } from 'next';
import { NewRoutinePage } from '../../../../routine-builder/routine-builder-page';

export const metadata: Metadata = { title: 'New routine' };

export default function NewRoutine() {
  return <NewRoutinePage />;
}
