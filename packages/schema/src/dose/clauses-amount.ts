import { type Clause, clause, count, type Found, hold, refuse, rest, type Word } from './clause.ts';
import {
  AT_LEAST,
  BODIES,
  BODY,
  BREATHS,
  DURATION,
  END,
  HOLD,
  NO_UNIT,
  OR_MORE,
  RANGE,
  REPS,
  SETS,
  SHORT_MINUTES,
  STEPS,
} from './patterns.ts';
import { countIn, numbersIn } from './quantities.ts';

/** Above this, what multiplies a hold is refused: "10 x 5 s" is hardly ever ten sets. */
export const MULTIPLIED_SETS_MAX = 5;

const LEAST = `(?<least>${AT_LEAST})?`;
const FOR =
  '\\s*:?\\s*(?:(?:it|each|every|(?:the )?(?:stretch|position|pose))(?:\\s+(?:rep|repetition|one|time))?\\s+)?(?:for\\s+|of\\s+)?';
const EACH_REP = '(?:\\s*(?:per|each|every|/)\\s*(?:repetition|rep))?';
const HELD = `(?:\\s*-?\\s*${HOLD}|\\s+long${END})?${EACH_REP}`;
const TO_HOLD = `(?:${HOLD}${FOR})?${LEAST}`;
const REST = `(?:rests?|resting|breaks?|recovery|recover)${END}`;
const BETWEEN_SETS = `(?:\\s*(?:between|b/w|btw|after|in between)\\s*(?:the\\s+)?(?:each\\s+|every\\s+)?${SETS}|\\s*(?:/|per)\\s*set${END})?`;

/** Sets, repetitions, and what multiplies them. */
const setClauses: readonly Clause[] = [
  clause(
    `(?<sets>${RANGE})\\s*(?:x|by)\\s*(?<reps>${RANGE})${NO_UNIT}(?:\\s*${REPS})?(?:\\s*x(?=\\s*\\d))?`,
    setsTimesReps,
  ),
  clause(
    `(?<sets>${RANGE})\\s*-?\\s*${SETS}(?:\\s*(?:of|x)\\s*(?<reps>${RANGE})${NO_UNIT}(?:\\s*${REPS})?)?`,
    setsAndReps,
  ),
  clause(`(?<reps>${RANGE})\\s*x\\s*(?<sets>${RANGE})\\s*${SETS}`, setsAndReps),
  clause(`(?<sets>${RANGE})\\s*${SETS}\\s*(?:of|x)${END}`, setsAndReps),
  clause(`${SETS}\\s*[:=]?\\s*(?<sets>${RANGE})${NO_UNIT}`, setsAndReps),
  clause(`(?:x\\s*)?(?<sets>${RANGE})\\s*${SETS}`, setsAndReps),
  clause(`(?:x\\s*)?(?<reps>${RANGE})\\s*-?\\s*${REPS}`, setsAndReps),
  clause(`${REPS}\\s*[:=]?\\s*(?<reps>${RANGE})${NO_UNIT}`, setsAndReps),
  clause(
    `(?<number>${RANGE})\\s*x(?=\\s*(?:${TO_HOLD}(?:${DURATION}|${RANGE}\\s*${BREATHS})|${RANGE}\\s*${STEPS}))`,
    setsOfHold,
  ),
  clause(`(?<reps>${RANGE})\\s*(?:x(?![a-z]|\\s*\\d)|times?${END})`, setsAndReps),
  clause(`x\\s*(?<number>${RANGE})${NO_UNIT}`, (found) => [
    { says: 'multiplier', text: found.group('number') ?? '', span: found.span },
  ]),
  clause(
    `(?<steps>${RANGE})\\s*-?\\s*${STEPS}(?:\\s*(?:per|each|every|/|in each|in every)\\s*(?:repetition|rep))?`,
    (found) => count('steps', found, 'steps'),
  ),
];

const holdClauses: readonly Clause[] = [
  clause(`${TO_HOLD}(?<time>${DURATION})(?<more>${OR_MORE})?${HELD}(?<moreYet>${OR_MORE})?`, hold),
  clause(`${HOLD}${FOR}${LEAST}(?<time>${SHORT_MINUTES})(?<more>${OR_MORE})?`, hold),
  clause(`(?<time>${SHORT_MINUTES})\\s*${HOLD}`, hold),
  clause(`${TO_HOLD}(?<breaths>${RANGE})(?<more>\\s*\\+)?\\s*${BREATHS}(?<moreYet>${OR_MORE})?${HELD}`, hold),
  clause(`${HOLD}${FOR}${LEAST}(?<number>${RANGE})${NO_UNIT}`, (found) =>
    refuse('The hold needs a unit: seconds, minutes or breaths.', `${found.group('number')} s`, found.at('number')),
  ),
  // "Hold each side for 30 s": the figure follows as a clause of its own.
  clause(`${HOLD}(?=\\s*(?:on\\s+)?(?:each|per|every|both)\\s+(?:${BODY}|${BODIES}))`, () => []),
  clause(HOLD, ({ span }) => refuse('Say how long the hold lasts.', null, span)),
];

const restClauses: readonly Clause[] = [
  clause(`${REST}\\s*:?\\s*(?:for\\s+|of\\s+)?(?<time>${DURATION}|${SHORT_MINUTES})${BETWEEN_SETS}`, rest),
  clause(`(?<time>${DURATION}|${SHORT_MINUTES})\\s*(?:of\\s+)?-?${REST}${BETWEEN_SETS}`, rest),
  clause(`(?:no|without)\\s+${REST}${BETWEEN_SETS}`, ({ span }) => [
    { says: 'restSeconds', value: { min: 0, max: 0 }, span },
  ]),
  clause(`${REST}\\s*:?\\s*(?:for\\s+|of\\s+)?(?<number>${RANGE})${NO_UNIT}`, (found) => {
    const number = found.group('number') ?? '';
    const unit = Math.max(...numbersIn(number)) < 10 ? 'min' : 's';
    return refuse('The rest needs a unit: seconds or minutes.', `${number} ${unit}`, found.at('number'));
  }),
  clause(REST, ({ span }) => refuse('Say how long the rest lasts.', null, span)),
];

/** Sets, repetitions, holds, breaths, counted steps and rest. */
export const amountClauses: readonly Clause[] = [...setClauses, ...holdClauses, ...restClauses];

function setsTimesReps(found: Found): readonly Word[] {
  const [sets, reps] = [found.group('sets') ?? '', found.group('reps') ?? ''];
  const span = { start: found.at('sets').start, end: found.at('reps').end };
  const asWritten = countIn('sets', sets, span);
  const swapped = [countIn('sets', reps, span), countIn('reps', sets, span)].every((quantity) => 'value' in quantity);
  // "25 x 3" breaks the bound of sets, and holds it the other way round.
  if ('problem' in asWritten && swapped) return refuse(asWritten.problem.message, `${reps} x ${sets}`, span);
  return setsAndReps(found);
}

function setsAndReps(found: Found): readonly Word[] {
  return [...count('sets', found, 'sets'), ...count('reps', found, 'reps')];
}

/** "3 x 30 s" is three sets of one hold: what stands before the x is sets, as in "3 x 10". */
function setsOfHold(found: Found): readonly Word[] {
  const number = found.group('number') ?? '';
  if (Math.max(...numbersIn(number)) <= MULTIPLIED_SETS_MAX) return count('sets', found, 'number');
  return refuse(setsOrRepsMessage(number), `${number} reps,`, found.span);
}

/** Asks which of the two a number that multiplies a hold counts. */
export function setsOrRepsMessage(number: string): string {
  return `${number} holds could be sets or repetitions: say which.`;
}
