import { expect, it } from 'vitest';
import { tokenExpiry } from './domain.ts';

const now = new Date('2026-11-21T12:00:00Z');

it.each([
  [null, '2027-02-19T12:00:00Z'],
  ['2026-11-21T12:00:01Z', '2026-11-21T12:00:01Z'],
  ['2027-11-22T12:00:00Z', '2027-11-22T12:00:00Z'],
  ['2027-11-22T12:00:01Z', null],
  ['2026-11-21T12:00:00Z', null],
])('a token asked until %s lasts until %s', (asked, until) => {
  expect(tokenExpiry(asked ? new Date(asked) : null, now)).toEqual(until ? new Date(until) : null);
});
