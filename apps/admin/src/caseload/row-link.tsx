import Link from 'next/link';
import type { ReactNode } from 'react';

/** The name of a client in the caseload, which leads to their page; `CaseloadKeys` goes from one to the next. */
export function RowLink({ href, className, children }: { href: string; className?: string; children: ReactNode }) {
  return (
    <Link href={href} prefetch={false} className={className} data-row>
      {children}
    </Link>
  );
}
