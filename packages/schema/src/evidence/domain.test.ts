import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sourceStatuses } from '../source/domain.ts';
import { sourceWarning, sourceWarnings, warningAdvice, warningText } from './domain.ts';

const now = new Date('2026-03-01T09:00:00Z');
const day = (date: string) => new Date(date);

describe('sourceWarning', () => {
  it.each([
    ['CURRENT', null, null],
    ['CURRENT', '2026-03-01', null],
    ['CURRENT', '2026-02-28', 'PAST_REVIEW'],
    ['SUPERSEDED', null, 'SUPERSEDED'],
    ['WITHDRAWN', '2020-01-01', 'WITHDRAWN'],
    ['RETRACTED', '2030-01-01', 'RETRACTED'],
  ] as const)('of a source that is %s with review by %s is %s', (status, reviewBy, warning) => {
    expect(sourceWarning({ status, reviewBy: reviewBy && day(reviewBy) }, now)).toBe(warning);
  });

  it('once raised is never taken back by time alone', () => {
    const date = fc.date({ noInvalidDate: true, min: day('2000-01-01'), max: day('2100-01-01') });
    fc.assert(
      fc.property(fc.constantFrom(...sourceStatuses), fc.option(date), date, date, (status, reviewBy, one, other) => {
        const [earlier, later] = one < other ? [one, other] : [other, one];
        const before = sourceWarning({ status, reviewBy }, earlier);
        if (before) expect(sourceWarning({ status, reviewBy }, later)).toBe(before);
      }),
    );
  });
});

describe('the words of a warning', () => {
  const source = { title: 'Old', status: 'CURRENT', reviewBy: day('2022-02-14'), supersededBy: null } as const;
  const subject = { type: 'EXERCISE', isOwn: true, isDirect: true, through: [] } as const;
  const through = ['A', 'B', 'C', 'D', 'E'];

  it('say what is the matter', () => {
    expect(warningText('PAST_REVIEW', source)).toBe('“Old” should have been looked at again by 2022-02-14.');
    expect(warningText('SUPERSEDED', source)).toBe('“Old” was superseded.');
    expect(warningText('SUPERSEDED', { ...source, supersededBy: 'New' })).toBe('“Old” was superseded by “New”.');
  });

  it.each([
    ['RETRACTED', {}, 'Cite another source for the claim, or take the claim out: what was retracted supports nothing.'],
    ['PAST_REVIEW', { isOwn: false }, 'public library'],
    ['WITHDRAWN', { isOwn: false }, 'adapt it into your own'],
    ['WITHDRAWN', { isOwn: false, type: 'ARTICLE' }, 'It is of the public library.'],
    ['WITHDRAWN', { type: 'ROUTINE', isDirect: false, through }, 'It comes with A, B, C and 2 more:'],
  ] as const)('say what to do when it is %s and %o', (warning, more, words) => {
    expect(warningAdvice(warning, source, { ...subject, ...more })).toContain(words);
  });

  it('are there for every warning and subject', () => {
    for (const warning of sourceWarnings) {
      for (const isOwn of [true, false]) expect(warningAdvice(warning, source, { ...subject, isOwn })).toMatch(/\.$/);
    }
  });
});
