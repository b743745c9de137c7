import type { DoseProblem, Span } from './text.ts';

/** Words worth putting right: the ones that clinicians type most. */
const vocabulary = [
  'sets',
  'reps',
  'repetitions',
  'hold',
  'seconds',
  'minutes',
  'minute',
  'second',
  'breaths',
  'steps',
  'each',
  'side',
  'sides',
  'alternating',
  'alternate',
  'left',
  'right',
  'first',
  'only',
  'both',
  'rest',
  'between',
  'times',
  'twice',
  'once',
  'daily',
  'every',
  'week',
  'weekly',
  'tempo',
  'effort',
  'band',
  'least',
  'tolerated',
  'comfortable',
  'yellow',
  'green',
  'blue',
  'black',
  'silver',
  'orange',
  'purple',
  'pounds',
  'kilos',
];
const SHORTEST = 4;

interface Correction {
  readonly text: string;
  readonly problems: readonly DoseProblem[];
  /** The place in the text as it was written that a place in the corrected text stands for. */
  readonly original: (span: Span) => Span;
}

/** Corrects words that are nearly a word of doses, among those at the given places; null when there are none. */
export function correctSpelling(text: string, places: readonly Span[]): Correction | null {
  const problems = places.flatMap((place) => wordsAt(text, place)).flatMap(misspelling);
  if (problems.length === 0) return null;
  return {
    text: problems.toReversed().reduce((corrected, { position, suggestion }) => {
      return corrected.slice(0, position.start) + suggestion + corrected.slice(position.end);
    }, text),
    problems,
    original: (span) => ({ start: originalOffset(span.start, problems), end: originalOffset(span.end, problems) }),
  };
}

interface WrittenWord {
  readonly word: string;
  readonly position: Span;
}

function wordsAt(text: string, { start, end }: Span): WrittenWord[] {
  return [...text.slice(start, end).matchAll(/[a-z]+/gi)].map(({ 0: word, index }) => ({
    word,
    position: { start: start + index, end: start + index + word.length },
  }));
}

function misspelling({ word, position }: WrittenWord): DoseProblem[] {
  const written = word.toLowerCase();
  if (written.length < SHORTEST || vocabulary.includes(written)) return [];
  const allowed = written.length < 7 ? 1 : 2;
  const nearest = vocabulary
    .filter((known) => Math.abs(known.length - written.length) <= allowed)
    .map((known) => ({ known, distance: editDistance(written, known) }))
    .toSorted((one, other) => one.distance - other.distance)[0];
  if (!nearest || nearest.distance > allowed) return [];
  return [
    { message: `"${word}" is no word of a dose. Is it "${nearest.known}"?`, position, suggestion: nearest.known },
  ];
}

function originalOffset(offset: number, corrections: readonly DoseProblem[]): number {
  return corrections.reduce((original, { position, suggestion }) => {
    const grown = (suggestion?.length ?? 0) - (position.end - position.start);
    return original - grown >= position.end ? original - grown : original;
  }, offset);
}

/** Letters to add, drop, change or swap with their neighbour to make one word of the other. */
function editDistance(one: string, other: string): number {
  const rows: number[][] = [Array.from({ length: other.length + 1 }, (_, column) => column)];
  for (let row = 1; row <= one.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const at = (up: number, left: number) => (up === 0 ? line : rows[row - up])?.[column - left] ?? Infinity;
      const isSame = one[row - 1] === other[column - 1];
      const isSwap = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      line.push(Math.min(at(1, 0) + 1, at(0, 1) + 1, at(1, 1) + (isSame ? 0 : 1), isSwap ? at(2, 2) + 1 : Infinity));
    }
    rows.push(line);
  }
  return rows[one.length]?.[other.length] ?? Infinity;
}
