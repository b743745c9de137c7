/** A letter without its accents and its case: people search for Sofía as "sofia". */
function foldedLetter(letter: string): string {
  const bare = letter.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  // what would grow (ß, ligatures) stays, so that places in the folded text are places in the text
  return bare.length === letter.length ? bare : letter;
}

/** A text without accents and case, as long as it was. */
export function folded(text: string): string {
  return Array.from(text.normalize('NFC'), foldedLetter).join('');
}
