import { expect, it } from 'vitest';
import { plusDays } from '../plan/local-date.ts';
import { silentDays } from './silence.ts';

const today = '2026-03-03';
const days = (given: (daysAgo: number) => { due?: number; isPaused?: boolean }) =>
  Array.from({ length: 30 }, (_, daysAgo) => ({
    date: plusDays(today, -daysAgo),
    due: 1,
    isPaused: false,
    ...given(daysAgo),
  }));

it.each([
  ['a week', plusDays(today, -8), () => ({}), 7],
  ['yesterday', plusDays(today, -1), () => ({}), null],
  ['a week of which three days were paused', plusDays(today, -8), (ago: number) => ({ isPaused: ago > 4 }), 4],
  ['a week with nothing due', plusDays(today, -8), () => ({ due: 0 }), null],
  ['a week with one session due', plusDays(today, -8), (ago: number) => ({ due: ago === 5 ? 1 : 0 }), 7],
  ['a pause', plusDays(today, -20), () => ({ isPaused: true }), null],
] as const)('counts %s', (_what, since, given, count) => {
  expect(silentDays({ days: days(given), since, today })).toBe(count);
});
