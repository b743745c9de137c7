import { doseBounds, type DoseRangeField, type IntRange, rangeProblem } from './domain.ts';
import { BETWEEN_DURATIONS, MINUTES, NUMBER, numberWords } from './patterns.ts';
import { rangeShorthand, secondsShorthand } from './shorthand.ts';
import type { DoseProblem, Span } from './text.ts';

/** A quantity that was read, or the problem with it. */
export type Quantity = { readonly value: IntRange } | { readonly problem: DoseProblem };

const NUMBERS = new RegExp(`${NUMBER}|once|twice|thrice`, 'g');

/** Reads the one or two numbers of a text as the value of a field. */
export function countIn(field: DoseRangeField, text: string, position: Span): Quantity {
  const [min = Number.NaN, max = min] = numbersIn(text);
  return checked(field, { min, max }, position, rangeShorthand);
}

/** Reads a duration or a range of durations, in whole seconds. */
export function secondsIn(field: 'holdSeconds' | 'restSeconds', text: string, position: Span): Quantity {
  const [first = '', second = first] = text.split(BETWEEN_DURATIONS);
  const max = seconds(second, second);
  return checked(field, { min: first === second ? max : seconds(first, second), max }, position, secondsShorthand);
}

/** Every number of a text, written in figures or in words. */
export function numbersIn(text: string): number[] {
  return (text.match(NUMBERS) ?? []).map((found) => numberWords[found] ?? Number(found));
}

/** A lower end without a unit has the unit of the upper end. */
function seconds(text: string, unitText: string): number {
  const [first = 1, second = 0] = numbersIn(text);
  if (text.includes('half')) return 30;
  if (/\d:\d/.test(text)) return first * 60 + second;
  const unit = /[a-z'"]/.test(text.replace(NUMBERS, '')) ? text : unitText;
  // Written in floating point, 1.1 minutes are not quite 66 seconds.
  return Math.round((first * secondsPer(unit) + second) * 1000) / 1000;
}

function secondsPer(text: string): number {
  const unit = text.replace(NUMBERS, ' ');
  if (/\bh/.test(unit)) return 3600;
  return new RegExp(`${MINUTES}|\\bm\\b`).test(unit) ? 60 : 1;
}

function checked(field: DoseRangeField, value: IntRange, position: Span, print: (range: IntRange) => string): Quantity {
  const message = rangeProblem(field, value);
  if (message === null) return { value };
  return { problem: { message, position, suggestion: print(nearest(field, value)) } };
}

/** The nearest range that the field can hold. */
function nearest(field: DoseRangeField, { min, max }: IntRange): IntRange {
  const bounds = doseBounds[field];
  const within = (number: number) => Math.min(Math.max(number, bounds.min), bounds.max);
  return { min: within(Math.floor(Math.min(min, max))), max: within(Math.ceil(Math.max(min, max))) };
}
