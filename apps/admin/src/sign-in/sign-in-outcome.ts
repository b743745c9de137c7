/**
 * Why somebody stands before the sign-in page. It travels in the address and through next-auth as one word,
 * with the detail after a dot: the seconds to wait, or what is wrong with a password.
 */
export type SignInOutcome =
  | 'wrong-credentials'
  | 'locked-out'
  | 'unreachable'
  | 'busy'
  | 'expired'
  | 'revoked'
  | 'signed-out'
  | 'signed-out-everywhere'
  | 'link-expired'
  | 'weak-password'
  | 'access-refused'
  | 'second-factor'
  | 'wrong-code'
  | 'provider-refused'
  | 'failed';

const outcomes: readonly string[] = [
  'wrong-credentials',
  'locked-out',
  'unreachable',
  'busy',
  'expired',
  'revoked',
  'signed-out',
  'signed-out-everywhere',
  'link-expired',
  'weak-password',
  'access-refused',
  'second-factor',
  'wrong-code',
  'provider-refused',
] satisfies SignInOutcome[];

/** Writes an outcome with its detail as one word. */
export function writeOutcome(outcome: SignInOutcome, detail?: string | number): string {
  return detail === undefined ? outcome : `${outcome}.${detail}`;
}

/** Reads what `writeOutcome` wrote; anything else is a failure without a name. */
export function readOutcome(text: string): { outcome: SignInOutcome; detail: string | null } {
  const [outcome = '', ...rest] = text.split('.');
  if (!outcomes.includes(outcome)) return { outcome: 'failed', detail: null };
  return { outcome: outcome as SignInOutcome, detail: rest.join('.') || null };
}
