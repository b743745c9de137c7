import type { Metadata } from 'next';
import { RoutineBuilderPage } from '../../../../../routine-builder/routine-builder-page';

export const metadata: Metadata = { title: 'Edit a routine' };

export default async function EditRoutinePage({ params }: { params: Promise<{ slug: string }> }) {
  return <RoutineBuilderPage slug={(await params).slug} />;
}
