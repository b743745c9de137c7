import { describe, expect, it } from 'vitest';
import { aboutMinutes, pauseText } from './about-minutes';

describe('the time of a routine', () => {
  it('is a range of whole minutes', () => {
    expect(aboutMinutes({ min: 345, max: 540 })).toBe('about 6–9 min');
  });

  it('is one number when both ends round to it', () => {
    expect(aboutMinutes({ min: 345, max: 365 })).toBe('about 6 min');
  });

  it('is never nothing', () => {
    expect(aboutMinutes({ min: 5, max: 20 })).toBe('about 1 min');
  });
});

describe('a pause', () => {
  it('stays in seconds unless both ends are whole minutes', () => {
    expect(pauseText({ min: 60, max: 90 })).toBe('60–90 s');
    expect(pauseText({ min: 60, max: 120 })).toBe('1–2 min');
    expect(pauseText({ min: 0, max: 0 })).toBe('0 s');
  });
});
