import { notFound } from 'next/navigation';
import { graphql } from '../gql';
import { query } from '../graphql/server';
import { EmptyState } from '../ui/empty-state';
import { PageHeader } from '../ui/page-header';
import { ChangeGroup } from './change-group';
import { changeGroups } from './change-groups';
import { ComparePicker } from './compare-picker';
import styles from './exercise-history.module.css';

const versionNumbers = graphql(`
  query VersionNumbers($slug: String!, $after: String) {
    exercise(slug: $slug) {
      id
      slug
      name
      version
      versions(first: 100, after: $after) {
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            id
            number
          }
        }
      }
    }
  }
`);

const versionDiff = graphql(`
  query VersionDiff($from: ID!, $to: ID!) {
    diffExerciseVersions(from: $from, to: $to) {
      changes {
        field
        key
        kind
        before
        after
        text
        parts {
          kind
          text
        }
      }
    }
  }
`);

/** The ids of the versions of an exercise by their numbers, page by page until both are found. */
async function findVersions(slug: string, from: number, to: number) {
  const found = new Map<number, string>();
  let after: string | null = null;
  for (;;) {
    const { exercise }: { exercise?: Awaited<ReturnType<typeof page>>['exercise'] } = await page(slug, after);
    if (!exercise) return null;
    for (const { node } of exercise.versions.edges) found.set(node.number ?? 0, node.id);
    const ids = { fromId: found.get(from), toId: found.get(to) };
    const { hasNextPage, endCursor } = exercise.versions.pageInfo;
    if ((ids.fromId && ids.toId) || !hasNextPage || !endCursor) return { exercise, ...ids };
    after = endCursor;
  }
}

const page = (slug: string, after: string | null) => query(versionNumbers, { slug, after });

/** What changed from one version of an exercise to another, in words that are marked by more than colour. */
export async function VersionDiff({ slug, from, to }: { slug: string; from: number; to: number }) {
  const found = await findVersions(slug, from, to);
  if (!found?.fromId || !found.toId) notFound();
  const { exercise, fromId, toId } = found;
  const { diffExerciseVersions: diff } = await query(versionDiff, { from: fromId, to: toId });
  if (!diff) notFound();
  const groups = changeGroups(diff.changes);

  return (
    <>
      <PageHeader
        title={`From version ${from} to ${to}`}
        parent={{ href: `/exercises/${exercise.slug}/history`, label: `History of ${exercise.name}` }}
        lead={diff.changes.length === 1 ? 'One thing differs.' : `${diff.changes.length || 'No'} things differ.`}
      />
      <ComparePicker key={`${from}-${to}`} slug={exercise.slug} latest={exercise.version} from={from} to={to} />
      {groups.length === 0 ? (
        <EmptyState title="The two say the same">
          <p>Not one word differs between these versions.</p>
        </EmptyState>
      ) : (
        <div className={styles.groups}>
          <p className={styles.legend}>
            <ins>Added words</ins> are underlined, <del>removed words</del> are struck through.
          </p>
          {groups.map((group) => (
            <ChangeGroup key={group.field} group={group} />
          ))}
        </div>
      )}
    </>
  );
}
