const FIRST_SECONDS = 2;
const LONGEST_SECONDS = 300;

/**
 * How long to wait after so many failures in a row, in milliseconds: twice as long each time, up to five minutes.
 * `chance`, from 0 to 1, spreads devices that failed together.
 */
export function retryPause(failures: number, chance: number): number {
  const seconds = Math.min(LONGEST_SECONDS, FIRST_SECONDS * 2 ** Math.max(0, failures - 1));
  return Math.round(seconds * 1000 * (0.75 + chance / 2));
}
