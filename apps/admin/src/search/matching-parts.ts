import { folded } from './folded';

/** Cuts words where the typed text occurs in them, without regard to case and accents. */
export function matchingParts(words: string, text: string): { part: string; isMatch: boolean }[] {
  const whole = words.normalize('NFC');
  const [searched, wanted] = [folded(whole), folded(text)];
  const parts: { part: string; isMatch: boolean }[] = [];
  let from = 0;
  for (let at = wanted ? searched.indexOf(wanted) : -1; at !== -1; at = searched.indexOf(wanted, from)) {
    if (at > from) parts.push({ part: whole.slice(from, at), isMatch: false });
    from = at + wanted.length;
    parts.push({ part: whole.slice(at, from), isMatch: true });
  }
  return from < whole.length ? [...parts, { part: whole.slice(from), isMatch: false }] : parts;
}
