import { MULTIPLIED_SETS_MAX, setsOrRepsMessage } from './clauses-amount.ts';
import type { Word } from './clause.ts';
import { problem } from './collect.ts';
import { countIn, numbersIn } from './quantities.ts';
import { numbersAsReps } from './sides.ts';
import { type DoseProblem, readable, type Span } from './text.ts';

/** What a multiplier can count. */
const amounts: readonly string[] = ['sets', 'reps', 'hold', 'number'];
/** Nobody rests for less between sets, so that "3 x 10, 5 s" is a hold; "3 x 10, 60 s" could be either. */
const BARE_HOLD_SECONDS_MAX = 15;
/** From here on a rest is likelier than a hold in every repetition. */
const LIKELY_REST_SECONDS = 45;

/** Neighbours that nobody knows are one problem. */
export function unknownProblems(text: string, words: readonly Word[]): DoseProblem[] {
  const runs: Span[] = [];
  words.forEach((word, index) => {
    if (word.says !== 'unknown') return;
    const before = words[index - 1]?.says === 'unknown' ? runs.pop() : undefined;
    runs.push({ start: before?.start ?? word.span.start, end: word.span.end });
  });
  return runs.map((span) => {
    const message = `"${text.slice(span.start, span.end)}" is no part of a dose. Put it in the note.`;
    return problem(span, message, '');
  });
}

/** "x 3" counts what stands before it: sets of repetitions or of a hold; with nothing before it, repetitions. */
export function withMultipliers(words: readonly Word[], problems: DoseProblem[]): readonly Word[] {
  return words.flatMap((word, index): readonly Word[] => {
    if (word.says !== 'multiplier') return [word];
    const before = words.slice(0, index).findLast(({ says }) => amounts.includes(says))?.says;
    if (before === 'hold' && Math.max(...numbersIn(word.text)) > MULTIPLIED_SETS_MAX) {
      problems.push(problem(word.span, setsOrRepsMessage(word.text), `, ${word.text} reps`));
      return [];
    }
    const says = before === undefined || before === 'sets' ? 'reps' : 'sets';
    const quantity = countIn(says, word.text, word.span);
    if ('value' in quantity) return [{ says, value: quantity.value, span: word.span }];
    problems.push(quantity.problem);
    return [];
  });
}

/** "10 left only", "10 each side": a lone number there is that side's repetitions. */
export function besideSides(words: readonly Word[], problems: DoseProblem[]): readonly Word[] {
  const isSide = (index: number) => /^(left|right)/.test(words[index]?.says ?? '');
  return words.flatMap((word, index) =>
    isSide(index - 1) || isSide(index + 1) || words[index + 1]?.says === 'side'
      ? numbersAsReps([word], problems)
      : [word],
  );
}

/** A number that stands by itself could be anything. */
export function loneNumbers(words: readonly Word[], problems: DoseProblem[]): readonly Word[] {
  for (const word of words) {
    if (word.says === 'number') problems.push(problem(word.span, `${word.text} of what?`, `${word.text} reps`));
  }
  return words;
}

/** A duration beside repetitions that says neither hold nor rest, and that no x ties to them. */
export function bareHoldProblems(text: string, words: readonly Word[]): DoseProblem[] {
  if (!words.some(({ says }) => says === 'reps')) return [];
  return words.flatMap((word): DoseProblem[] => {
    if (word.says !== 'hold' || !word.value.holdSeconds) return [];
    const { max } = word.value.holdSeconds;
    const written = text.slice(word.span.start, word.span.end);
    const isBare = !word.value.holdIsMinimum && !/[a-z]{4}/i.test(written.replace(/seconds?|minutes?/gi, ''));
    const isMultiplied = /x\s*$/.test(readable(text).slice(0, word.span.start));
    if (!isBare || isMultiplied || max <= BARE_HOLD_SECONDS_MAX) return [];
    const meant = max < LIKELY_REST_SECONDS ? 'hold' : 'rest';
    return [problem(word.span, `"${written}" could be a hold or a rest: say which.`, `${meant} ${written}`)];
  });
}
