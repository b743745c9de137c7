import { type FragmentType, graphql, readFragment } from '../gql';
import styles from '../member/settings.module.css';
import { Badge } from '../ui/badge';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { MomentText } from '../ui/day-text';
import { signOutOnAllDevices } from './sign-out';

const signInList = graphql(`
  fragment SignInList on Viewer {
    clinic {
      id
      timeZone
    }
    signIns {
      id
      createdAt
      expiresAt
      isCurrent
    }
  }
`);

/** Where a person is signed in, and the way out of all of them at once. */
export function SignInList(props: { viewer: FragmentType<typeof signInList> }) {
  const { clinic, signIns } = readFragment(signInList, props.viewer);
  const { timeZone } = clinic;
  return (
    <Card aria-labelledby="sign-ins">
      <h2 id="sign-ins">Where you are signed in</h2>
      <ul className={styles.signIns}>
        {signIns.map(({ id, createdAt, expiresAt, isCurrent }) => (
          <li key={id}>
            <span>
              Since <MomentText value={createdAt} timeZone={timeZone} />{' '}
              <span className={styles.until}>
                until <MomentText value={expiresAt} timeZone={timeZone} />
              </span>
            </span>
            {isCurrent && <Badge tone="accent">This device</Badge>}
          </li>
        ))}
      </ul>
      <details className={styles.everywhere}>
        <summary>Sign out on all devices…</summary>
        <form action={signOutOnAllDevices} className={styles.confirm}>
          <p>Every phone and computer where you are signed in, this one too, will ask for your password again.</p>
          <Button type="submit" look="danger">
            Sign out everywhere
          </Button>
        </form>
      </details>
    </Card>
  );
}
