import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { graphql } from '../../../../gql';
import { query } from '../../../../graphql/server';

const articleIsThere = graphql(`
  query ArticleIsThere($slug: String!) {
    article(slug: $slug) {
      id
    }
  }
`);

/** Asks first whether it is there: once the page itself is on its way, its status can no longer say that it is not. */
export default async function ArticleLayout(props: { children: ReactNode; params: Promise<{ slug: string }> }) {
  const slug = decodeURIComponent((await props.params).slug);
  const { article } = await query(articleIsThere, { slug });
  if (!article) notFound();
  return props.children;
}
