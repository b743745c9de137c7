'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';

/** A link of the navigation that knows when it leads to where one is. */
export function NavLink(props: {
  href: string;
  className?: string;
  /** Pages below this one have a link of their own. */
  isExact?: boolean;
  children: ReactNode;
}) {
  const { href, className, isExact, children } = props;
  const path = usePathname();
  const isBelow = !isExact && path.startsWith(`${href}/`);
  const current = path === href ? 'page' : isBelow ? 'true' : undefined;
  return (
    <Link href={href} className={className} aria-current={current}>
      {children}
    </Link>
  );
}
