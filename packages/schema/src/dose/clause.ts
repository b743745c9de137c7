import type { Dose, IntRange, Load, Side } from './domain.ts';
import { countIn, type Quantity, secondsIn } from './quantities.ts';
import type { DoseProblem, Span } from './text.ts';

/** A hold, in seconds or in breaths. */
export type Hold = Pick<Dose, 'holdSeconds' | 'breaths' | 'holdIsMinimum'>;

/** What clauses state. A hold is one thing, so that "hold 5 s, 5 breaths" is said twice. */
export interface Figures {
  readonly sets: IntRange;
  readonly reps: IntRange;
  readonly hold: Hold;
  readonly steps: IntRange;
  readonly tempo: string;
  readonly load: Load;
  readonly effort: IntRange;
  readonly side: Side;
  readonly oneSideFirst: true;
  readonly restSeconds: IntRange;
  readonly timesPerDay: IntRange;
  readonly daysPerWeek: IntRange;
  readonly openEnded: true;
}
export type Figure = keyof Figures;

/** One figure, with the words that it was read from. */
export type Statement = {
  [Name in Figure]: { readonly says: Name; readonly value: Figures[Name]; readonly span: Span };
}[Figure];

/** What a clause gives: statements and problems, and words whose meaning hangs on their neighbours. */
export type Word =
  | Statement
  | { readonly says: 'problem'; readonly problem: DoseProblem; readonly span: Span }
  | { readonly says: 'number' | 'multiplier'; readonly text: string; readonly span: Span }
  | { readonly says: 'left' | 'right' | 'left only' | 'right only'; readonly span: Span }
  | { readonly says: 'comma' | 'open' | 'close' | 'unknown'; readonly span: Span };

/** A form of words, and how its meaning is read. */
export interface Clause {
  readonly pattern: RegExp;
  readonly read: (found: Found) => readonly Word[];
}

/** What a pattern found: its words by name, each with its place. */
export interface Found {
  readonly span: Span;
  readonly text: string;
  readonly group: (name: string) => string | undefined;
  readonly at: (name: string) => Span;
}

/** Makes a clause of a pattern, which is tried at one place of the text and must match right there. */
export function clause(pattern: string, read: Clause['read']): Clause {
  return { pattern: new RegExp(pattern, 'dy'), read };
}

/** Tries a clause at an offset of a readable text. */
export function findAt({ pattern }: Clause, text: string, offset: number): Found | null {
  pattern.lastIndex = offset;
  const match = pattern.exec(text);
  if (!match) return null;
  const span = { start: offset, end: offset + match[0].length };
  return {
    span,
    text: match[0],
    group: (name) => match.groups?.[name],
    at: (name) => {
      const [start, end] = match.indices?.groups?.[name] ?? [span.start, span.end];
      return { start, end };
    },
  };
}

type Count = Exclude<Figure, 'hold' | 'tempo' | 'load' | 'side' | 'oneSideFirst' | 'restSeconds' | 'openEnded'>;

/** States the count that a group holds; without that group, nothing. */
export function count(says: Count, found: Found, group: string): readonly Word[] {
  const text = found.group(group);
  if (text === undefined) return [];
  return stated(countIn(says, text, found.at(group)), found.span, (value) => ({ says, value, span: found.span }));
}

/** States the rest that the group `time` holds. */
export function rest(found: Found): readonly Word[] {
  const quantity = secondsIn('restSeconds', found.group('time') ?? '', found.at('time'));
  return stated(quantity, found.span, (value) => ({ says: 'restSeconds', value, span: found.span }));
}

/** States the hold that the group `time` or `breaths` holds. */
export function hold(found: Found): readonly Word[] {
  const { span } = found;
  const holdIsMinimum =
    ['least', 'more', 'moreYet'].some((group) => found.group(group) !== undefined) || /\+/.test(found.text);
  const time = found.group('time');
  if (time !== undefined) {
    return stated(secondsIn('holdSeconds', time, found.at('time')), span, (holdSeconds) => ({
      says: 'hold',
      value: { holdSeconds, breaths: null, holdIsMinimum },
      span,
    }));
  }
  return stated(countIn('breaths', found.group('breaths') ?? '', found.at('breaths')), span, (breaths) => ({
    says: 'hold',
    value: { holdSeconds: null, breaths, holdIsMinimum },
    span,
  }));
}

/** Refuses the words of a clause, or those of one of its groups. */
export function refuse(message: string, suggestion: string | null, span: Span): readonly Word[] {
  return [{ says: 'problem', problem: { message, position: span, suggestion }, span }];
}

function stated(quantity: Quantity, span: Span, say: (value: IntRange) => Statement): readonly Word[] {
  return 'problem' in quantity ? [{ says: 'problem', problem: quantity.problem, span }] : [say(quantity.value)];
}
