import { randomInt } from 'node:crypto';
import { RECOVERY_ALPHABET, RECOVERY_CHARACTERS, RECOVERY_CODES } from './domain.ts';

function newRecoveryCode(): string {
  const letters = Array.from(
    { length: RECOVERY_CHARACTERS },
    () => RECOVERY_ALPHABET[randomInt(RECOVERY_ALPHABET.length)],
  );
  return letters.join('');
}

/** New recovery codes, in the parts that people read them in. */
export function newRecoveryCodes(): string[] {
  const half = RECOVERY_CHARACTERS / 2;
  return Array.from({ length: RECOVERY_CODES }, newRecoveryCode).map(
    (code) => `${code.slice(0, half)}-${code.slice(half)}`,
  );
}
