import type { Metadata } from 'next';
import { ExerciseEditorPage } from '../../../../../exercise-editor/exercise-editor-page';

export const metadata: Metadata = { title: 'Edit an exercise' };

export default async function EditExercisePage({ params }: { params: Promise<{ slug: string }> }) {
  return <ExerciseEditorPage slug={(await params).slug} />;
}
