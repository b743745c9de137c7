import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { authorName, calendarDate, evidenceStrength, isPastReview, sourceAuthors, studyDesigns } from './domain.ts';

describe('evidenceStrength', () => {
  it.each([
    ['SYSTEMATIC_REVIEW', 'STRONG'],
    ['GUIDELINE', 'STRONG'],
    ['RANDOMISED_TRIAL', 'MODERATE'],
    ['COHORT', 'MODERATE'],
    ['CASE_SERIES', 'WEAK'],
    ['EXPERT_OPINION', 'WEAK'],
    [null, 'UNKNOWN'],
  ] as const)('calls %s %s', (design, strength) => {
    expect(evidenceStrength(design)).toBe(strength);
  });

  it('calls nothing UNKNOWN whose design is known', () => {
    for (const design of studyDesigns) expect(evidenceStrength(design)).not.toBe('UNKNOWN');
  });
});

describe('isPastReview', () => {
  const reviewBy = new Date('2022-02-14');

  it.each([
    ['2022-02-13T23:59:59Z', false],
    ['2022-02-14T00:00:00Z', false],
    ['2022-02-14T23:59:59.999Z', false],
    ['2022-02-15T00:00:00Z', true],
    ['2026-03-01T09:00:00Z', true],
  ])('at %s answers %s for a review date of 14 February 2022', (now, past) => {
    expect(isPastReview(reviewBy, new Date(now))).toBe(past);
  });

  it('is never true without a review date', () => {
    expect(isPastReview(null, new Date('2100-01-01'))).toBe(false);
  });

  it('stays true once it is', () => {
    const moments = fc.date({ noInvalidDate: true, min: new Date('1900-01-01'), max: new Date('2200-01-01') });
    fc.assert(
      fc.property(moments, moments, (one, other) => {
        const [earlier, later] = one < other ? [one, other] : [other, one];
        expect(isPastReview(reviewBy, earlier) && !isPastReview(reviewBy, later)).toBe(false);
      }),
    );
  });
});

describe('authors', () => {
  it.each([
    [{ family: 'Rider', given: 'Sam' }, 'Sam Rider'],
    [{ family: 'Sousa', given: 'C.', 'non-dropping-particle': 'de' }, 'C. de Sousa'],
    [{ family: 'King', given: 'Martin Luther', suffix: 'Jr.' }, 'Martin Luther King, Jr.'],
    [{ literal: 'World Health Organization' }, 'World Health Organization'],
    [{ family: 'Plato' }, 'Plato'],
  ])('shows %j as %s', (author, name) => {
    expect(sourceAuthors([author]).map(authorName)).toEqual([name]);
  });

  it.each([[null], ['Rider'], [[null, 'Rider', {}, { family: ' ' }, { family: 3 }]]])(
    'leaves out who has no name: %j',
    (json) => {
      expect(sourceAuthors(json)).toEqual([]);
    },
  );
});

it('writes a calendar date without its time', () => {
  expect(calendarDate(new Date('2022-02-14T00:00:00Z'))).toBe('2022-02-14');
});
