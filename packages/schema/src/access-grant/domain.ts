export const accessKinds = ['CODE', 'LINK'] as const;
export type AccessKind = (typeof accessKinds)[number];

/** How long a code or link can be redeemed. */
export const ACCESS_SECONDS = 7 * 24 * 3600;
/** How long a device stays signed in after it was last used. */
export const DEVICE_SECONDS = 90 * 24 * 3600;
/** What codes are made of: digits and capitals without those that look alike (0 O, 1 I L, U V). */
export const CODE_ALPHABET = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
export const CODE_CHARACTERS = 8;
/** The longest text that is looked at as a code or a link's secret. */
export const ACCESS_TEXT_CHARACTERS = 200;

const code = new RegExp(`^[${CODE_ALPHABET}]{${CODE_CHARACTERS}}$`);

/** What somebody typed or followed, in the one form that is compared: codes forgive case, spaces and hyphens. */
export function accessSecret(text: string): string {
  const typed = text.replace(/[\s\u2010-\u2015-]/g, '').toUpperCase();
  return code.test(typed) ? typed : text.trim();
}

/** A code as it is shown: in two groups. */
export function shownCode(secret: string): string {
  return `${secret.slice(0, CODE_CHARACTERS / 2)} ${secret.slice(CODE_CHARACTERS / 2)}`;
}
