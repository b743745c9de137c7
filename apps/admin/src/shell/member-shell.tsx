import Link from 'next/link';
import type { ReactNode } from 'react';
import { SearchTrigger } from '../search/search-trigger';
import { Wordmark } from '../ui/wordmark';
import type { ShellViewer } from '../viewer/viewer';
import {
  clientsDestination,
  clinicDestination,
  evidenceDestination,
  libraryDestinations,
  settingsDestination,
} from './destinations';
import { Navigation } from './navigation';
import { OfflineNotice } from './offline-notice';
import { SkipLink } from './skip-link';
import { ViewerMenu } from './viewer-menu';
import styles from './member-shell.module.css';

/** What stands around every screen of a member: a sidebar on a desk, a bar below the thumb on a phone. */
export function MemberShell({ viewer, children }: { viewer: ShellViewer; children: ReactNode }) {
  return (
    <div className={styles.shell}>
      <SkipLink />
      <header className={styles.side} data-not-printed>
        <Link href="/exercises" className={styles.logo} aria-label="Reprise, library">
          <Wordmark />
        </Link>
        <SearchTrigger isMember />
        <nav aria-label="Main" className={styles.nav}>
          <p className={styles.heading}>Library</p>
          <Navigation destinations={libraryDestinations} className={styles.list} />
          <p className={styles.heading}>Clinic</p>
          <Navigation
            destinations={[
              clientsDestination,
              ...(viewer.member?.role === 'OWNER' ? [clinicDestination] : []),
              evidenceDestination,
              settingsDestination,
            ]}
            className={styles.list}
          />
        </nav>
        <div className={styles.account}>
          <ViewerMenu viewer={viewer} id="account-menu" />
        </div>
      </header>
      <div className={styles.body}>
        <OfflineNotice />
        <main id="main" tabIndex={-1} className={styles.main}>
          {children}
        </main>
      </div>
      <nav aria-label="Main, short" className={styles.bottom} data-not-printed>
        <Navigation destinations={[...libraryDestinations, clientsDestination]} className={styles.tabs} />
      </nav>
    </div>
  );
}
