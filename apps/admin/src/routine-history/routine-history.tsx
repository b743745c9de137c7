import { notFound } from 'next/navigation';
import { graphql } from '../gql';
import { query } from '../graphql/server';
import { type SearchParameters, pageArguments } from '../ui/search-parameters';
import { HistoryPage } from '../version-history/history-page';
import { RestoreRoutineVersion } from './restore-routine-version';

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
            title
            publishedAt
          }
        }
      }
    }
  }
`);

/** Every published version of a routine. */
export async function RoutineHistory({ slug, parameters }: { slug: string; parameters: SearchParameters }) {
  const { viewer, routine } = await query(routineHistory, { slug, ...pageArguments(parameters, 25) });
  if (!routine) notFound();
  const { versions, version, revision, mayEdit, draft } = routine;
  const restoring = { slug: routine.slug, revision, hasDraft: Boolean(draft) };
  return (
    <HistoryPage
      of={{ href: `/routines/${routine.slug}`, label: routine.title }}
      current={version}
      timeZone={viewer?.clinic.timeZone ?? 'UTC'}
      parameters={parameters}
      pageInfo={versions.pageInfo}
      versions={versions.edges.flatMap(({ node }) => {
        const { id, number, title, publishedAt } = node;
        if (!number) return [];
        const restore = mayEdit && <RestoreRoutineVersion versionId={id} number={number} {...restoring} />;
        return [
          {
            id,
            number,
            title,
            publishedAt: publishedAt ?? null,
            publishedBy: null,
            restore,
          },
        ];
      })}
    />
  );
}
