import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { painMoments } from '../pain/domain.ts';
import { plusDays } from '../plan/local-date.ts';
import { changeBounds, changeRules, painChange } from './change.ts';
import { type PainAnswer, answersOf, painBaseline, painDays, painRise, painSeries, painWeek } from './domain.ts';
import { type Fraction, fraction, numberOf, plus } from './fraction.ts';

const TODAY = '2026-03-03';
const on = (daysAgo: number, ...scores: number[]): PainAnswer[] =>
  scores.map((intensity) => ({ date: plusDays(TODAY, -daysAgo), intensity, moment: 'DIARY' }));
const everyDay = (from: number, to: number, score: number) =>
  Array.from({ length: from - to + 1 }, (_, at) => on(from - at, score)).flat();

describe('painDays', () => {
  it('has the days with an answer alone, each with its mean', () => {
    expect(painDays([...on(1, 3, 6), ...on(4, 0)])).toEqual([
      { date: '2026-02-27', sum: 0, mean: 0, min: 0, max: 0, count: 1 },
      { date: '2026-03-02', sum: 9, mean: 4.5, min: 3, max: 6, count: 2 },
    ]);
  });
});

describe('painBaseline', () => {
  it('is of the first seven days with an answer, however far apart, each day once', () => {
    const days = painDays([40, 38, 35, 31, 20, 19, 18, 2].flatMap((daysAgo) => on(daysAgo, daysAgo === 40 ? 9 : 2)));
    expect(painBaseline(days)).toMatchObject({ mean: 3, from: '2026-01-22', to: '2026-02-13', answers: 7 });
    expect(painBaseline(painDays([...on(9, 10, 10, 10), ...on(8, 4)]))).toMatchObject({ mean: 7, answers: 4 });
  });
  it('is nothing without an answer', () => expect(painBaseline([])).toBeNull());
});

describe('painWeek', () => {
  it('reaches over the end of a month and no further than seven days', () => {
    expect(painWeek(painDays([...on(7, 10), ...on(6, 4), ...on(0, 2), ...on(-1, 9)]), TODAY)).toMatchObject({
      mean: 3,
      answers: 2,
    });
  });
  it('is the number nearest to the true mean, where adding in turn misses it', () => {
    // thirds and sevenths: 1/3 + 2/7 + 4/3, by 3, is 41/63
    const week = painWeek(painDays([...on(3, 0, 0, 1), ...on(2, 0, 0, 0, 0, 0, 1, 1), ...on(1, 2, 1, 1)]), TODAY);
    expect(week).toMatchObject({ mean: 41 / 63, answers: 13 });
    const tenths = painWeek(painDays([...on(2, ...Array(10).fill(1)), ...on(1, 0, 1), ...on(0, 1, 1, 1)]), TODAY);
    expect(tenths.mean).toBe(5 / 6);
  });
  it('has no mean, and never a zero, without an answer', () => {
    expect(painWeek([], TODAY)).toEqual({ mean: null, exact: null, answers: 0 });
  });
});

describe('painRise', () => {
  const two = (before: number, week: number) => painDays([...everyDay(13, 7, before), ...everyDay(6, 0, week)]);
  it.each([
    [3, 5, 2, { weekMean: 5, beforeMean: 3 }],
    [3, 4, 2, null],
    [5, 3, 2, null],
    [3, 4, 1, { weekMean: 4, beforeMean: 3 }],
  ])('of %i and then %i by %i', (before, week, by, rise) =>
    expect(painRise(two(before, week), TODAY, by)).toEqual(rise),
  );
  it('is not told from fewer than three answers in either week', () => {
    expect(painRise(painDays([...everyDay(13, 12, 1), ...everyDay(6, 0, 9)]), TODAY, 2)).toBeNull();
    expect(painRise(painDays([...everyDay(13, 7, 1), ...everyDay(1, 0, 9)]), TODAY, 2)).toBeNull();
  });
});

describe('painSeries', () => {
  const first = (score: number) => everyDay(30, 24, score);
  it.each([
    ['a fall of a third and of two points', 6, 4, 'BETTER'],
    ['a fall of two points that is a quarter', 8, 6, 'SAME'],
    ['a fall of a half that is one point', 2, 1, 'SAME'],
    ['a rise of both', 4, 6, 'WORSE'],
    ['a rise from none', 0, 2, 'WORSE'],
    ['a small rise from none', 0, 1, 'SAME'],
  ] as const)('calls %s %s', (_what, before, now, verdict) => {
    expect(painSeries([...first(before), ...everyDay(6, 0, now)], TODAY, 28, 'BOTH').verdict).toBe(verdict);
  });
  it('lets a clinic go by either one', () => {
    const [quarter, half] = [
      [...first(8), ...everyDay(6, 0, 6)],
      [...first(2), ...everyDay(6, 0, 1)],
    ];
    expect(painSeries(quarter, TODAY, 28, 'POINTS')).toMatchObject({
      verdict: 'BETTER',
      change: { points: -2, percent: -25, matters: true },
    });
    expect(painSeries(half, TODAY, 28, 'PERCENT').verdict).toBe('BETTER');
  });
  it('takes the baseline from before the window', () => {
    const series = painSeries([...first(6), ...everyDay(6, 0, 3)], TODAY, 7, 'BOTH');
    expect(series.days).toHaveLength(7);
    expect(series.baseline).toMatchObject({ mean: 6, from: plusDays(TODAY, -30) });
  });
  it.each([
    ['two answers of late', [...first(6), ...everyDay(1, 0, 1)]],
    ['two answers at first', [...everyDay(20, 19, 6)]],
    ['a baseline that lies in the last week', everyDay(6, 0, 5)],
    ['none at all', []],
  ])('says too few with %s', (_what, answers) => {
    expect(painSeries(answers, TODAY, 28, 'BOTH')).toMatchObject({ verdict: 'TOO_FEW', change: null });
  });
});

it('keeps rest and exercise apart', () => {
  const answers = painMoments.map((moment, intensity) => ({ date: TODAY, intensity, moment }));
  expect(answersOf('RESTING', answers).map(({ moment }) => moment)).toEqual(['BEFORE', 'NEXT_MORNING', 'DIARY']);
  expect(answersOf('EXERCISE', answers).map(({ moment }) => moment)).toEqual(['DURING', 'AFTER']);
});

const anyAnswers = fc.array(
  fc.record({
    date: fc.integer({ min: 0, max: 120 }).map((daysAgo) => plusDays(TODAY, -daysAgo)),
    intensity: fc.integer({ min: 0, max: 10 }),
    moment: fc.constantFrom(...painMoments),
  }),
  { maxLength: 120 },
);

describe('a series of any answers', () => {
  it('does not depend on the order in which they came in', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const one = painSeries(answers, TODAY, 28, 'BOTH');
        const other = painSeries(answers.toReversed(), TODAY, 28, 'BOTH');
        expect(other).toEqual(one);
      }),
    );
  });
  it('keeps every mean between the least and the greatest answer, and counts each answer once', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { days, week } = painSeries(answers, TODAY, 121, 'BOTH');
        expect(days.reduce((all, { count }) => all + count, 0)).toBe(answers.length);
        for (const { mean, min, max } of days) expect(min <= mean && mean <= max).toBe(true);
        expect(week.mean === null).toBe(week.answers === 0);
      }),
    );
  });
  it('is the same through a day with no answer: absence never counts', () => {
    fc.assert(
      fc.property(anyAnswers, fc.integer({ min: 0, max: 120 }), (answers, daysAgo) => {
        const without = answers.filter(({ date }) => date !== plusDays(TODAY, -daysAgo));
        const [whole, part] = [answers, without].map((of) => painSeries(of, TODAY, 121, 'BOTH').days);
        expect(part).toEqual(whole?.filter(({ date }) => date !== plusDays(TODAY, -daysAgo)));
      }),
    );
  });
});

describe('where a change begins to matter', () => {
  it.each(changeRules)('is where painChange says so, and not before, by %s', (rule) => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 70 }), (sevenths) => {
        const baseline = fraction(sevenths, 7);
        const { better, worse } = changeBounds(baseline, rule);
        const matters = (mean: Fraction) => painChange(baseline, mean, rule).matters;
        for (const [bound, inwards] of [[better, 1] as const, [worse, -1] as const]) {
          if (bound === null) continue;
          // a bound is a seventieth at least, and stands there to the last digit
          const exact = fraction(Math.round(bound * 70), 70);
          expect(numberOf(exact)).toBe(bound);
          expect(matters(exact)).toBe(true);
          expect(matters(plus(exact, fraction(inwards, 1_000_000)))).toBe(false);
        }
        if (better === null) expect(matters(fraction(0))).toBe(false);
        if (worse === null) expect(matters(fraction(10))).toBe(false);
      }),
    );
  });
});
