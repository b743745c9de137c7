import { expect, it } from 'vitest';
import { roundsText } from './rounds-text';

it('says a range of rounds', () => {
  expect(roundsText({ min: 1, max: 3 })).toBe('1 to 3 rounds');
});

it('says a fixed number of rounds', () => {
  expect(roundsText({ min: 3, max: 3 })).toBe('3 rounds');
});

it('says nothing of a block that is done once', () => {
  expect(roundsText({ min: 1, max: 1 })).toBeNull();
});
