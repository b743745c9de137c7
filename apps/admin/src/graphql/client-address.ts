/**
 * The address a request came from, as seen by the nearest proxy in front of the admin.
 * Only the last entry counts: the earlier ones are whatever the sender wrote.
 */
export function clientAddress(headers: { get(name: string): string | null }): string | undefined {
  return headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() || undefined;
}
