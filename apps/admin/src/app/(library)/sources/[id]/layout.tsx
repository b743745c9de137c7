import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { graphql } from '../../../../gql';
import { query } from '../../../../graphql/server';

const sourceIsThere = graphql(`
  query SourceIsThere($id: ID!) {
    source(id: $id) {
      id
    }
  }
`);

/** Asks first whether it is there: once the page itself is on its way, its status can no longer say that it is not. */
export default async function SourceLayout(props: { children: ReactNode; params: Promise<{ id: string }> }) {
  const id = decodeURIComponent((await props.params).id);
  const { source } = await query(sourceIsThere, { id });
  if (!source) notFound();
  return props.children;
}
