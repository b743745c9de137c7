import Link from 'next/link';
import type { ReactNode } from 'react';
import { ButtonLink } from '../ui/button';
import { Wordmark } from '../ui/wordmark';
import type { ShellViewer } from '../viewer/viewer';
import { homeDestination, libraryDestinations } from './destinations';
import { Footer } from './footer';
import { Navigation } from './navigation';
import { OfflineNotice } from './offline-notice';
import { SkipLink } from './skip-link';
import { ViewerMenu } from './viewer-menu';
import styles from './open-shell.module.css';

/** What stands around the open pages, for those signed out and for clients: a line above, a line below. */
export function OpenShell(props: {
  viewer: ShellViewer | null;
  /** What stands before the way in: the search, where Mantine is there for it. */
  tools?: ReactNode;
  /** The sign-in pages do not lead to themselves. */
  isSignInPage?: boolean;
  /** Of all that stands here, where that is not the page's. */
  lang?: string | undefined;
  children: ReactNode;
}) {
  const { viewer, tools, isSignInPage, lang, children } = props;
  const destinations = viewer?.kind === 'CLIENT' ? [homeDestination, ...libraryDestinations] : libraryDestinations;
  return (
    <div className={styles.shell} lang={lang}>
      <SkipLink />
      <header className={styles.top} data-not-printed>
        <div className={styles.line}>
          <Link href="/" className={styles.logo} aria-label="Reprise, start page">
            <Wordmark />
          </Link>
          <nav aria-label="Main" className={styles.nav}>
            <Navigation destinations={destinations} className={styles.list} />
          </nav>
          <div className={styles.tools}>
            {tools}
            {viewer && <ViewerMenu viewer={viewer} id="account-menu" />}
            {!viewer && !isSignInPage && <ButtonLink href="/sign-in">Sign in</ButtonLink>}
          </div>
        </div>
      </header>
      <OfflineNotice />
      <main id="main" tabIndex={-1} className={styles.main}>
        {children}
      </main>
      <Footer />
      {!isSignInPage && (
        <nav aria-label="Main, short" className={styles.bottom} data-not-printed>
          <Navigation destinations={destinations} className={styles.tabs} />
        </nav>
      )}
    </div>
  );
}
