import { parseDose } from '@reprise/schema/dose/parse';
import { describe, expect, it } from 'vitest';
import { doseParts, withSuggestion } from './dose-parts';

const at = (start: number, end: number, suggestion: string | null = null) => ({
  message: 'Hm.',
  position: { start, end },
  suggestion,
});

describe('doseParts', () => {
  it('cuts out what does not read well', () => {
    expect(doseParts('3 stes of 10', [at(2, 6)])).toEqual([
      { text: '3 ', problem: null },
      { text: 'stes', problem: 1 },
      { text: ' of 10', problem: null },
    ]);
  });

  it('keeps every character once, also where problems overlap or lie at one point', () => {
    const text = '3 x 10 foo bar';
    for (const problems of [[], [at(0, 14)], [at(7, 12), at(10, 14)], [at(3, 3), at(7, 10)]]) {
      expect(
        doseParts(text, problems)
          .map((part) => part.text)
          .join(''),
      ).toBe(text);
    }
  });
});

describe('withSuggestion', () => {
  it('puts the suggestion in its place', () => {
    expect(withSuggestion('3 stes of 10', at(2, 6, 'sets'))).toBe('3 sets of 10');
  });

  it('leaves out what should go, with the space around it', () => {
    expect(withSuggestion('3 x 10 foo each side', at(7, 10, ''))).toBe('3 x 10 each side');
  });

  it('makes a misspelt dose one that reads', () => {
    const read = parseDose('3 stes of 10');
    expect(read.ok).toBe(false);
    if (!read.ok) expect(parseDose(withSuggestion('3 stes of 10', read.problems[0]!)).ok).toBe(true);
  });
});
