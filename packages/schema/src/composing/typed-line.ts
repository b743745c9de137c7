import { type Dose, emptyDose } from '../dose/domain.ts';
import { DOSE_TEXT_MAX, parseDose } from '../dose/parse.ts';
import type { DoseProblem } from '../dose/text.ts';

/** A typed row, taken apart: "bird dog 3 x 10, hold 5 s" is the name of an exercise and a dose. */
export interface TypedLine {
  readonly name: string;
  /** As it was typed; empty when only a name was. */
  readonly doseText: string;
  /** Where the dose begins in the line. */
  readonly doseStart: number;
  /** Null when what stands there cannot be read. */
  readonly dose: Dose | null;
  /** What cannot be read, each at its place in the whole line. */
  readonly problems: readonly DoseProblem[];
}

/** Longer names are nobody's, and every word of a name costs an attempt to read the rest as a dose. */
const NAME_WORDS_MAX = 12;

interface Attempt {
  readonly at: number;
  readonly problems: readonly DoseProblem[];
  readonly dose: Dose | null;
}

function attemptAt(line: string, at: number): Attempt {
  const read = parseDose(line.slice(at));
  if (read.ok) return { at, dose: read.dose, problems: [] };
  const moved = read.problems.map((problem) => ({
    ...problem,
    position: { start: problem.position.start + at, end: problem.position.end + at },
  }));
  return { at, dose: null, problems: moved };
}

const nameOf = (text: string) => text.replace(/[\s,;:–—-]+$/u, '').trim();

/**
 * Takes a typed row apart. The dose is the longest end of the row that reads as one, and where none does
 * what is left from its first number on with the fewest problems. A name has at least one word.
 */
export function typedLine(line: string): TypedLine {
  const starts = [...line.matchAll(/\S+/g)].map(({ index, 0: word }) => ({ at: index, word }));
  const later = starts.slice(1);
  const onlyName = { name: nameOf(line), doseText: '', doseStart: line.length, dose: emptyDose, problems: [] };
  const tried = later
    .slice(0, NAME_WORDS_MAX)
    .filter(({ at }) => line.length - at <= DOSE_TEXT_MAX && /[\p{L}\p{N}]/u.test(line.slice(0, at)))
    .map(({ at }) => attemptAt(line, at));
  const made = ({ at, dose, problems }: Attempt): TypedLine => ({
    name: nameOf(line.slice(0, at)),
    doseText: line.slice(at),
    doseStart: at,
    dose,
    problems,
  });
  const whole = tried.find(({ dose }) => dose !== null);
  if (whole) return made(whole);
  const number = later.find(({ word }) => /^[^\p{L}]*\d/u.test(word));
  if (!number) return onlyName;
  const least = tried
    .filter(({ at }) => at <= number.at)
    .reduce<Attempt | null>((best, one) => (best && best.problems.length <= one.problems.length ? best : one), null);
  return least ? made(least) : onlyName;
}

/** The rows of a pasted text: without its numbers, bullets and empty lines. */
export function pastedLines(text: string): readonly string[] {
  return text
    .split(/\r\n?|\n/)
    .map((line) => line.replace(/^\s*(?:[-*•–·]|\d{1,2}[.)])\s+/u, '').trim())
    .filter((line) => line !== '');
}

/** Sets found exercises in the order of how well their names meet what was typed: whole, at the start, in a word's start. */
export function rankedByName<Found extends { readonly name: string; readonly aliases: readonly string[] }>(
  found: readonly Found[],
  typed: string,
): readonly Found[] {
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  const sought = plain(typed);
  const rank = (name: string) => {
    const called = plain(name);
    if (called === sought) return 0;
    if (called.startsWith(`${sought} `)) return 1;
    if (called.startsWith(sought)) return 2;
    return called.includes(` ${sought}`) ? 3 : 4;
  };
  const best = ({ name, aliases }: Found) => Math.min(rank(name), ...aliases.map((alias) => rank(alias) + 0.5));
  return found.toSorted((one, other) => best(one) - best(other));
}
