import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { graphql } from '../../../../gql';
import { query } from '../../../../graphql/server';

const exerciseIsThere = graphql(`
  query ExerciseIsThere($slug: String!) {
    exercise(slug: $slug) {
      id
    }
  }
`);

/** Asks first whether it is there: once the page itself is on its way, its status can no longer say that it is not. */
export default async function ExerciseLayout(props: { children: ReactNode; params: Promise<{ slug: string }> }) {
  const slug = decodeURIComponent((await props.params).slug);
  const { exercise } = await query(exerciseIsThere, { slug });
  if (!exercise) notFound();
  return props.children;
}
