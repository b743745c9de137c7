import type { Metadata } from 'next';
import { CreateExercise } from '../../../../exercise-editor/create-exercise';
import { GraphqlProvider } from '../../../../graphql/browser';
import { PageHeader } from '../../../../ui/page-header';

export const metadata: Metadata = { title: 'New exercise' };

export default function NewExercisePage() {
  return (
    <GraphqlProvider>
      <PageHeader
        title="New exercise"
        parent={{ href: '/exercises', label: 'Exercises' }}
        lead="It starts as a draft that only your clinic sees."
      />
      <CreateExercise />
    </GraphqlProvider>
  );
}
