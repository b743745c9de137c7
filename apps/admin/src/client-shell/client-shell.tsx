import { getTranslations } from 'next-intl/server';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { NavLink } from '../shell/nav-link';
import { Wordmark } from '../ui/wordmark';
import { ClientIcon, type ClientIconName } from './client-icon';
import { RecordsLine } from './records-line';
import styles from './client-shell.module.css';

const destinations = [
  { href: '/home', name: 'today' },
  { href: '/home/plan', name: 'plan' },
  { href: '/home/progress', name: 'progress' },
  { href: '/home/settings', name: 'settings' },
] as const satisfies readonly { href: string; name: ClientIconName }[];

/** What stands around a client's pages: four places, below the thumb on a phone and above the page elsewhere. */
export async function ClientShell({ clinic, children }: { clinic: string; children: ReactNode }) {
  const t = await getTranslations('clientShell');
  return (
    <div className={styles.shell} data-client-shell="">
      <a href="#main" data-not-printed className={styles.skip}>
        {t('skip')}
      </a>
      <header className={styles.top} data-not-printed>
        <Link href="/home" className={styles.logo} aria-label={t('start')}>
          <Wordmark />
        </Link>
        <span className={styles.clinic}>{clinic}</span>
      </header>
      <nav aria-label={t('navigation')} className={styles.nav} data-not-printed>
        <ul className={styles.list}>
          {destinations.map(({ href, name }) => (
            <li key={href}>
              <NavLink href={href} isExact={href === '/home'}>
                <ClientIcon name={name} />
                <span>{t(`places.${name}`)}</span>
              </NavLink>
            </li>
          ))}
        </ul>
      </nav>
      <RecordsLine />
      <main id="main" tabIndex={-1} className={styles.main}>
        {children}
      </main>
    </div>
  );
}
