import { describe, expect, it } from 'vitest';
import { aMeasure, aScaleItem } from '../testing/measures.ts';
import { answerProblems } from './domain.ts';
import { measureScore, scoreEnds, scoreRange } from './score.ts';

const answers = (values: Record<string, number>) => Object.entries(values).map(([item, value]) => ({ item, value }));
const four = ['a', 'b', 'c', 'd'].map((key) => aScaleItem(key, { max: 5 }));

describe('a score', () => {
  const activities = ['Stairs', 'Shopping', 'Sleep'];
  const psfs = aMeasure({ activitiesMost: 5, direction: 'HIGHER_IS_BETTER', items: [aScaleItem('activity')] });

  it('of activities is their mean, and none while one is not answered', () => {
    expect(measureScore(psfs, activities, answers({ 0: 2, 1: 4, 2: 9 }))).toBe(5);
    expect(measureScore(psfs, activities, answers({ 0: 2, 1: 4 }))).toBe(null);
    expect(measureScore(psfs, activities, [])).toBe(null);
  });

  it('with answers left out counts those that are there, never a zero', () => {
    const sum = aMeasure({ items: four, method: 'SUM', answersLeast: 3 });
    expect(measureScore(sum, [], answers({ a: 4, b: 4, c: 4, d: 4 }))).toBe(16);
    expect(measureScore(sum, [], answers({ a: 4, b: 4, c: 4 }))).toBe(16);
    expect(measureScore(sum, [], answers({ a: 4, b: 4 }))).toBe(null);
    const percent = aMeasure({ items: four, method: 'PERCENT', answersLeast: 1 });
    expect(measureScore(percent, [], answers({ a: 4, b: 2 }))).toBe(60);
  });

  it('has a range and ends', () => {
    expect(scoreRange(aMeasure({ items: four, method: 'SUM' }))).toEqual({ min: 0, max: 20 });
    expect(scoreEnds(psfs)).toEqual({ best: 10, worst: 0 });
    expect(scoreEnds(aMeasure({ items: four, method: 'PERCENT' }))).toEqual({ best: 0, worst: 100 });
  });
});

it('takes only answers to what is asked, each once, with values of the scale', () => {
  const measure = aMeasure({ items: four });
  const problems = (given: { item: string; value: number }[]) => answerProblems(measure, [], given).length;
  expect(problems(answers({ a: 5, b: 0 }))).toBe(0);
  expect(problems([])).toBe(1);
  expect(problems(answers({ e: 1 }))).toBe(1);
  expect(problems(answers({ a: 6 }))).toBe(1);
  expect(problems(answers({ a: 2.5 }))).toBe(1);
  expect(problems([...answers({ a: 1 }), ...answers({ a: 1 })])).toBe(1);
});
