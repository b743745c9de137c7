import { expect, it } from 'vitest';
import { sourceByline } from './source-byline';

it('says who, where and when', () => {
  expect(sourceByline({ authors: ['C. de Sousa'], year: 2019, containerTitle: 'Spine' })).toBe(
    'C. de Sousa, Spine, 2019',
  );
});

it('says what is not known', () => {
  expect(sourceByline({ authors: [] })).toBe('No author named, no date');
});

it('names two authors, and the first of more', () => {
  expect(sourceByline({ authors: ['A. One', 'B. Two'], year: 2020 })).toBe('A. One and B. Two, 2020');
  expect(sourceByline({ authors: ['A. One', 'B. Two', 'C. Three'], year: 2020 })).toBe('A. One and others, 2020');
});

it('does not name a body twice that wrote and published', () => {
  expect(sourceByline({ authors: ['NICE'], publisher: 'NICE', year: 2016 })).toBe('NICE, 2016');
});
