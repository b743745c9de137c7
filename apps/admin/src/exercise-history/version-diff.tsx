import { notFound } from 'next/navigation';
import { graphql } from '../gql';
import { query } from '../graphql/server';
import { DiffPage } from '../version-history/diff-page';
import { findVersions } from '../version-history/find-versions';
import styles from '../version-history/version-history.module.css';
import { changeGroups } from './change-groups';
import { FieldChanges } from './field-changes';

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

/** What changed from one version of an exercise to another, in words that are marked by more than colour. */
export async function VersionDiff({ slug, from, to }: { slug: string; from: number; to: number }) {
  const page = async (after: string | null) => (await query(versionNumbers, { slug, after })).exercise;
  const found = await findVersions(page, from, to);
  if (!found) notFound();
  const { diffExerciseVersions: diff } = await query(versionDiff, { from: found.from, to: found.to });
  if (!diff) notFound();
  const { name, version } = found.of;

  return (
    <DiffPage
      of={{ href: `/exercises/${found.of.slug}`, label: name }}
      latest={version}
      from={from}
      to={to}
      count={diff.changes.length}
    >
      <p className={styles.legend}>
        <ins>Added words</ins> are underlined, <del>removed words</del> are struck through.
      </p>
      {changeGroups(diff.changes).map((group) => (
        <FieldChanges key={group.field} group={group} />
      ))}
    </DiffPage>
  );
}
