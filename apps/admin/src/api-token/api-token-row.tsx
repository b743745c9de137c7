import { type FragmentType, graphql, readFragment } from '../gql';
import { Badge } from '../ui/badge';
import { DayText } from '../ui/day-text';
import styles from './api-token.module.css';
import { RevokeApiToken } from './revoke-api-token';
import { scopeLabel } from './token-scope';
import { tokenState } from './token-state';

const apiTokenRow = graphql(`
  fragment ApiTokenRow on ApiToken {
    id
    name
    lastFour
    scopes
    createdAt
    expiresAt
    revokedAt
    createdBy {
      id
      name
    }
  }
`);

/** One API token: what it may do, who made it, and whether it still works. */
export function ApiTokenRow(props: { apiToken: FragmentType<typeof apiTokenRow>; now: string; timeZone: string }) {
  const { now, timeZone } = props;
  const { id, name, lastFour, scopes, createdAt, expiresAt, revokedAt, createdBy } = readFragment(
    apiTokenRow,
    props.apiToken,
  );
  const state = tokenState({ expiresAt, revokedAt }, now);

  return (
    <li className={styles.token}>
      <div className={styles.words}>
        <h2 className={styles.name}>
          {name} <code>…{lastFour}</code>
          {state === 'LIVE' && <Badge tone="good">Live</Badge>}
          {state === 'EXPIRED' && <Badge>Expired</Badge>}
          {state === 'REVOKED' && <Badge tone="danger">Revoked</Badge>}
        </h2>
        <p>{scopes.map(scopeLabel).join(', ')}</p>
        <p className={styles.dates}>
          Made by {createdBy.name} on <DayText value={createdAt} timeZone={timeZone} />,{' '}
          {revokedAt ? (
            <>
              revoked on <DayText value={revokedAt} timeZone={timeZone} />
            </>
          ) : (
            <>
              {state === 'LIVE' ? 'good until' : 'ran out on'} <DayText value={expiresAt} timeZone={timeZone} />
            </>
          )}
        </p>
      </div>
      {state === 'LIVE' && <RevokeApiToken id={id} name={name} />}
    </li>
  );
}
