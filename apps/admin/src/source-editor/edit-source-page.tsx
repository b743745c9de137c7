import { notFound } from 'next/navigation';
import { graphql, readFragment } from '../gql';
import { GraphqlProvider } from '../graphql/browser';
import { query } from '../graphql/server';
import { sourceAddress } from '../source/source-address';
import { ButtonLink } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { PageHeader } from '../ui/page-header';
import { EditSource } from './edit-source';
import { editedSource } from './edited-source';

const editSourcePage = graphql(`
  query EditSourcePage($id: ID!) {
    source(id: $id) {
      ...EditedSource
    }
  }
`);

/** The form of one source; of a public one it says that no clinic changes it. */
export async function EditSourcePage({ id }: { id: string }) {
  const { source } = await query(editSourcePage, { id });
  if (!source) notFound();
  const { title, mayEdit, revision } = readFragment(editedSource, source);
  const address = sourceAddress(id);
  if (!mayEdit) {
    return (
      <EmptyState
        isPage
        title="This source is of the public library"
        action={<ButtonLink href={address}>Read it</ButtonLink>}
      >
        <p>“{title}” is read by everybody, and no clinic changes it.</p>
      </EmptyState>
    );
  }
  return (
    <GraphqlProvider>
      <PageHeader title="Edit a source" parent={{ href: address, label: title }} />
      <EditSource key={`${id} ${revision}`} source={source} />
    </GraphqlProvider>
  );
}
