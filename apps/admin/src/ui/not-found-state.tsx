import { ButtonLink } from './button';
import { EmptyState } from './empty-state';

/** What a `not-found.tsx` shows: not there and not yours are one answer. */
export function NotFoundState({
  what = 'This page',
  href = '/',
  back = 'Go to the start page',
}: {
  what?: string;
  href?: string;
  back?: string;
}) {
  return (
    <EmptyState isPage title={`${what} is not here`} action={<ButtonLink href={href}>{back}</ButtonLink>}>
      <p>It may have moved, or it belongs to somebody else.</p>
    </EmptyState>
  );
}
