import { alertRuleShown } from '../alert/alert-rule';
import { type FragmentType, graphql, readFragment } from '../gql';
import { Card } from '../ui/card';
import { MomentText } from '../ui/day-text';
import { Disclosure } from '../ui/disclosure';
import styles from './record.module.css';

const pastAlerts = graphql(`
  fragment PastAlerts on Client {
    timeZone
    alerts(first: 30) {
      totalCount
      edges {
        node {
          id
          rule
          text
          givenAt
          isOpen
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

/** The record of a client's alerts, from raised to closed. */
export function PastAlerts(props: { client: FragmentType<typeof pastAlerts> }) {
  const { alerts, timeZone } = readFragment(pastAlerts, props.client);
  if (alerts.totalCount === 0) return null;
  return (
    <Card aria-labelledby="alerts" className={styles.card}>
      <h2 id="alerts">Alerts</h2>
      <Disclosure summary={alerts.totalCount === 1 ? 'One so far' : `${alerts.totalCount} so far, the latest first`}>
        <ul className={styles.list}>
          {alerts.edges.map(({ node }) => (
            <li key={node.id}>
              <p>
                <strong>{alertRuleShown[node.rule].label}.</strong> {node.text}
              </p>
              <p className={styles.soft}>
                <MomentText value={node.givenAt} timeZone={timeZone} />
                {node.isOpen && ': open'}
                {node.acknowledgedBy && `: seen by ${node.acknowledgedBy.name}`}
                {node.closedAt && !node.acknowledgedBy && ': over by itself'}
                {node.note && ` – ${node.note}`}
              </p>
            </li>
          ))}
        </ul>
      </Disclosure>
    </Card>
  );
}
