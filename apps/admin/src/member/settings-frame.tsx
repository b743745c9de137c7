import type { ReactNode } from 'react';
import { NavLink } from '../shell/nav-link';
import { PageHeader } from '../ui/page-header';
import { requireMember } from '../viewer/viewer';
import styles from './settings.module.css';

/** What stands around every page of the settings; only an owner sees the parts that are the clinic's. */
export async function SettingsFrame({ children }: { children: ReactNode }) {
  const { member } = await requireMember();
  return (
    <>
      <PageHeader title="Settings" />
      <nav aria-label="Settings" className={styles.tabs} data-not-printed>
        <NavLink href="/settings" isExact>
          Your account
        </NavLink>
        {member?.role === 'OWNER' && <NavLink href="/settings/clinic">Clinic</NavLink>}
        {member?.role === 'OWNER' && <NavLink href="/settings/members">Members</NavLink>}
        <NavLink href="/settings/measures">Outcome measures</NavLink>
        <NavLink href="/settings/mail">Mail</NavLink>
        {member?.role === 'OWNER' && <NavLink href="/settings/erasure">Erasure</NavLink>}
        {member?.role === 'OWNER' && <NavLink href="/settings/api-tokens">API tokens</NavLink>}
        {member?.role === 'OWNER' && <NavLink href="/settings/audit">Audit</NavLink>}
      </nav>
      {children}
    </>
  );
}
