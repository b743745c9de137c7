/** The one-time secret in `/welcome#secret`; null when the link was cut short on its way. */
export function secretInFragment(fragment: string): string | null {
  const secret = fragment
    .replace(/^#/, '')
    .replace(/^secret=/, '')
    .trim();
  return secret || null;
}
