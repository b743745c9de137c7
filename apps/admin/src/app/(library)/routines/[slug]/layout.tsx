import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { graphql } from '../../../../gql';
import { query } from '../../../../graphql/server';

const routineIsThere = graphql(`
  query RoutineIsThere($slug: String!) {
    routine(slug: $slug) {
      id
    }
  }
`);

/** Asks first whether it is there: once the page itself is on its way, its status can no longer say that it is not. */
export default async function RoutineLayout(props: { children: ReactNode; params: Promise<{ slug: string }> }) {
  const slug = decodeURIComponent((await props.params).slug);
  const { routine } = await query(routineIsThere, { slug });
  if (!routine) notFound();
  return props.children;
}
