import { type FragmentType, graphql, readFragment } from '../gql';
import { Badge } from '../ui/badge';
import { AcknowledgeAlert } from './acknowledge-alert';
import styles from './alert.module.css';
import { alertRuleShown } from './alert-rule';

const openAlert = graphql(`
  fragment OpenAlert on Alert {
    id
    rule
    text
    givenAt
    isLate
  }
`);

/** The open alerts of a client, the most urgent first, each to be acknowledged where it stands. */
export function OpenAlerts(props: {
  alerts: readonly FragmentType<typeof openAlert>[];
  clientName: string;
  timeZone: string;
  /** How many are shown at once; the rest is unfolded. */
  most?: number;
}) {
  const alerts = props.alerts.map((alert) => readFragment(openAlert, alert));
  const most = props.most ?? alerts.length;
  const when = new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: props.timeZone,
  });
  const shown = ({ id, rule, text, givenAt, isLate }: (typeof alerts)[number]) => (
    <li key={id}>
      <p className={styles.text}>
        <Badge tone={alertRuleShown[rule].tone}>{alertRuleShown[rule].label}</Badge> {text}
      </p>
      <div className={styles.foot}>
        <time dateTime={givenAt}>
          {when.format(new Date(givenAt))}
          {isLate && ', reached us late'}
        </time>
        <AcknowledgeAlert id={id} about={alertRuleShown[rule].label} of={props.clientName} />
      </div>
    </li>
  );
  return (
    <>
      <ul className={styles.alerts}>{alerts.slice(0, most).map(shown)}</ul>
      {most < alerts.length && (
        <details className={styles.more}>
          <summary>and {alerts.length - most} more open</summary>
          <ul className={styles.alerts}>{alerts.slice(most).map(shown)}</ul>
        </details>
      )}
    </>
  );
}
