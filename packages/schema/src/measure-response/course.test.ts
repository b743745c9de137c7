import { expect, it } from 'vitest';
import { aMeasure } from '../testing/measures.ts';
import { type MeasurePoint, measureCourse, namedChange } from './course.ts';

const points = (...scores: (number | null)[]): MeasurePoint[] =>
  scores.map((score, nth) => ({ id: `${nth}`, day: `2026-11-0${nth + 1}`, score, answers: [], isWithMember: false }));
const psfs = aMeasure({
  direction: 'HIGHER_IS_BETTER',
  change: { points: 1.3, percent: null, greater: [{ points: 2.7, text: { en: 'large' } }], source: 'x', url: null },
});
const turned = aMeasure({ ...psfs, direction: 'HIGHER_IS_WORSE' });
const nprs = aMeasure();

it('sets the first score against the latest, in the direction of the scale', () => {
  expect(measureCourse(psfs, points(4, 5, 5.4), 'BOTH')).toMatchObject({ verdict: 'BETTER', threshold: 1.3 });
  expect(measureCourse(turned, points(4, 5, 5.4), 'BOTH').verdict).toBe('WORSE');
  expect(measureCourse(psfs, points(4, 5.2), 'BOTH').verdict).toBe('SAME');
  // 5.3 - 4 is a little less than 1.3 for a computer
  expect(measureCourse(psfs, points(4, 5.3), 'BOTH').verdict).toBe('BETTER');
  expect(namedChange(psfs, -2.7)?.text.en).toBe('large');
  expect(namedChange(psfs, 2.6)).toBe(null);
});

it('asks of a share what the rule of the clinic asks', () => {
  const verdicts = (first: number, latest: number) =>
    (['BOTH', 'POINTS', 'PERCENT'] as const).map((rule) => measureCourse(nprs, points(first, latest), rule).verdict);
  expect(verdicts(8, 6)).toEqual(['SAME', 'BETTER', 'SAME']);
  expect(verdicts(4, 2.5)).toEqual(['SAME', 'SAME', 'BETTER']);
  expect(verdicts(8, 5)).toEqual(['BETTER', 'BETTER', 'BETTER']);
  expect(verdicts(0, 2)).toEqual(['WORSE', 'WORSE', 'WORSE']);
});

it('leaves out what has no score, and tells nothing of one score', () => {
  expect(measureCourse(nprs, points(null, 6, null, 3, null), 'BOTH')).toMatchObject({ change: -3, verdict: 'BETTER' });
  expect(measureCourse(nprs, points(6), 'BOTH')).toMatchObject({ change: null, verdict: 'TOO_FEW' });
  expect(measureCourse(nprs, [], 'BOTH')).toMatchObject({ first: null, verdict: 'TOO_FEW', edge: null });
});

it('says where the scale leaves no room', () => {
  const edge = (latest: number) => measureCourse(nprs, points(6, latest), 'POINTS').edge;
  expect([0, 1, 2, 8, 9, 10].map(edge)).toEqual(['AT_BEST', 'NEAR_BEST', null, null, 'NEAR_WORST', 'AT_WORST']);
  expect(measureCourse(nprs, points(1.5), 'POINTS')).toMatchObject({ betterFrom: null, worseFrom: 3.5 });
});

it('takes a rating of change for the change that it is', () => {
  const grc = aMeasure({ ...psfs, isChange: true, change: { ...psfs.change!, points: 2.5 } });
  expect(measureCourse(grc, points(3), 'BOTH')).toMatchObject({ change: 3, verdict: 'BETTER', betterFrom: 2.5 });
  expect(measureCourse(grc, points(3, -1), 'BOTH')).toMatchObject({ change: -1, verdict: 'SAME' });
});
