import { notFound } from 'next/navigation';
import { graphql } from '../gql';
import { GraphqlProvider } from '../graphql/browser';
import { query } from '../graphql/server';
import { EmptyState } from '../ui/empty-state';
import { PageHeader } from '../ui/page-header';
import { Pager } from '../ui/pager';
import { type SearchParameters, pageArguments } from '../ui/search-parameters';
import { CompareVersions } from './compare-versions';
import styles from '../exercise-history/exercise-history.module.css';
import { RoutineVersionRow } from './routine-version-row';

const routineHistory = graphql(`
  query RoutineHistory($slug: String!, $first: Int, $after: String, $last: Int, $before: String) {
    viewer {
      clinic {
        id
        timeZone
      }
    }
    routine(slug: $slug) {
      id
      slug
      title
      version
      revision
      mayEdit
      draft {
        id
      }
      versions(first: $first, after: $after, last: $last, before: $before) {
        totalCount
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
            ...RoutineVersionRow
          }
        }
      }
    }
  }
`);

/** Every published version of a routine: who and when, compared with any other, and brought back as a draft. */
export async function RoutineHistory({ slug, parameters }: { slug: string; parameters: SearchParameters }) {
  const { viewer, routine } = await query(routineHistory, { slug, ...pageArguments(parameters, 25) });
  if (!routine) notFound();
  const { title, versions, version, revision, mayEdit, draft } = routine;
  const timeZone = viewer?.clinic.timeZone ?? 'UTC';

  return (
    <GraphqlProvider>
      <PageHeader
        title="History"
        parent={{ href: `/routines/${routine.slug}`, label: title }}
        lead={
          versions.totalCount === 0
            ? undefined
            : 'A published version never changes. What a client was given stays the version that it was.'
        }
      />
      {versions.totalCount === 0 && (
        <EmptyState title="Nothing is published yet">
          <p>The first version stands here as soon as you publish the draft.</p>
        </EmptyState>
      )}
      {version > 1 && <CompareVersions slug={routine.slug} latest={version} />}
      <ol className={styles.list}>
        {versions.edges.map(({ node }) => (
          <RoutineVersionRow
            key={node.id}
            version={node}
            slug={routine.slug}
            timeZone={timeZone}
            isCurrent={node.number === version}
            restore={mayEdit ? { revision, hasDraft: Boolean(draft) } : null}
          />
        ))}
      </ol>
      <Pager
        path={`/routines/${routine.slug}/history`}
        parameters={parameters}
        pageInfo={versions.pageInfo}
        label="Pages of the history"
      />
    </GraphqlProvider>
  );
}
