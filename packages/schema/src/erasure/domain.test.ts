import { describe, expect, it } from 'vitest';
import { keptUntil } from './domain.ts';

describe('the day until which a record is kept', () => {
  it.each([
    ['2026-11-21T10:00:00Z', 8, '2034-11-21T10:00:00.000Z'],
    ['2024-02-29T23:00:00Z', 8, '2032-02-29T23:00:00.000Z'],
    ['2024-02-29T23:00:00Z', 7, '2031-02-28T23:00:00.000Z'],
    ['2026-11-21T10:00:00Z', 0, '2026-11-21T10:00:00.000Z'],
  ])('of %s for %i years is %s', (lastContact, years, day) => {
    expect(keptUntil(new Date(lastContact), years).toISOString()).toBe(day);
  });
});
