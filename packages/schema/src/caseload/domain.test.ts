import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alertRules } from '../alert/domain.ts';
import { type NeedFacts, needOf, needRank, needText } from './domain.ts';

const calm: NeedFacts = {
  today: '2026-03-02',
  rule: null,
  week: { mean: 3, answers: 7 },
  before: { mean: 3, answers: 7 },
  risingBy: 2,
  isGoingOn: true,
  lastOn: '2026-03-01',
  silentDays: 7,
  endsOn: null,
};

describe('needOf', () => {
  it.each([
    ['nothing', {}, 'NONE', null],
    ['an alert', { rule: 'FLARE_DECLARED' }, 'ALERT', null],
    ['pain that rises', { week: { mean: 5.25, answers: 5 } }, 'RISING', 'Resting pain is up from 3 to 5.3 in a week'],
    ['a rise of two answers', { week: { mean: 9, answers: 2 } }, 'NONE', null],
    ['a rise from no answer', { before: { mean: null, answers: 0 }, week: { mean: 9, answers: 5 } }, 'NONE', null],
    ['eight days of silence', { lastOn: '2026-02-22' }, 'SILENT', 'Nothing recorded for 8 days'],
    ['seven days of silence', { lastOn: '2026-02-23' }, 'NONE', null],
    ['silence without a plan', { lastOn: '2026-01-01', isGoingOn: false }, 'NONE', null],
    ['a plan that ends in a week', { endsOn: '2026-03-09' }, 'RUNNING_OUT', 'The plan ends in 7 days'],
    ['a plan that ends today', { endsOn: '2026-03-02' }, 'RUNNING_OUT', 'The plan ends today'],
    ['a plan that has ended', { endsOn: '2026-02-20' }, 'RUNNING_OUT', 'The plan has run out'],
    ['a plan that goes on', { endsOn: '2026-03-10' }, 'NONE', null],
  ] as const)('of %s', (_what, given, kind, text) => {
    expect([needOf({ ...calm, ...given }), needText({ ...calm, ...given })]).toEqual([kind, text]);
  });
});

it('puts any alert before any rise, a rise before silence, and silence before a plan that runs out', () => {
  const [rising, silent, ending] = [
    { ...calm, week: { mean: 6, answers: 4 } },
    { ...calm, lastOn: '2026-02-01' },
    { ...calm, endsOn: '2026-03-03' },
  ];
  fc.assert(
    fc.property(fc.constantFrom(...alertRules), (rule) => {
      const ranks = [{ ...silent, rule }, rising, silent, ending, calm].map(needRank);
      expect(ranks).toEqual(ranks.toSorted((one, other) => one - other));
      expect(new Set(ranks).size).toBe(ranks.length);
    }),
  );
});
