/** How long one code of an authenticator app is shown, in seconds (RFC 6238's usual). */
export const STEP_SECONDS = 30;
/** How many recovery codes one gets. */
export const RECOVERY_CODES = 10;
/** How many characters one has: about 50 random bits. */
export const RECOVERY_CHARACTERS = 10;
/** Without letters and digits that are taken for each other. */
export const RECOVERY_ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789';
/** The longest text that is looked at as a code. */
export const CODE_CHARACTERS = 32;

/** A code as it is compared: without the spaces and hyphens that people put between its parts. */
export function plainCode(text: string): string {
  return text.replace(/[\s-]/g, '').toLowerCase();
}

/** Says whether a plain code is one of an authenticator app, rather than a recovery code. */
export function isAppCode(code: string): boolean {
  return /^\d{6}$/.test(code);
}
