import { dayInWords } from '../assign/days-in-words';
import { type FragmentType, graphql, readFragment } from '../gql';
import { MomentText } from '../ui/day-text';
import styles from './client-plan.module.css';

const planTimeline = graphql(`
  fragment PlanTimeline on Plan {
    id
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

/** Every version of a plan: who wrote it, when and why, and what it changed. */
export function PlanTimeline(props: {
  plan: FragmentType<typeof planTimeline>;
  timeZone: string;
  isEnded: boolean;
  /** How many plans there were before it. */
  others: number;
}) {
  const { versions } = readFragment(planTimeline, props.plan);
  const { timeZone, isEnded, others } = props;
  const hidden = versions.totalCount - versions.edges.length;
  return (
    <>
      <h2 id="plan-history">{isEnded ? 'History of the last plan' : 'History of the plan'}</h2>
      <ol className={styles.timeline}>
        {versions.edges.map(({ node: { id, number, reason, createdAt, inForceFrom, endsPlan, author, changes } }) => (
          <li key={id}>
            <h3>
              Version {number}
              {number === 1 && ': assigned'}
              {endsPlan && ': ended'}
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
      {others > 0 && (
        <p className={styles.soft}>{others === 1 ? 'One plan came before it.' : `${others} plans came before it.`}</p>
      )}
    </>
  );
}
