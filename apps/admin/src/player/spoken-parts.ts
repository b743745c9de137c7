/** Words that are said in one language. */
export interface SpokenPart {
  readonly text: string;
  /** Of the library, whatever language the page is in. */
  readonly isOfLibrary: boolean;
}

/** Unicode's isolates: words between them stand apart from those around them. */
const [FROM, TO] = ['\u2068', '\u2069'];

/** Marks words of the library within a sentence. */
export const ofLibrary = (words: string) => `${FROM}${words}${TO}`;

/** A sentence in the parts that are of the library and those that are not; joined they are the sentence without marks. */
export function spokenParts(sentence: string): readonly SpokenPart[] {
  return sentence.split(FROM).flatMap((piece, at) => {
    const [inside = '', ...after] = at === 0 ? ['', piece] : piece.split(TO);
    const parts = [
      { text: inside, isOfLibrary: true },
      { text: after.join(''), isOfLibrary: false },
    ];
    return parts.filter(({ text }) => text !== '');
  });
}

/** What a voice says one after the other, each in its language; one utterance where the page is in the library's. */
export function utterances(
  parts: readonly SpokenPart[],
  pageLang: string,
  libraryLang: string | undefined,
): readonly { readonly text: string; readonly lang: string }[] {
  if (libraryLang === undefined) return [{ text: parts.map(({ text }) => text).join(''), lang: pageLang }];
  return parts
    .map(({ text, isOfLibrary }) => ({
      // a part that begins with the stop of the one before would have it read aloud
      text: text.replace(/^[^\p{L}\p{N}]+/u, '').trimEnd(),
      lang: isOfLibrary ? libraryLang : pageLang,
    }))
    .filter(({ text }) => text !== '');
}
