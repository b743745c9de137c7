import type { Metadata } from 'next';
import { ImportExercises } from '../../../../exercise-import/import-exercises';
import { GraphqlProvider } from '../../../../graphql/browser';
import { PageHeader } from '../../../../ui/page-header';

export const metadata: Metadata = { title: 'Import exercises' };

export default function ImportExercisesPage() {
  return (
    <GraphqlProvider>
      <PageHeader
        title="Import exercises"
        parent={{ href: '/exercises', label: 'Exercises' }}
        lead="Bring a library from elsewhere into your own, as drafts. Nothing is written before you confirm."
      />
      <ImportExercises />
    </GraphqlProvider>
  );
}
