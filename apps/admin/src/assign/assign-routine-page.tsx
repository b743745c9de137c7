import { notFound } from 'next/navigation';
import { graphql } from '../gql';
import { GraphqlProvider } from '../graphql/browser';
import { query } from '../graphql/server';
import { ButtonLink } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { PageHeader } from '../ui/page-header';
import { ChooseClient } from './choose-client';

const assignRoutinePage = graphql(`
  query AssignRoutinePage($slug: String!) {
    routine(slug: $slug) {
      id
      slug
      title
      status
    }
  }
`);

/** From a routine to the client who is to get it; the plan itself is written on the client's screen. */
export async function AssignRoutinePage({ slug }: { slug: string }) {
  const { routine } = await query(assignRoutinePage, { slug });
  if (!routine) notFound();
  const { title, status } = routine;
  const page = `/routines/${routine.slug}`;
  return (
    <GraphqlProvider>
      <PageHeader
        title="Assign to a client"
        lead={`${title}: who is to get it?`}
        parent={{ href: page, label: title }}
      />
      {status === 'PUBLISHED' ? (
        <ChooseClient slug={routine.slug} />
      ) : (
        <EmptyState title="Not published" action={<ButtonLink href={page}>Back to the routine</ButtonLink>}>
          <p>Only what is published, and not in the archive, is given to a client.</p>
        </EmptyState>
      )}
    </GraphqlProvider>
  );
}
