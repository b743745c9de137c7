import Link from 'next/link';
import type { ReactNode } from 'react';
import styles from './link-switch.module.css';

/** A few ways to see the same page, each with its own address; one of them is on. */
export function LinkSwitch(props: { label: string; options: { href: string; label: ReactNode; isOn: boolean }[] }) {
  return (
    <nav aria-label={props.label} className={styles.switch} data-not-printed>
      {props.options.map(({ href, label, isOn }) => (
        <Link key={href} href={href} aria-current={isOn ? 'true' : undefined} scroll={false} prefetch={false} replace>
          {label}
        </Link>
      ))}
    </nav>
  );
}
