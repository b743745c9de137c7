import { describe, expect, it } from 'vitest';
import { locatorText } from './domain.ts';

describe('locatorText', () => {
  it.each([
    ['section', 'Glute bridge', 'section Glute bridge'],
    ['page', '4', 'page 4'],
    [null, null, null],
  ])('puts %s and %s together as %s', (label, value, text) => {
    expect(locatorText(label, value)).toBe(text);
  });
});
