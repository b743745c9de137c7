import { expect, it } from 'vitest';
import { sourceWarning } from './source-warning';

it('says nothing of a current source', () => {
  expect(sourceWarning({ status: 'CURRENT', isPastReview: false })).toBeNull();
});

it('warns of a review date that has passed', () => {
  expect(sourceWarning({ status: 'CURRENT', isPastReview: true })).toBe('Past its review date');
});

it('names the graver reason when there are two', () => {
  expect(sourceWarning({ status: 'RETRACTED', isPastReview: true })).toBe('Retracted');
});
