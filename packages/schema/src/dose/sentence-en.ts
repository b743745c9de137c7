import type { Dose, DosePart, IntRange } from './domain.ts';
import { hasFigures, hasNoWeight, isHeld, isRepeated } from './sentence-facts.ts';

/** Says a dose in plain English, for the person who does the exercise. */
export function englishSentence(dose: Dose): string {
  const sentences = [
    amountSentence(dose),
    ...sidesThatDiffer(dose),
    dose.oneSideFirst && 'Finish all sets on one side before the other',
    stepsSentence(dose),
    holdSentence(dose),
    dose.tempo && `In each repetition, ${tempoWords(dose.tempo)}`,
    loadSentence(dose),
    dose.effort && `Aim for an effort of ${range(dose.effort)} out of 10`,
    dose.restSeconds && restSentence(dose.restSeconds),
    howOften(dose),
    dose.openEnded && openEndedSentence(dose),
  ];
  return sentences.flatMap((sentence) => (sentence ? [`${capital(sentence)}.`] : [])).join(' ');
}

function amountSentence(dose: Dose): string | null {
  const amount = amountWords(dose);
  const where = whereWords(dose);
  // A lone hold says its side itself: "Hold for 30 seconds on each side."
  if (!amount && isHeld(dose) && dose.side !== 'BOTH' && !(dose.left && dose.right)) return null;
  return [amount, where].filter(Boolean).join(amount && where.startsWith('switching') ? ', ' : ' ') || null;
}

function amountWords({ sets, reps }: DosePart): string {
  if (sets && reps) return `${count(sets, 'set')} of ${count(reps, 'repetition')}`;
  if (sets) return count(sets, 'set');
  return reps ? count(reps, 'repetition') : '';
}

function whereWords({ side, left, right, reps }: Dose): string {
  if (left && right) return side === 'ALTERNATE' ? 'switching sides each time' : '';
  if (left || right) return `on the ${left ? 'left' : 'right'} side only`;
  if (side === 'EACH') return 'on each side';
  if (side === 'BOTH') return '';
  return reps ? 'on each side, switching sides each time' : 'switching sides each time';
}

function sidesThatDiffer({ left, right }: Dose): string[] {
  if (!left || !right) return [];
  return [`left side: ${partWords(left)}`, `right side: ${partWords(right)}`];
}

function partWords(part: DosePart): string {
  return [
    amountWords(part),
    part.steps && `${count(part.steps, 'step')} in each repetition`,
    isHeld(part) && `hold ${part.reps ? 'each ' : ''}for ${holdWords(part)}`,
    part.tempo && tempoWords(part.tempo),
    part.load && loadWords(part),
    part.effort && `an effort of ${range(part.effort)} out of 10`,
  ]
    .filter(Boolean)
    .join(', ');
}

function stepsSentence({ steps, reps, left }: Dose): string | null {
  if (!steps) return null;
  return `take ${count(steps, 'step')}${reps || left?.reps ? ' in each repetition' : ''}`;
}

function holdSentence(dose: Dose): string | null {
  if (!isHeld(dose)) return null;
  const words = holdWords(dose);
  if (dose.reps || dose.left?.reps || dose.right?.reps) return `hold each for ${words}`;
  if (isRepeated(dose.sets) || isRepeated(dose.left?.sets)) return `hold for ${words} each time`;
  if (dose.sets) return `hold for ${words}`;
  const where = dose.side === 'ALTERNATE' ? 'on each side, switching sides each time' : whereWords(dose);
  return `hold for ${words}${where && ` ${where}`}`;
}

function holdWords({ holdSeconds, breaths, holdIsMinimum }: DosePart): string {
  const length = holdSeconds ? duration(holdSeconds) : breaths ? count(breaths, 'slow breath') : '';
  return holdIsMinimum ? `at least ${length}` : length;
}

function tempoWords(tempo: string): string {
  const verbs = ['lower', 'pause', 'lift', 'pause'];
  const moves = tempo
    .split('-')
    .map((seconds, move) => ({ seconds: Number(seconds), verb: verbs[move] }))
    .filter(({ seconds }) => seconds > 0)
    .map(({ seconds, verb }) => `${verb} for ${duration({ min: seconds, max: seconds })}`);
  return moves.join(', ');
}

function loadSentence(dose: Dose): string | null {
  return dose.load && `${hasNoWeight(dose) ? 'do it' : 'use'} ${loadWords(dose)}`;
}

function loadWords(part: DosePart): string {
  if (!part.load || hasNoWeight(part)) return 'without a weight';
  return 'band' in part.load ? `the ${part.load.band.toLowerCase()} band` : `a weight of ${part.load.kilograms} kg`;
}

function restSentence(rest: IntRange): string {
  return rest.max === 0 ? 'do not rest between sets' : `rest ${duration(rest)} between sets`;
}

function howOften({ timesPerDay, daysPerWeek }: Dose): string | null {
  const perDay = timesPerDay && `${times(timesPerDay)} a day`;
  const perWeek = daysPerWeek && (daysPerWeek.min === 7 ? 'every day' : `${count(daysPerWeek, 'day')} a week`);
  return [perDay, perWeek].filter(Boolean).join(', ') || null;
}

function openEndedSentence(dose: Dose): string {
  return hasFigures(dose) ? 'do only as much as is comfortable' : 'carry on for as long as is comfortable';
}

function times(number: IntRange): string {
  const words = ['', 'once', 'twice'];
  if (number.max <= 2) return number.min === number.max ? (words[number.max] ?? '') : 'once or twice';
  return `${range(number)} times`;
}

function duration({ min, max }: IntRange): string {
  if (min === max) return singleDuration(min);
  if (min > 0 && min % 60 === 0 && max % 60 === 0) return count({ min: min / 60, max: max / 60 }, 'minute');
  if (max < 120) return count({ min, max }, 'second');
  return `${singleDuration(min)} to ${singleDuration(max)}`;
}

function singleDuration(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  const rest = seconds % 60;
  if (minutes === 0 || (rest > 0 && seconds < 120)) return count({ min: seconds, max: seconds }, 'second');
  const whole = count({ min: minutes, max: minutes }, 'minute');
  return rest === 0 ? whole : `${whole} ${count({ min: rest, max: rest }, 'second')}`;
}

function count(number: IntRange, noun: string): string {
  return `${range(number)} ${noun}${number.max === 1 ? '' : 's'}`;
}

function range({ min, max }: IntRange): string {
  return min === max ? `${min}` : `${min} to ${max}`;
}

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
