import type { CombinedError } from 'urql';

/** Why no answer came that could be used. */
export type Silence =
  | { readonly type: 'UNREACHABLE' }
  | { readonly type: 'SIGNED_OUT' }
  | { readonly type: 'REFUSED'; readonly reason: string };

/** Tells a line that is down from a sign-in that has ended and from an input that was refused. */
export function silenceOf(error: CombinedError | undefined): Silence {
  const [first] = error?.graphQLErrors ?? [];
  if (!first) return { type: 'UNREACHABLE' };
  switch (first.extensions.code) {
    case 'UNAUTHENTICATED':
      return { type: 'SIGNED_OUT' };
    case 'RATE_LIMITED':
      return { type: 'UNREACHABLE' };
    default:
      return { type: 'REFUSED', reason: first.message };
  }
}

/** A silence in words, for a form that somebody just sent. */
export function saidOf(silence: Silence): string {
  if (silence.type === 'UNREACHABLE') return 'The service did not answer. Nothing is lost: try again.';
  if (silence.type === 'SIGNED_OUT') return 'Your sign-in has ended. Sign in in another window, then try again here.';
  return silence.reason;
}
