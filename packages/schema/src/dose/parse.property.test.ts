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
    fc.assert(
      fc.property(anyDose(), (dose) => formatDose(dose).length <= DOSE_TEXT_MAX),
      { numRuns: 500 },
    );
  });

  it('give only valid doses, and problems whose places lie in the text', () => {
    const word = fc.oneof(fc.constantFrom(...clinicalWords), fc.string({ maxLength: 4 }), fc.nat(30).map(String));
    const written = fc.oneof(
      fc.array(word, { maxLength: 12 }),
      fc.uniqueArray(fc.constantFrom(...clauses), { maxLength: 4 }),
    );
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
    const repeated = [
      '10 x ',
      '1-',
      'left ',
      '(',
      '10 or ',
      'hold each ',
      "1'",
      '1.',
      'x',
      'a',
      '3 x 30 s, ',
      'at least ',
      'deep ',
    ];
    const spaced = ['10', '3 x', '10 reps', 'hold', 'once', 'at least 3', 'rpe', 'one side', 'left'];
    const texts = [
      ...repeated.map((piece) => piece.repeat(DOSE_TEXT_MAX)),
      ...spaced.map((piece) => piece.padEnd(DOSE_TEXT_MAX - 1) + '!'),
    ];
    // a text that costs more than its length would keep this busy until the runner gives up
    for (const text of texts) for (let time = 0; time < 20; time += 1) parseDose(text.slice(0, DOSE_TEXT_MAX));
  });
});

/** Clauses that are right by themselves, and not always together. */
const clauses = [
  '3 x 10',
  '2 sets',
  '8-12 reps',
  'hold 5 s',
  'at least 30 s',
  '5 breaths',
  'each side',
  'alternating',
  'together',
  'one side first',
  'left only',
  'left 10 right 8',
  'left (5 kg, 3 sets) right (red band)',
  'rest 60 s',
  '2x/day',
  'every day',
  'RPE 6',
  'tempo 3-1-2',
  '4-8 steps',
  'as tolerated',
];

const clinicalWords = [
  'x',
  'sets',
  'reps',
  'of',
  'hold',
  's',
  'min',
  'breaths',
  'each side',
  'left',
  'right',
  'left only',
  'alternating',
  'rest',
  '/day',
  'a week',
  'twice',
  'RPE',
  'tempo',
  '3-1-2',
  'kg',
  'lb',
  'red band',
  'at least',
  '(',
  ')',
  ',',
  '-',
  'one side first',
  'together',
];
