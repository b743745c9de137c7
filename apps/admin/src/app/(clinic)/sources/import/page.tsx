import type { Metadata } from 'next';
import { GraphqlProvider } from '../../../../graphql/browser';
import { ImportSources } from '../../../../source-import/import-sources';
import { PageHeader } from '../../../../ui/page-header';

export const metadata: Metadata = { title: 'Import sources' };

export default function ImportSourcesPage() {
  return (
    <GraphqlProvider>
      <PageHeader
        title="Import sources"
        parent={{ href: '/sources', label: 'Sources' }}
        lead="From the tool that you collect references with. You see what becomes of every record before anything is written."
      />
      <ImportSources />
    </GraphqlProvider>
  );
}
