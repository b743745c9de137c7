import type { Metadata } from 'next';
import { GraphqlProvider } from '../../../../graphql/browser';
import { ImportRoutine } from '../../../../routine-import/import-routine';
import { PageHeader } from '../../../../ui/page-header';

export const metadata: Metadata = { title: 'Import a routine' };

export default function ImportRoutinePage() {
  return (
    <GraphqlProvider>
      <PageHeader
        title="Import a routine"
        parent={{ href: '/routines', label: 'Routines' }}
        lead="Bring a routine in with its exercises and sources, as a draft. Nothing is written before you confirm."
      />
      <ImportRoutine />
    </GraphqlProvider>
  );
}
