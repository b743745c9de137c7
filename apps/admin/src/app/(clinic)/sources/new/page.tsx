import type { Metadata } from 'next';
import { GraphqlProvider } from '../../../../graphql/browser';
import { NewSource } from '../../../../source-editor/new-source';
import { PageHeader } from '../../../../ui/page-header';

export const metadata: Metadata = { title: 'New source' };

export default function NewSourcePage() {
  return (
    <GraphqlProvider>
      <PageHeader
        title="New source"
        parent={{ href: '/sources', label: 'Sources' }}
        lead="It stands in your clinic’s library, and your clinic cites it."
      />
      <NewSource />
    </GraphqlProvider>
  );
}
