import { Secret, TOTP } from 'otpauth';
import { STEP_SECONDS } from './domain.ts';

/** How far an app's clock may be off: one code before, one after (RFC 6238, section 5.2). */
const WINDOW = 1;

const totpOf = (secret: string, about: { readonly issuer?: string; readonly label?: string } = {}) =>
  new TOTP({ ...about, algorithm: 'SHA1', digits: 6, period: STEP_SECONDS, secret: Secret.fromBase32(secret) });

/** A new secret for an authenticator app: 160 random bits, in base 32. */
export function newAppSecret(): string {
  return new Secret({ size: 20 }).base32;
}

/** The address that apps take a secret from, as a QR code. */
export function appAddress(secret: string, clinic: string, email: string): string {
  return totpOf(secret, { issuer: `Reprise ${clinic}`, label: email }).toString();
}

/** The number of the 30 seconds that a code is of; null when it is not of now. */
export function stepOfCode(secret: string, code: string, now: Date): number | null {
  const totp = totpOf(secret);
  const timestamp = now.getTime();
  const delta = totp.validate({ token: code, timestamp, window: WINDOW });
  return delta === null ? null : totp.counter({ timestamp }) + delta;
}
