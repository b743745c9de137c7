import { expect, it } from 'vitest';
import { rangeText, readRange, steppedRange } from './range-text';

const rounds = { min: 1, max: 20 };
const rest = { min: 0, max: 900 };

it.each([
  ['3', 3, 3],
  [' 2-3 ', 2, 3],
  ['2–3', 2, 3],
  ['2 to 3', 2, 3],
])('reads %s', (text, min, max) => {
  expect(readRange(text, rounds)).toEqual({ range: { min, max } });
  expect(readRange(rangeText({ min, max }), rounds)).toEqual({ range: { min, max } });
});

it('reads seconds, and minutes as seconds', () => {
  expect(readRange('30 s', rest, true)).toEqual({ range: { min: 30, max: 30 } });
  expect(readRange('1-2 min', rest, true)).toEqual({ range: { min: 60, max: 120 } });
});

it('takes nothing for not stated', () => {
  expect(readRange(' ', rest)).toEqual({ range: null });
  expect(rangeText(null)).toBe('');
});

it.each(['3-2', '0', '21', 'often', '3 min', '-1'])('refuses %s rounds', (text) => {
  expect(readRange(text, rounds)).toHaveProperty('problem');
});

it('steps both ends, and stays within the bounds', () => {
  expect(steppedRange({ min: 8, max: 12 }, 1, { min: 1, max: 200 })).toEqual({ min: 9, max: 13 });
  expect(steppedRange({ min: 1, max: 3 }, -1, rounds)).toEqual({ min: 1, max: 3 });
  expect(steppedRange(null, 1, rounds)).toEqual({ min: 1, max: 1 });
  expect(steppedRange(null, 5, rest)).toEqual({ min: 5, max: 5 });
  expect(steppedRange(null, -1, rounds)).toBeNull();
});
