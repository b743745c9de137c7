import { notFound } from 'next/navigation';
import { graphql } from '../gql';
import { query } from '../graphql/server';
import { type SearchParameters, pageArguments } from '../ui/search-parameters';
import { HistoryPage } from '../version-history/history-page';
import { RestoreExerciseVersion } from './restore-exercise-version';

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
            name
            publishedAt
            publishedBy {
              id
              name
            }
          }
        }
      }
    }
  }
`);

/** Every published version of an exercise. */
export async function ExerciseHistory({ slug, parameters }: { slug: string; parameters: SearchParameters }) {
  const { viewer, exercise } = await query(exerciseHistory, { slug, ...pageArguments(parameters, 25) });
  if (!exercise) notFound();
  const { versions, version, revision, mayEdit, draft } = exercise;
  const restoring = { slug: exercise.slug, revision, hasDraft: Boolean(draft) };
  return (
    <HistoryPage
      of={{ href: `/exercises/${exercise.slug}`, label: exercise.name }}
      current={version}
      timeZone={viewer?.clinic.timeZone ?? 'UTC'}
      parameters={parameters}
      pageInfo={versions.pageInfo}
      versions={versions.edges.flatMap(({ node }) => {
        const { id, number, name, publishedAt, publishedBy } = node;
        if (!number) return [];
        const restore = mayEdit && <RestoreExerciseVersion versionId={id} number={number} {...restoring} />;
        return [
          {
            id,
            number,
            title: name,
            publishedAt: publishedAt ?? null,
            publishedBy: publishedBy?.name ?? null,
            restore,
          },
        ];
      })}
    />
  );
}
