/** A place in a text: offsets in UTF-16 units, the end not included. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One thing in a written dose that cannot be read as it stands. */
export interface DoseProblem {
  readonly message: string;
  readonly position: Span;
  /** Text to put in place of what stands at `position`; empty to leave it out, null when there is none. */
  readonly suggestion: string | null;
}

const lookalikes = new Map<string, string>([
  ...pairs('×✕✖⨯⨉х*', 'x'),
  ...pairs('‐‑‒–—―−﹣-', '-'),
  ...pairs('’‘ʹ′`', "'"),
  ...pairs('“”″', '"'),
  ...pairs('([{', '('),
  ...pairs(')]}', ')'),
  ...pairs('\n\r;•', ','),
]);

function pairs(characters: string, plain: string): [string, string][] {
  return characters.split('').map((character) => [character, plain]);
}

/**
 * Lower-cases a text and replaces typographic characters by plain ones, unit by unit, so that every
 * offset in the answer is the same offset in the text.
 */
export function readable(text: string): string {
  return text
    .split('')
    .map((unit) => {
      const lower = unit.toLowerCase();
      const plain = lookalikes.get(lower) ?? (/\s/.test(unit) ? ' ' : lower);
      return plain.length === 1 ? plain : unit;
    })
    .join('');
}

/** A text with single spaces, and the way back to the places of the text as it was written. */
interface CompactText {
  readonly text: string;
  readonly original: (span: Span) => Span;
}

/** Makes one space of every run of white space: patterns try every way to share a run, and must not have many. */
export function compact(text: string): CompactText {
  const kept = text.split('').flatMap((unit, offset) => {
    const isRepeated = /\s/.test(unit) && /\s/.test(text[offset - 1] ?? '');
    return isRepeated ? [] : [{ unit, offset }];
  });
  const originalOf = (offset: number) => kept[offset]?.offset ?? text.length;
  return {
    text: kept.map(({ unit }) => unit).join(''),
    original: ({ start, end }) => ({
      start: originalOf(start),
      end: end > start ? originalOf(end - 1) + 1 : originalOf(end),
    }),
  };
}
