/** For how long a link works. */
export const WELCOME_DAYS = 7;
/** The shortest password that is taken. */
export const LEAST_PASSWORD_CHARACTERS = 12;
const LEAST_DIFFERENT_CHARACTERS = 5;

/**
 * Says in words what makes a password easy to guess.
 *
 * @param about words that everybody knows of the person: their name, their address
 * @returns null when nothing does
 */
export function passwordWeakness(password: string, about: readonly string[]): string | null {
  if (Array.from(password).length < LEAST_PASSWORD_CHARACTERS) {
    return `Choose a password of at least ${LEAST_PASSWORD_CHARACTERS} characters.`;
  }
  if (new Set(password).size < LEAST_DIFFERENT_CHARACTERS) return 'Choose a password that repeats itself less.';
  const known = about.flatMap((words) => words.toLowerCase().split(/[\s@]+/)).filter((word) => word.length > 3);
  const longestFirst = known.toSorted((a, b) => b.length - a.length);
  const rest = longestFirst.reduce((left, word) => left.replaceAll(word, ''), password.toLowerCase());
  return Array.from(rest).length < LEAST_PASSWORD_CHARACTERS / 2
    ? 'Choose a password that is not your name or address.'
    : null;
}
