import { notFound } from 'next/navigation';
import { graphql } from '../gql';
import { query } from '../graphql/server';
import { EmptyState } from '../ui/empty-state';
import { PageHeader } from '../ui/page-header';
import { Pager } from '../ui/pager';
import { type SearchParameters, pageArguments } from '../ui/search-parameters';
import { isProse } from './change-words';
import version from '../version-history/version-history.module.css';
import styles from './client-history.module.css';
import { ClientVersionRow } from './client-version-row';

const clientHistory = graphql(`
  query ClientHistory($id: ID!, $first: Int, $after: String, $last: Int, $before: String) {
    viewer {
      clinic {
        id
        timeZone
      }
    }
    client(id: $id) {
      id
      name
      revision
      versions(first: $first, after: $after, last: $last, before: $before) {
        pageInfo {
          hasNextPage
          hasPreviousPage
          startCursor
          endCursor
        }
        edges {
          node {
            id
            number
            changes {
              field
            }
            ...ClientVersionRow
          }
        }
      }
    }
  }
`);

/** What was kept of a client at each revision, the latest first: who changed what, from what to what. */
export async function ClientHistory({ id, parameters }: { id: string; parameters: SearchParameters }) {
  const { viewer, client } = await query(clientHistory, { id, ...pageArguments(parameters, 25) });
  if (!client || !viewer) notFound();
  const { name, revision, versions } = client;
  const path = `/clients/${encodeURIComponent(id)}`;
  const hasProse = versions.edges.some(({ node }) => node.changes?.some(({ field }) => isProse(field)));

  return (
    <>
      <PageHeader
        title="History of the record"
        parent={{ href: path, label: name }}
        lead="Who changed what is kept of them, and what stood there before. Members of the clinic only."
      />
      <div className={version.groups}>
        {versions.edges.length === 0 && (
          <EmptyState title="Nothing on this page">
            <p>The history begins with the day on which somebody was taken on.</p>
          </EmptyState>
        )}
        {hasProse && (
          <p className={styles.legend}>
            <ins>Added words</ins> are underlined, <del>removed words</del> are struck through.
          </p>
        )}
        <ol className={styles.list}>
          {versions.edges.map(({ node }) => (
            <ClientVersionRow
              key={node.id}
              version={node}
              timeZone={viewer.clinic.timeZone}
              isCurrent={node.number === revision}
            />
          ))}
        </ol>
        <Pager
          path={`${path}/history`}
          parameters={parameters}
          pageInfo={versions.pageInfo}
          label="Pages of the history"
        />
      </div>
    </>
  );
}
