import { type FragmentType, graphql, readFragment } from '../gql';
import { Badge } from '../ui/badge';
import { DayText } from '../ui/day-text';
import styles from './member.module.css';
import { MemberActions } from './member-actions';
import { roleLabel } from './role-label';

const memberRow = graphql(`
  fragment MemberRow on Member {
    id
    name
    email
    role
    state
    deactivatedAt
    clientCount
    hasSecondFactor
    invitation {
      createdAt
      expiresAt
    }
  }
`);

const clientsText = (count: number) =>
  count === 0 ? 'Leads no clients' : count === 1 ? 'Leads 1 client' : `Leads ${count} clients`;

/** One member: who they are, how they stand, and what can be done. */
export function MemberRow(props: { member: FragmentType<typeof memberRow>; isOneself: boolean; timeZone: string }) {
  const { timeZone, isOneself } = props;
  const member = readFragment(memberRow, props.member);
  const { name, email, role, state, deactivatedAt, clientCount, hasSecondFactor, invitation } = member;

  return (
    <li className={styles.member}>
      <div className={styles.words}>
        <h2 className={styles.name}>
          {name}
          {isOneself && <span className={styles.you}>you</span>}
          <Badge tone={role === 'OWNER' ? 'accent' : 'neutral'}>{roleLabel[role]}</Badge>
          {state === 'INVITED' && <Badge tone="caution">Invited</Badge>}
          {state === 'DEACTIVATED' && <Badge tone="danger">Deactivated</Badge>}
        </h2>
        <p className={styles.email}>{email}</p>
        <p className={styles.detail}>
          {clientsText(clientCount)}
          {state === 'ACTIVE' && (hasSecondFactor ? ' · Two-step sign-in is on' : ' · No two-step sign-in')}
          {deactivatedAt && (
            <>
              {' · Since '}
              <DayText value={deactivatedAt} timeZone={timeZone} />
            </>
          )}
          {state === 'INVITED' &&
            (invitation ? (
              <>
                {' · The link works until '}
                <DayText value={invitation.expiresAt} timeZone={timeZone} />
              </>
            ) : (
              ' · Their link has run out or was taken back'
            ))}
        </p>
      </div>
      <MemberActions member={{ ...member, isInvitationOpen: invitation != null }} />
    </li>
  );
}
