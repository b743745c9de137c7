import { matchingParts } from './matching-parts';

/** Words with the typed text marked in them. */
export function Highlight({ words, text }: { words: string; text: string }) {
  return matchingParts(words, text).map(({ part, isMatch }, index) =>
    isMatch ? <mark key={index}>{part}</mark> : part,
  );
}
