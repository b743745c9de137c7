import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDose } from './arbitrary.ts';
import { doseProblems } from './domain.ts';
import { formatDose } from './format.ts';
import { DOSE_TEXT_MAX, parseDose } from './parse.ts';

describe('parseDose and formatDose', () => {
  it('read back every valid dose from its shorthand', () => {
    fc.assert(
      fc.property(anyDose(), (dose) => {
        expect(doseProblems(dose)).toEqual([]);
        const shorthand = formatDose(dose, 'shorthand');
        expect(parseDose(shorthand), shorthand).toEqual({ ok: true, dose });
      }),
      { numRuns: 3000 },
    );
  });

  it('print no dose longer than the longest text that is read', () => {
    fc.assert(fc.property(anyDose(), (dose) => formatDose(dose).length <= DOSE_TEXT_MAX), { numRuns: 500 });
  });

  it('give only valid doses, and problems whose places lie in the text', () => {
    const written = fc.array(fc.oneof(fc.constantFrom(...clinicalWords), fc.string({ maxLength: 4 }), fc.nat(30).map(String)), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(written, fc.constantFrom(' ', '', ', '), (words, between) => {
        const text = words.join(between);
        const parsed = parseDose(text);
        if (parsed.ok) {
          expect(doseProblems(parsed.dose)).toEqual([]);
          return;
        }
        expect(parsed.problems.length).toBeGreaterThan(0);
        for (const { position } of parsed.problems) {
          expect(position.start).toBeGreaterThanOrEqual(0);
          expect(position.end).toBeGreaterThanOrEqual(position.start);
          expect(position.end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('read the worst of texts in no time', () => {
    const worst = ['10 x ', ' ', '1-', 'left ', '(', '10 or ', 'hold each ', "1'", '1.', 'x', 'a', '3 x 30 s, ', 'at least '];
    const started = performance.now();
    for (const piece of worst) parseDose(piece.repeat(DOSE_TEXT_MAX).slice(0, DOSE_TEXT_MAX));
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

const clinicalWords = [
  ...['x', 'sets', 'reps', 'of', 'hold', 's', 'min', 'breaths', 'each side', 'left', 'right', 'left only', 'alternating'],
  ...['rest', '/day', 'a week', 'twice', 'RPE', 'tempo', '3-1-2', 'kg', 'lb', 'red band', 'at least', '(', ')', ',', '-'],
];
