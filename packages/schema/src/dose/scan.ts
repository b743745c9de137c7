import { amountClauses } from './clauses-amount.ts';
import { mannerClauses } from './clauses-manner.ts';
import { refusedClauses } from './clauses-refused.ts';
import { clause, findAt, type Found, type Word } from './clause.ts';
import { END, RANGE } from './patterns.ts';

const clauses = [
  ...amountClauses,
  ...mannerClauses,
  ...refusedClauses,
  clause(RANGE, (found) => [{ says: 'number', text: found.text, span: found.span }]),
];

const marks = [
  clause(',', ({ span }) => [{ says: 'comma', span }]),
  clause('\\(', ({ span }) => [{ says: 'open', span }]),
  clause('\\)', ({ span }) => [{ says: 'close', span }]),
];
const gap = clause(`[\\s.:&+|/-]+|(?:and|with|then|plus|of|for|at|the|on|an?|do|perform|complete|x)${END}`, () => []);
const word = clause(`[^\\s,()]+`, ({ span }) => [{ says: 'unknown', span }]);

/** Reads a readable text into words of a dose, each the longest that any clause makes of its place. */
export function scan(text: string): readonly Word[] {
  const words: Word[] = [];
  for (let offset = 0; offset < text.length;) {
    const [found, read] = longest(text, offset) ?? first(text, offset);
    words.push(...read(found));
    offset = Math.max(found.span.end, offset + 1);
  }
  return words;
}

type Reading = readonly [found: Found, read: (found: Found) => readonly Word[]];

function longest(text: string, offset: number): Reading | null {
  let best: Reading | null = null;
  for (const each of clauses) {
    const found = findAt(each, text, offset);
    if (found && found.span.end > offset && (!best || found.span.end > best[0].span.end)) best = [found, each.read];
  }
  return best;
}

function first(text: string, offset: number): Reading {
  for (const each of [...marks, gap, word]) {
    const found = findAt(each, text, offset);
    if (found) return [found, each.read];
  }
  throw new Error(`no mark, gap or word at ${offset}`);
}
