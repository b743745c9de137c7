import type { ReactNode } from 'react';

/** A link to the GraphQL playground, which the API serves: no page of ours to be fetched ahead. */
export function PlaygroundLink({ className, children }: { className?: string; children: ReactNode }) {
  return (
    // oxlint-disable-next-line next/no-html-link-for-pages
    <a href="/graphql" className={className}>
      {children}
    </a>
  );
}
