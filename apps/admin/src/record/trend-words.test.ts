import { expect, it } from 'vitest';
import { fewWords, silenceWords, slopeWords, trendWords } from './trend-words';

const baseline = { mean: 5, answers: 9 };
const slope = (low: number, high: number) => ({ pointsPerWeek: (low + high) / 2, low, high });

it('says the change against the baseline, and whether it matters', () => {
  const change = { points: -2.25, percent: -45, matters: true };
  expect(trendWords({ weekMean: 2.75, weekAnswers: 4, baseline, change })).toBe(
    '2.8 on average over the last 7 days (4 answers): 2.3 below the baseline of 5.0, 45 %, a change that matters.',
  );
});

it.each([
  [{ weekMean: null, weekAnswers: 0 }, 'Nothing was answered in the last 7 days.'],
  [{ weekMean: 0, weekAnswers: 1, baseline }, 'no pain over the last 7 days (1 answer): too few to tell a change.'],
])('is honest about little: %j', (series, words) => expect(trendWords(series)).toBe(words));

it.each([
  [slope(-0.4, -0.2), /^Falling: .* −0.30 points a week; between −0.40 and −0.20/],
  [slope(0.2, 0.4), /^Rising/],
  [slope(-0.1, 0.3), /^No clear direction/],
])('calls %j as far as its interval goes', (given, words) =>
  expect(slopeWords({ weekMean: 1, weekAnswers: 1, slope: given })).toMatch(words),
);

it('says what is missing', () => {
  expect(fewWords({ weekMean: null, weekAnswers: 0 })).toMatch(/^Nothing was answered at rest so far/);
  expect(fewWords({ weekMean: null, weekAnswers: 0, baseline: { mean: 4, answers: 2 } })).toBe(
    'At first it was 4.0 on average at rest (2 answers, too few to go by). Fewer than 7 days with an answer at rest: too few to tell a trend.',
  );
  expect(fewWords({ weekMean: 4, weekAnswers: 5, baseline, slope: slope(0, 1) })).toBe('');
  expect(silenceWords(null, 30, 0)).toBe('Nothing was answered in these 30 days.');
  expect(silenceWords('2026-11-01', 30, 6)).toBeNull();
  expect(silenceWords('2026-11-01', 30, 7)).toBe('Nothing has been answered for 7 days.');
});
