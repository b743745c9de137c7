import Link from 'next/link';
import { redirect } from 'next/navigation';
import { graphql } from '../gql';
import { GraphqlProvider } from '../graphql/browser';
import { query } from '../graphql/server';
import { Card } from '../ui/card';
import { DayText } from '../ui/day-text';
import { EmptyState } from '../ui/empty-state';
import { Pager } from '../ui/pager';
import { type SearchParameters, pageArguments } from '../ui/search-parameters';
import { requireMember } from '../viewer/viewer';
import { RetentionForm } from './retention-form';
import styles from './rights.module.css';

const erasureSettings = graphql(`
  query ErasureSettings($first: Int, $after: String, $last: Int, $before: String) {
    viewer {
      clinic {
        id
        timeZone
        retentionYears
      }
    }
    erasureRequests(first: $first, after: $after, last: $last, before: $before) {
      edges {
        node {
          id
          askedAt
          isByClient
          memberName
          keptUntil
          client {
            id
            name
          }
        }
      }
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
    }
  }
`);

/** For OWNERs: who asked to be erased, and how long the clinic keeps records. */
export async function ErasureSettings({ parameters }: { parameters: SearchParameters }) {
  const { member } = await requireMember();
  if (member?.role !== 'OWNER') redirect('/settings');
  const { viewer, erasureRequests } = await query(erasureSettings, pageArguments(parameters, 25));
  if (!viewer) return null;
  const { timeZone, retentionYears } = viewer.clinic;
  const { edges, pageInfo } = erasureRequests;
  return (
    <GraphqlProvider>
      <div className={styles.sections}>
        <section aria-labelledby="requests" className={styles.card}>
          <h2 id="requests">Asked to be erased</h2>
          {edges.length === 0 ? (
            <EmptyState title="Nobody waits">
              <p>When a client or a member asks that a record be erased, it stands here until you decide.</p>
            </EmptyState>
          ) : (
            <ul className={styles.requests}>
              {edges.map(({ node: { id, askedAt, isByClient, memberName, keptUntil, client } }) => (
                <li key={id}>
                  <Link href={`/clients/${encodeURIComponent(client.id)}#rights`}>{client.name}</Link>
                  <span>
                    {isByClient ? 'They asked themselves' : `${memberName ?? 'A member'} asked`} on{' '}
                    <DayText value={askedAt} timeZone={timeZone} />
                  </span>
                  {keptUntil && (
                    <span>
                      Kept until <DayText value={keptUntil} timeZone={timeZone} />
                    </span>
                  )}
                </li>
              ))}
            </ul>
          )}
          <Pager path="/settings/erasure" parameters={parameters} pageInfo={pageInfo} label="Pages of requests" />
        </section>
        <Card aria-labelledby="retention" className={styles.card}>
          <h2 id="retention">How long records are kept</h2>
          <p className={styles.lead}>
            Many countries ask a clinic to keep records for years. Whoever would erase one sooner is shown until when it
            is kept; nothing is erased by itself.
          </p>
          <RetentionForm years={retentionYears} />
        </Card>
      </div>
    </GraphqlProvider>
  );
}
