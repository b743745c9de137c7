import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isIntensity, isResting, painBand, painMoments } from './domain.ts';

describe('painBand', () => {
  it.each([
    [0, 'GREEN'],
    [3, 'GREEN'],
    [4, 'AMBER'],
    [5, 'AMBER'],
    [6, 'RED'],
    [10, 'RED'],
  ])('puts %i into %s by default', (intensity, band) => {
    expect(painBand(intensity, { greenMax: 3, amberMax: 5 })).toBe(band);
  });

  it('has no amber where green ends with it', () => {
    expect([4, 5].map((intensity) => painBand(intensity, { greenMax: 4, amberMax: 4 }))).toEqual(['GREEN', 'RED']);
  });

  it('never gives a higher score a lower band', () => {
    const order = ['GREEN', 'AMBER', 'RED'];
    const score = fc.integer({ min: 0, max: 10 });
    fc.assert(
      fc.property(score, score, score, score, (one, other, greenMax, more) => {
        const bands = { greenMax, amberMax: Math.min(9, greenMax + more) };
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        expect(order.indexOf(painBand(low, bands))).toBeLessThanOrEqual(order.indexOf(painBand(high, bands)));
      }),
    );
  });
});

it('takes whole numbers from 0 to 10 alone', () => {
  expect([0, 10, 4].every(isIntensity)).toBe(true);
  expect([-1, 11, 3.5, Number.NaN, Infinity].some(isIntensity)).toBe(false);
});

it('tells rest from exercise', () => {
  expect(painMoments.filter(isResting)).toEqual(['BEFORE', 'NEXT_MORNING', 'DIARY']);
});
