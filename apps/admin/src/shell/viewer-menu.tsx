import Link from 'next/link';
import { roleLabel } from '../member/role-label';
import { signOutHere, signOutOnAllDevices } from '../sign-in/sign-out';
import { Button } from '../ui/button';
import { PlaygroundLink } from '../ui/playground-link';
import type { ShellViewer } from '../viewer/viewer';
import { ColourSchemeSwitch } from './colour-scheme-switch';
import { initials } from './initials';
import styles from './viewer-menu.module.css';

/** Whoever is signed in: their name, how the screen looks, and the ways out. Opens and closes without script. */
export function ViewerMenu({ viewer, id }: { viewer: ShellViewer; id: string }) {
  const role = viewer.member ? roleLabel[viewer.member.role] : 'Client';
  return (
    <div className={styles.whole}>
      <button type="button" className={styles.opener} popoverTarget={id}>
        <span className={styles.picture} aria-hidden="true">
          {initials(viewer.name)}
        </span>
        <span className="visually-hidden">Account menu: </span>
        <span className={styles.who}>
          <span className={styles.name}>{viewer.name}</span>
          <span className={styles.clinic}>{viewer.clinic.name}</span>
        </span>
      </button>
      <div id={id} popover="auto" className={styles.menu}>
        <p className={styles.head}>
          <strong>{viewer.name}</strong>
          <span>
            {role} at {viewer.clinic.name}
          </span>
        </p>
        <ColourSchemeSwitch />
        <ul className={styles.links}>
          {viewer.member?.role === 'OWNER' && (
            <li>
              <Link href="/clinic">Clinic</Link>
            </li>
          )}
          {viewer.kind === 'MEMBER' && (
            <li>
              <Link href="/settings">Settings</Link>
            </li>
          )}
          <li>
            <PlaygroundLink>GraphQL playground</PlaygroundLink>
          </li>
        </ul>
        <form action={signOutHere}>
          <Button type="submit">Sign out</Button>
        </form>
        <details className={styles.everywhere}>
          <summary>Sign out on all devices</summary>
          <p>Every phone and computer where you are signed in will ask for your password again.</p>
          <form action={signOutOnAllDevices}>
            <Button type="submit" look="danger">
              Sign out everywhere
            </Button>
          </form>
        </details>
      </div>
    </div>
  );
}
