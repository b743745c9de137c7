import type { Statement, Word } from './clause.ts';
import { figureIs, isOfPart, partFigures, problem, type Stated } from './collect.ts';
import { countIn } from './quantities.ts';
import type { DoseProblem } from './text.ts';

export type SideName = 'left' | 'right';

/** The words of a dose, parted into what is shared and what is one side's own. */
export interface Scopes {
  readonly shared: readonly Word[];
  readonly left: readonly Word[];
  readonly right: readonly Word[];
  /** Sides whose words stand in brackets, so that nobody can take them for the other's. */
  readonly bracketed: readonly SideName[];
  /** Where the words about sides begin. */
  readonly start: number;
}

interface Mark {
  readonly side: SideName;
  readonly word: Word;
  readonly index: number;
}

/** Parts the words at "left" and "right"; null when the dose has no two sides. */
export function scopesOf(words: readonly Word[], problems: DoseProblem[]): Scopes | null {
  const marks = words.flatMap((word, index): Mark[] =>
    word.says === 'left' || word.says === 'right' ? [{ side: word.says, word, index }] : [],
  );
  const [first, second, third] = marks;
  if (!first) return null;
  if (!second) {
    const other = first.side === 'left' ? 'right' : 'left';
    const message = `What does the ${other} side do? If nothing, say ${first.side} only.`;
    problems.push(problem(first.word.span, message, `${first.side} only`));
    return null;
  }
  if (third || first.side === second.side) {
    problems.push(problem((third ?? second).word.span, 'Each side can be named once.', null));
    return { shared: words.filter((word) => !isFigure(word)), left: [], right: [], bracketed: [], start: 0 };
  }
  return parted(words, first, second);
}

function parted(words: readonly Word[], first: Mark, second: Mark): Scopes {
  const stretch = figuresStandBefore(words, first, second) ? stretchBefore : stretchAfter;
  const [one, other] = [stretch(words, first.index, second.index), stretch(words, second.index, words.length)];
  const taken = new Set([first.word, second.word, ...one.words, ...other.words]);
  return {
    shared: words.filter((word) => !taken.has(word)),
    left: first.side === 'left' ? one.words : other.words,
    right: first.side === 'left' ? other.words : one.words,
    bracketed: [...(one.isBracketed ? [first.side] : []), ...(other.isBracketed ? [second.side] : [])],
    start: Math.min(first.word.span.start, ...one.words.map((word) => word.span.start)),
  };
}

/** "10 left, 8 right", as against "left 10, right 8". */
function figuresStandBefore(words: readonly Word[], first: Mark, second: Mark): boolean {
  const next = words[second.index + 1];
  return (
    isFigure(words[first.index - 1]) && isFigure(words[second.index - 1]) && !isFigure(next) && next?.says !== 'open'
  );
}

interface Stretch {
  readonly words: readonly Word[];
  readonly isBracketed: boolean;
}

function stretchBefore(words: readonly Word[], mark: number): Stretch {
  let from = mark;
  while (from > 0 && isFigure(words[from - 1])) from -= 1;
  return { words: words.slice(from, mark), isBracketed: false };
}

function stretchAfter(words: readonly Word[], mark: number, end: number): Stretch {
  if (words[mark + 1]?.says !== 'open')
    return { words: words.slice(mark + 1, end).filter(isFigure), isBracketed: false };
  const close = words.findIndex((word, index) => index > mark && word.says === 'close');
  return { words: words.slice(mark + 2, close === -1 ? end : close).filter(isFigure), isBracketed: true };
}

function isFigure(word: Word | undefined): boolean {
  return word?.says === 'number' || (word !== undefined && 'value' in word && isOfPart(word));
}

/** Reads lone numbers as repetitions: beside a side, that is what they are. */
export function numbersAsReps(words: readonly Word[], problems: DoseProblem[]): readonly Word[] {
  return words.flatMap((word): Word[] => {
    if (word.says !== 'number') return [word];
    const reps = countIn('reps', word.text, word.span);
    if ('value' in reps) return [{ says: 'reps', value: reps.value, span: word.span }];
    problems.push(reps.problem);
    return [];
  });
}

/** The first thing said of a side that can be taken in two ways, if there is one. */
export function ambiguousSide(
  text: string,
  stated: { readonly shared: Stated; readonly left: Stated; readonly right: Stated },
  scopes: Scopes,
): DoseProblem | null {
  for (const figure of partFigures) {
    const { [figure]: left } = stated.left;
    const { [figure]: right } = stated.right;
    const shared = stated.shared[figure];
    const side = left ? 'left' : 'right';
    const one = left ?? right;
    if (one && shared) return problem(shared.span, `${figureIs[figure]} stated for both sides and for one.`, null);
    if (one && !(left && right) && !scopes.bracketed.includes(side)) {
      return oneSideOrBoth(text, one, Object.values(stated[side]), side, scopes.start);
    }
  }
  return null;
}

/** "left 10 right 8, hold 5 s": moved to the front, the hold is for both. */
function oneSideOrBoth(
  text: string,
  one: Statement,
  own: readonly Statement[],
  side: SideName,
  start: number,
): DoseProblem {
  const words = text.slice(one.span.start, one.span.end);
  const message = `Is "${words}" for the ${side} side alone? Put it first if it is for both, or in brackets after "${side}".`;
  const isPartOfClause = own.some((other) => other !== one && other.span.start === one.span.start);
  if (isPartOfClause) return problem(one.span, message, null);
  const others = text.slice(start, one.span.start).replace(/[\s,;]+$/, '');
  return problem({ start, end: one.span.end }, message, `${words}, ${others}`);
}
