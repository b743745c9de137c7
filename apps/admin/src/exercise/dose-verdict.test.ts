import { describe, expect, it } from 'vitest';
import { doseVerdict } from './dose-verdict';

const weak = (sourceId: string, shorthand: string) => ({
  sourceId,
  shorthand,
  strength: 'WEAK' as const,
  design: 'EXPERT_OPINION' as const,
});

describe('what the sources say of a dose', () => {
  it('says that they differ, and that they are weak', () => {
    expect(doseVerdict([weak('a', '3 x 15'), weak('b', '3 x 8')], 0)).toMatch(
      /^Two sources give figures, and they differ\. Both are weak/,
    );
  });

  it('does not call a weak study an opinion', () => {
    expect(doseVerdict([{ ...weak('a', '3 x 15'), design: 'CASE_SERIES' }], 0)).toBe(
      'One source gives figures. It is weak.',
    );
  });

  it('says when they agree', () => {
    expect(doseVerdict([weak('a', '3 x 15'), weak('b', '3 x 15')], 0)).toContain('they agree');
  });

  it('names the range when their strengths differ', () => {
    const strong = { sourceId: 'b', shorthand: '3 x 8', strength: 'STRONG' as const, design: 'GUIDELINE' as const };
    expect(doseVerdict([weak('a', '3 x 15'), strong], 0)).toContain('They range from strong to weak.');
  });

  it('counts the silent ones', () => {
    expect(doseVerdict([weak('a', '3 x 15')], 2)).toMatch(/Two sources name it without figures\.$/);
  });

  it('leaves the dose to the reader when no source gives one', () => {
    expect(doseVerdict([], 1)).toBe(
      'No source gives figures for this exercise: the dose is your call. One source names it without figures.',
    );
  });
});
