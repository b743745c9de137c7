import { localDateAt } from '@reprise/schema/plan/local-date';
import { dayInWords } from '../assign/days-in-words';
import { type FragmentType, graphql, readFragment } from '../gql';
import { MomentText } from '../ui/day-text';
import styles from './client-plan.module.css';

const planTimeline = graphql(`
  fragment PlanTimeline on Plan {
    id
    status
    endedAt
    endReason
    versions(first: 20) {
      totalCount
      edges {
        node {
          id
          number
          reason
          createdAt
          inForceFrom
          endsPlan
          author {
            id
            name
          }
          changes {
            field
            key
            kind
            text
          }
        }
      }
    }
  }
`);

export type TimelinePlan = FragmentType<typeof planTimeline>;

/** From when to when a plan was in force, for the heading over its versions. */
export function planSpan(plan: TimelinePlan, timeZone: string): string {
  const { status, endedAt, versions } = readFragment(planTimeline, plan);
  const days = versions.edges.map(({ node }) => node.inForceFrom).toSorted();
  const from = dayInWords(days[0] ?? '');
  if (status === 'ACTIVE' || !endedAt) return `from ${from} on`;
  return `${from} to ${dayInWords(localDateAt(new Date(endedAt), timeZone))}, ended`;
}

/** Every version of a plan: who wrote it, when and why, and what it changed. */
export function PlanTimeline(props: { plan: TimelinePlan; timeZone: string }) {
  const { versions, endReason } = readFragment(planTimeline, props.plan);
  const { timeZone } = props;
  const hidden = versions.totalCount - versions.edges.length;
  const ending = versions.edges[0]?.node;
  return (
    <>
      {endReason && endReason !== ending?.reason && <p className={styles.reason}>Ended: {endReason}</p>}
      <ol className={styles.timeline}>
        {versions.edges.map(({ node: { id, number, reason, createdAt, inForceFrom, endsPlan, author, changes } }) => (
          <li key={id}>
            <h3>
              Version {number}
              {number === 1 && ': assigned'}
              {endsPlan && (number === 1 ? ', ended' : ': ended')}
            </h3>
            <p className={styles.soft}>
              {author.name}, <MomentText value={createdAt} timeZone={timeZone} />. Holds from {dayInWords(inForceFrom)}.
            </p>
            {reason && <p className={styles.reason}>{reason}</p>}
            {changes.length > 0 && (
              <ul className={styles.changes}>
                {changes.map(({ field, key, kind, text }) => (
                  <li key={`${field} ${key} ${kind} ${text}`}>{text}</li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ol>
      {hidden > 0 && <p className={styles.soft}>{hidden} older versions are kept as well.</p>}
    </>
  );
}
