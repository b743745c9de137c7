import { alertRuleShown } from '../alert/alert-rule';
import { type FragmentType, graphql, readFragment } from '../gql';
import { Card } from '../ui/card';
import { MomentText } from '../ui/day-text';
import { Disclosure } from '../ui/disclosure';
import styles from './record.module.css';

const pastAlerts = graphql(`
  fragment PastAlerts on Client {
    timeZone
    alerts(first: 100) {
      totalCount
      edges {
        node {
          id
          rule
          text
          givenAt
          raisedAt
          isLate
          isOpen
          acknowledgedAt
          closedAt
          note
          acknowledgedBy {
            id
            name
          }
        }
      }
    }
  }
`);

/** How many stand there at once; the rest is a click away. */
const SHOWN = 3;

/** The record of a client's alerts, from raised to closed. */
export function PastAlerts(props: { client: FragmentType<typeof pastAlerts> }) {
  const { alerts, timeZone } = readFragment(pastAlerts, props.client);
  if (alerts.totalCount === 0) return null;
  const { edges } = alerts;
  const list = (shown: typeof edges) => (
    <ul className={styles.list}>
      {shown.map(({ node }) => (
        <li key={node.id}>
          <p>
            <strong>{alertRuleShown[node.rule].label}.</strong> {node.text}
          </p>
          <p className={styles.soft}>
            Raised <MomentText value={node.raisedAt} timeZone={timeZone} />
            {node.isLate && (
              <>
                {', '}of <MomentText value={node.givenAt} timeZone={timeZone} />, which reached us late
              </>
            )}
            .{node.isOpen && ' Still open.'}
            {node.acknowledgedAt && node.acknowledgedBy && (
              <>
                {' '}
                Seen <MomentText value={node.acknowledgedAt} timeZone={timeZone} /> by {node.acknowledgedBy.name}
                {node.note ? `: ${node.note}` : '.'}
              </>
            )}
            {node.closedAt && !node.acknowledgedAt && (
              <>
                {' '}
                Over by itself <MomentText value={node.closedAt} timeZone={timeZone} />.
              </>
            )}
          </p>
        </li>
      ))}
    </ul>
  );
  const rest = edges.slice(SHOWN);
  return (
    <Card aria-labelledby="alerts" className={styles.card}>
      <h2 id="alerts">Alerts</h2>
      {list(edges.slice(0, SHOWN))}
      {rest.length > 0 && (
        <Disclosure
          summary={
            alerts.totalCount > edges.length
              ? `${rest.length} earlier ones, of ${alerts.totalCount} in all`
              : `${rest.length} earlier`
          }
        >
          {list(rest)}
        </Disclosure>
      )}
    </Card>
  );
}
