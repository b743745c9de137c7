import { notFound } from 'next/navigation';
import { graphql } from '../gql';
import { query } from '../graphql/server';
import { Change, ChangeGroup } from '../version-history/change-group';
import { DiffPage } from '../version-history/diff-page';
import { findVersions } from '../version-history/find-versions';
import { routineChangeGroups } from './routine-change-groups';

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

/** What changed from one version of a routine to another, in sentences. */
export async function RoutineVersionDiff({ slug, from, to }: { slug: string; from: number; to: number }) {
  const page = async (after: string | null) => (await query(routineVersionNumbers, { slug, after })).routine;
  const found = await findVersions(page, from, to);
  if (!found) notFound();
  const { diffRoutineVersions: diff } = await query(routineVersionDiff, { from: found.from, to: found.to });
  if (!diff) notFound();
  const { title, version } = found.of;

  return (
    <DiffPage
      of={{ href: `/routines/${found.of.slug}`, label: title }}
      latest={version}
      from={from}
      to={to}
      count={diff.changes.length}
    >
      {routineChangeGroups(diff.changes).map(({ label, changes }) => (
        <ChangeGroup key={label} label={label}>
          {changes.map(({ field, key, kind, text }) => (
            <Change key={`${field}-${key}-${kind}-${text}`} kind={kind}>
              <p>{text}</p>
            </Change>
          ))}
        </ChangeGroup>
      ))}
    </DiffPage>
  );
}
