import { notFound } from 'next/navigation';
import { graphql } from '../gql';
import { GraphqlProvider } from '../graphql/browser';
import { query } from '../graphql/server';
import { EmptyState } from '../ui/empty-state';
import { PageHeader } from '../ui/page-header';
import { Pager } from '../ui/pager';
import { type SearchParameters, pageArguments } from '../ui/search-parameters';
import { ComparePicker } from './compare-picker';
import styles from './exercise-history.module.css';
import { VersionRow } from './version-row';

const exerciseHistory = graphql(`
  query ExerciseHistory($slug: String!, $first: Int, $after: String, $last: Int, $before: String) {
    viewer {
      clinic {
        id
        timeZone
      }
    }
    exercise(slug: $slug) {
      id
      slug
      name
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
            ...VersionRow
          }
        }
      }
    }
  }
`);

/** Every published version of an exercise: who and when, compared with any other, and brought back as a draft. */
export async function ExerciseHistory({ slug, parameters }: { slug: string; parameters: SearchParameters }) {
  const { viewer, exercise } = await query(exerciseHistory, { slug, ...pageArguments(parameters, 25) });
  if (!exercise) notFound();
  const { name, versions, version, revision, mayEdit, draft } = exercise;
  const timeZone = viewer?.clinic.timeZone ?? 'UTC';

  return (
    <GraphqlProvider>
      <PageHeader
        title="History"
        parent={{ href: `/exercises/${exercise.slug}`, label: name }}
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
      {version > 1 && <ComparePicker slug={exercise.slug} latest={version} />}
      <ol className={styles.list}>
        {versions.edges.map(({ node }) => (
          <VersionRow
            key={node.id}
            version={node}
            slug={exercise.slug}
            timeZone={timeZone}
            isCurrent={node.number === version}
            restore={mayEdit ? { revision, hasDraft: Boolean(draft) } : null}
          />
        ))}
      </ol>
      <Pager
        path={`/exercises/${exercise.slug}/history`}
        parameters={parameters}
        pageInfo={versions.pageInfo}
        label="Pages of the history"
      />
    </GraphqlProvider>
  );
}
