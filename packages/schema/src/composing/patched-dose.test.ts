import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDose } from '../dose/arbitrary.ts';
import { type Dose, doseOnSide, doseProblems, emptyDose, partUnit, statedUnits } from '../dose/domain.ts';
import { formatDose } from '../dose/format.ts';
import { parseDose } from '../dose/parse.ts';
import { patchedDose, sideOf, withSides } from './patched-dose.ts';

function dose(text: string): Dose {
  const read = parseDose(text);
  if (!read.ok) throw new Error(read.problems.map(({ message }) => message).join(' '));
  return read.dose;
}

it.each([
  ['3 x 10', '2 sets', '2 x 10'],
  ['3 x 10, hold 5 s', 'hold 10 s', '3 x 10, hold 10 s'],
  ['3 x hold 30 s', 'hold 5 breaths', '3 x hold 5 breaths'],
  ['3 x 10', 'each side', '3 x 10 each side'],
  ['3 x 10 each side', 'rest 60 s', '3 x 10 each side, rest 60 s'],
  ['3 sets, left 10 right 8', '2 sets', '2 sets, left 10 right 8'],
  ['3 sets, left 10 right 8', '12 reps', '3 x 12 each side'],
  ['3 x 10 each side', 'left 10 right 8', '3 sets, left 10 right 8'],
  ['10 reps left only', '2 sets', '2 x 10 left only'],
  ['3 x 10 each side', 'left only', '3 x 10 left only'],
  ['2 x 10 left only', 'each side', '2 x 10 each side'],
  ['3 x 10', '', '3 x 10'],
])('%s patched by %s is %s', (before, patch, after) => {
  const made = patchedDose(dose(before), patch === '' ? emptyDose : dose(patch));
  expect(formatDose(made)).toBe(formatDose(dose(after)));
});

describe('any dose, patched by any other', () => {
  it('is valid', () => {
    fc.assert(
      fc.property(anyDose(), anyDose(), (one, patch) => {
        expect(doseProblems(patchedDose(one, patch))).toEqual([]);
      }),
    );
  });

  it('states what the patch states', () => {
    fc.assert(
      fc.property(anyDose(), anyDose(), (one, patch) => {
        const made = patchedDose(one, patch);
        for (const unit of statedUnits(patch)) {
          const side = doseOnSide(made, 'LEFT') ?? doseOnSide(made, 'RIGHT') ?? made;
          expect(partUnit(side, unit)).toEqual(partUnit(patch, unit));
        }
        if (patch.restSeconds) expect(made.restSeconds).toEqual(patch.restSeconds);
      }),
    );
  });

  it('is the same when nothing is patched, and patched twice by the same', () => {
    fc.assert(
      fc.property(anyDose(), anyDose(), (one, patch) => {
        expect(patchedDose(one, emptyDose)).toEqual(one);
        const once = patchedDose(one, patch);
        expect(patchedDose(once, patch)).toEqual(once);
      }),
    );
  });
});

it('takes a dose apart into its sides and together again', () => {
  fc.assert(
    fc.property(
      anyDose().filter(({ left, right }) => (left === null) === (right === null)),
      (one) => {
        expect(withSides(one, sideOf(one, 'LEFT'), sideOf(one, 'RIGHT'))).toEqual(one);
      },
    ),
  );
});
