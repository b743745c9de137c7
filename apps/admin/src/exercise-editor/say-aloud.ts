/** The element that says what happened to who does not see it. */
export const SAID_ALOUD = 'said-aloud';

/** Has a screen reader say what a press did. */
export function sayAloud(words: string): void {
  const place = document.getElementById(SAID_ALOUD);
  if (place) place.textContent = words;
}
