import { type FragmentType, graphql, readFragment } from '../gql';
import { Card } from '../ui/card';
import { MomentText } from '../ui/day-text';
import styles from './access.module.css';
import { GiveAccess } from './give-access';
import { RevokeAccess } from './revoke-access';
import { SignOutDevice } from './sign-out-device';

const clientAccess = graphql(`
  fragment ClientAccess on Client {
    id
    name
    status
    contactEmail
    accessGrants {
      id
      kind
      createdAt
      expiresAt
      createdBy {
        id
        name
      }
    }
    devices {
      id
      device
      createdAt
      lastSeenAt
    }
  }
`);

/** How a client comes in: what they can still use to, and where they are signed in. */
export function ClientAccess(props: { client: FragmentType<typeof clientAccess>; timeZone: string }) {
  const { id, name, status, contactEmail, accessGrants, devices } = readFragment(clientAccess, props.client);
  const { timeZone } = props;
  return (
    <Card aria-labelledby="access" className={styles.access}>
      <div className={styles.head}>
        <h2 id="access">Access</h2>
        {status === 'ACTIVE' && (
          <GiveAccess id={id} name={name} contactEmail={contactEmail ?? null} timeZone={timeZone} />
        )}
      </div>
      {accessGrants.length > 0 && (
        <>
          <ul className={styles.list}>
            {accessGrants.map(({ id: grantId, kind, expiresAt, createdBy }) => (
              <li key={grantId}>
                <span>
                  {kind === 'CODE' ? 'A code' : 'A link'} from {createdBy.name}, not used yet
                  <span className={styles.detail}>
                    Good until <MomentText value={expiresAt} timeZone={timeZone} />
                  </span>
                </span>
              </li>
            ))}
          </ul>
          <RevokeAccess id={id} />
        </>
      )}
      <h3>Devices signed in</h3>
      {devices.length === 0 ? (
        <p className={styles.detail}>None. {status === 'ACTIVE' ? 'Give access, and theirs will stand here.' : ''}</p>
      ) : (
        <ul className={styles.list}>
          {devices.map(({ id: deviceId, device, createdAt, lastSeenAt }) => (
            <li key={deviceId}>
              <span>
                {device ?? 'A device of another kind'}
                <span className={styles.detail}>
                  Last used <MomentText value={lastSeenAt ?? createdAt} timeZone={timeZone} />
                </span>
              </span>
              <SignOutDevice id={deviceId} name={device ?? 'the device'} />
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
