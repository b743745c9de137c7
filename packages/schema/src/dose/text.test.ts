import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compact, readable } from './text.ts';

describe('compact', () => {
  it('makes one space of every run, and finds the way back', () => {
    const { text, original } = compact('3x10   each\t\n side');
    expect(text).toBe('3x10 each\tside');
    expect(original({ start: 5, end: 9 })).toEqual({ start: 7, end: 11 });
    expect(original({ start: 10, end: 14 })).toEqual({ start: 14, end: 18 });
    expect(original({ start: 14, end: 14 })).toEqual({ start: 18, end: 18 });
  });
});

describe('readable', () => {
  it('makes plain characters of typographic ones', () => {
    expect(readable('2–3 × 8‑12, “hold” 30″; E/S')).toBe('2-3 x 8-12, "hold" 30", e/s');
  });

  it('keeps every offset', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => readable(text).length === text.length));
    expect(readable('İ×')).toBe('İx');
  });
});
