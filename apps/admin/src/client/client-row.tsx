import Link from 'next/link';
import { type FragmentType, graphql, readFragment } from '../gql';
import { PlanEnd } from '../plan/plan-end';
import { phaseNow } from '../plan/phase-now';
import { Badge } from '../ui/badge';
import styles from './client-list.module.css';
import { statusLabel } from './client-status';

const clientRow = graphql(`
  fragment ClientRow on Client {
    id
    name
    status
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
  }
`);

/** One client of the list; the whole row leads to their page. */
export function ClientRow(props: { client: FragmentType<typeof clientRow>; today: string }) {
  const { id, name, status, lead, activePlan } = readFragment(clientRow, props.client);
  return (
    <tr className={styles.row}>
      <th scope="row">
        <Link href={`/clients/${encodeURIComponent(id)}`} prefetch={false} className={styles.name}>
          {name}
        </Link>
      </th>
      <td className={styles.lead}>{lead ? lead.name : <span className={styles.none}>No lead</span>}</td>
      <td className={styles.plan}>
        {activePlan ? (
          <>
            {phaseNow(activePlan.currentVersion.phases, props.today)}
            <PlanEnd endsOn={activePlan.endsOn ?? null} today={props.today} />
          </>
        ) : (
          <span className={styles.none}>No plan</span>
        )}
      </td>
      <td>
        <Badge tone={status === 'ACTIVE' ? 'good' : 'neutral'}>{statusLabel[status]}</Badge>
      </td>
    </tr>
  );
}
