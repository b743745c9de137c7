'use client';

import Link from 'next/link';
import type { KeyboardEvent, ReactNode } from 'react';

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** Goes from name to name with the arrow keys, beside the tabs that go everywhere. */
function step(event: KeyboardEvent<HTMLAnchorElement>) {
  const by = steps[event.key];
  if (by === undefined) return;
  const names = [...document.querySelectorAll<HTMLAnchorElement>('a[data-row]')];
  event.preventDefault();
  names[names.indexOf(event.currentTarget) + by]?.focus();
}

/** The name of a client in the caseload, which leads to their page. */
export function RowLink({ href, className, children }: { href: string; className?: string; children: ReactNode }) {
  return (
    <Link href={href} prefetch={false} className={className} data-row onKeyDown={step}>
      {children}
    </Link>
  );
}
