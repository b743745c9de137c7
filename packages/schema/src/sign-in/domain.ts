/** How long a sign-in lasts: a working day. */
export const SIGN_IN_SECONDS = 12 * 3600;
/** How long the bearer token of a sign-in is good for. */
export const BEARER_SECONDS = 3600;
/** The longest email address that is looked at (RFC 5321). */
export const EMAIL_CHARACTERS = 254;
/** The longest password that is looked at; a longer one would only cost time. */
export const PASSWORD_CHARACTERS = 256;

/** One place that an identity may sign in to. */
export interface Place {
  readonly kind: 'MEMBER' | 'CLIENT';
  readonly clinicId: string;
  readonly clinicSlug: string;
}

/**
 * The place that a person signs in to: the clinic that they name, else the first, as a member before as a client.
 *
 * @param places in the order in which the person came to them
 */
export function chosenPlace<Chosen extends Place>(
  places: readonly Chosen[],
  clinicSlug?: string | null,
): Chosen | null {
  const open = places.filter((place) => !clinicSlug || place.clinicSlug === clinicSlug);
  return open.find(({ kind }) => kind === 'MEMBER') ?? open[0] ?? null;
}

/** When something that begins now ends. */
export function secondsAfter(now: Date, seconds: number): Date {
  return new Date(now.getTime() + seconds * 1000);
}
