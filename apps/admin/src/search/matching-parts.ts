/** Cuts words where the typed text occurs in them, without regard to case. */
export function matchingParts(words: string, text: string): { part: string; isMatch: boolean }[] {
  if (text === '') return [{ part: words, isMatch: false }];
  const escaped = text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return words
    .split(new RegExp(`(${escaped})`, 'giu'))
    .map((part, index) => ({ part, isMatch: index % 2 === 1 }))
    .filter(({ part }) => part !== '');
}
