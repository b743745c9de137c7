import { OpenAlerts } from '../alert/open-alerts';
import { statusLabel } from '../client/client-status';
import { type FragmentType, graphql, readFragment } from '../gql';
import { phaseNow } from '../plan/phase-now';
import { PlanEnd } from '../plan/plan-end';
import { Badge } from '../ui/badge';
import { AdherenceCount } from './adherence-count';
import styles from './caseload.module.css';
import { PainLine } from './pain-line';
import { RowLink } from './row-link';

const caseloadRow = graphql(`
  fragment CaseloadRow on Client {
    id
    name
    status
    timeZone
    reviewOn
    lead {
      id
      name
    }
    activePlan {
      id
      endsOn
      currentVersion {
        id
        phases {
          key
          name
          startsOn
          endsOn
        }
      }
    }
    need {
      kind
      text
      lastContactAt
    }
    openAlerts {
      id
      ...OpenAlert
    }
    painTrend(days: 28) {
      to
      resting {
        weekMean
        days {
          date
          mean
        }
      }
    }
    adherence(days: 28) {
      due
      ...AdherenceInRow
    }
  }
`);

const shortDay = (value: string, timeZone: string) =>
  new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone }).format(new Date(value));

/** One client of the caseload: why to look at them, how it hurts, what they do. The name leads to their page. */
export function CaseloadRow(props: {
  client: FragmentType<typeof caseloadRow>;
  bands: { readonly greenMax: number; readonly amberMax: number };
  today: string;
}) {
  const client = readFragment(caseloadRow, props.client);
  const { id, name, status, lead, need, openAlerts, painTrend, adherence, timeZone, reviewOn, activePlan } = client;
  return (
    <tr className={styles.row}>
      <th scope="row">
        <RowLink href={`/clients/${encodeURIComponent(id)}`} className={styles.name}>
          {name}
        </RowLink>
        <span className={styles.soft}>{lead ? lead.name : 'No lead'}</span>
        <span className={styles.soft}>
          {activePlan ? (
            <>
              {phaseNow(activePlan.currentVersion.phases, props.today)}{' '}
              <PlanEnd endsOn={activePlan.endsOn ?? null} today={props.today} />
            </>
          ) : (
            'No plan'
          )}
        </span>
        {status === 'ARCHIVED' && <Badge>{statusLabel[status]}</Badge>}
      </th>
      <td className={styles.need}>
        {openAlerts.length > 0 ? (
          <OpenAlerts most={1} alerts={openAlerts} clientName={name} timeZone={timeZone} />
        ) : (
          <span className={need.text ? undefined : styles.soft}>{need.text ?? 'Nothing open'}</span>
        )}
      </td>
      <td data-label="Pain, 4 weeks">
        <PainLine
          days={painTrend.resting.days}
          to={painTrend.to}
          weekMean={painTrend.resting.weekMean ?? null}
          {...props.bands}
        />
      </td>
      <td data-label="Sessions, 4 weeks" className={styles.stack}>
        <AdherenceCount adherence={adherence} />
      </td>
      <td data-label="Last heard" className={styles.stack}>
        <span>{need.lastContactAt ? shortDay(need.lastContactAt, timeZone) : 'Never'}</span>
        {reviewOn && <span className={styles.soft}>Review {shortDay(reviewOn, 'UTC')}</span>}
      </td>
    </tr>
  );
}
