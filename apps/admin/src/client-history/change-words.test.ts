import { expect, it } from 'vitest';
import { valueWords } from './change-words';

it.each([
  ['PHONE', null, 'nothing'],
  ['PHONE', '020 7946 0412', '020 7946 0412'],
  ['LOCALE', 'de', 'German'],
  ['TIME_ZONE', 'America/New_York', 'America/New York'],
  ['REVIEW_ON', '2027-02-01', '1 February 2027'],
] as const)('says of %s %s: %s', (field, value, words) => {
  expect(valueWords(field, value)).toBe(words);
});
