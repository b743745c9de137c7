import { notFound } from 'next/navigation';
import styles from '../exercise-history/exercise-history.module.css';
import { graphql } from '../gql';
import { query } from '../graphql/server';
import { Badge } from '../ui/badge';
import { EmptyState } from '../ui/empty-state';
import { PageHeader } from '../ui/page-header';
import { CompareVersions } from './compare-versions';
import { type RoutineChange, routineChangeGroups } from './routine-change-groups';

const routineVersionNumbers = graphql(`
  query RoutineVersionNumbers($slug: String!, $after: String) {
    routine(slug: $slug) {
      id
      slug
      title
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

const routineVersionDiff = graphql(`
  query RoutineVersionDiff($from: ID!, $to: ID!) {
    diffRoutineVersions(from: $from, to: $to) {
      changes {
        field
        key
        kind
        before
        after
        text
      }
    }
  }
`);

const kindLabel: Record<RoutineChange['kind'], string> = {
  ADDED: 'Added',
  REMOVED: 'Removed',
  CHANGED: 'Changed',
  MOVED: 'Moved',
};
const tone = { ADDED: 'good', REMOVED: 'danger', CHANGED: 'neutral', MOVED: 'neutral' } as const;

const page = (slug: string, after: string | null) => query(routineVersionNumbers, { slug, after });

/** The ids of the versions of a routine by their numbers, page by page until both are found. */
async function findVersions(slug: string, from: number, to: number) {
  const found = new Map<number, string>();
  let after: string | null = null;
  for (;;) {
    const { routine }: Awaited<ReturnType<typeof page>> = await page(slug, after);
    if (!routine) return null;
    for (const { node } of routine.versions.edges) found.set(node.number ?? 0, node.id);
    const ids = { fromId: found.get(from), toId: found.get(to) };
    const { hasNextPage, endCursor } = routine.versions.pageInfo;
    if ((ids.fromId && ids.toId) || !hasNextPage || !endCursor) return { routine, ...ids };
    after = endCursor;
  }
}

/** What changed from one version of a routine to another, in sentences. */
export async function RoutineVersionDiff({ slug, from, to }: { slug: string; from: number; to: number }) {
  const found = await findVersions(slug, from, to);
  if (!found?.fromId || !found.toId) notFound();
  const { routine, fromId, toId } = found;
  const { diffRoutineVersions: diff } = await query(routineVersionDiff, { from: fromId, to: toId });
  if (!diff) notFound();
  const { changes } = diff;

  return (
    <>
      <PageHeader
        title={`From version ${from} to ${to}`}
        parent={{ href: `/routines/${routine.slug}/history`, label: `History of ${routine.title}` }}
        lead={changes.length === 1 ? 'One thing differs.' : `${changes.length || 'No'} things differ.`}
      />
      <CompareVersions key={`${from}-${to}`} slug={routine.slug} latest={routine.version} from={from} to={to} />
      {changes.length === 0 && (
        <EmptyState title="The two say the same">
          <p>Nothing differs between these versions.</p>
        </EmptyState>
      )}
      <div className={styles.groups}>
        {routineChangeGroups(changes).map(({ label, changes: ofPart }) => (
          <section key={label} className={styles.group} aria-label={label}>
            <h2>{label}</h2>
            <ul className={styles.changes}>
              {ofPart.map(({ field, key, kind, text }) => (
                <li key={`${field}-${key}-${kind}-${text}`} className={styles.change}>
                  <Badge tone={tone[kind]}>{kindLabel[kind]}</Badge>
                  <p>{text}</p>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}
