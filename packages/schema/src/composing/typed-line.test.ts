import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDose } from '../dose/arbitrary.ts';
import { emptyDose } from '../dose/domain.ts';
import { formatDose } from '../dose/format.ts';
import { pastedLines, rankedByName, typedLine } from './typed-line.ts';

it.each([
  ['bird dog 3 x 10 each side, hold 5 s', 'bird dog', '3 x 10 each side, hold 5 s'],
  ['Bird dog: 3x10', 'Bird dog', '3 x 10'],
  ['bird dog, 2-3 x 8-12, hold 5 s, each side, 2x/day', 'bird dog', '2-3 x 8-12, hold 5 s, each side, 2x/day'],
  ['forearm plank hold 30 s', 'forearm plank', 'hold 30 s'],
  ['child’s pose 8 deep breaths', 'child’s pose', '8 deep breaths'],
  ['90/90 hip switch 2 x 10 alternating', '90/90 hip switch', '2 x 10 alternating'],
  ['Phase 2 heel slide 3x10', 'Phase 2 heel slide', '3x10'],
  ['single-leg hip thrust 2–3 sets of 8–12 reps per side', 'single-leg hip thrust', '2-3 x 8-12 each side'],
  ['walking as tolerated', 'walking', 'as tolerated'],
  ['heel raise left 10 right 8', 'heel raise', 'left 10 right 8'],
])('takes %s apart', (line, name, dose) => {
  const read = typedLine(line);
  expect([read.name, read.dose && formatDose(read.dose)]).toEqual([name, formatDose(typedLine(`x ${dose}`).dose!)]);
  expect(read.problems).toEqual([]);
});

it('takes a row without a dose as a name alone', () => {
  expect(typedLine('bird dog ')).toEqual({
    name: 'bird dog',
    doseText: '',
    doseStart: 9,
    dose: emptyDose,
    problems: [],
  });
  expect(typedLine('')).toMatchObject({ name: '', dose: emptyDose });
});

describe('a row whose dose cannot be read', () => {
  it('keeps the name, and shows the problem at its place in the row', () => {
    const line = 'bird dog 3 x 10 eech side';
    const { name, dose, problems } = typedLine(line);
    expect([name, dose]).toEqual(['bird dog', null]);
    expect(problems.map(({ position: { start, end } }) => line.slice(start, end))).toEqual(['eech']);
    expect(problems[0]?.suggestion).toBe('each');
  });

  it('has the words of the dose that stand before its first number', () => {
    expect(typedLine('bird dog hold 5 sec eech side')).toMatchObject({ name: 'bird dog', dose: null });
  });
});

it('gives back the name and the dose of any row that was written from them', () => {
  fc.assert(
    fc.property(fc.constantFrom('Bird dog', 'Glute bridge walkout', 'Child’s pose'), anyDose(), (name, dose) => {
      const read = typedLine(`${name} ${formatDose(dose)}`);
      expect(read).toMatchObject({ name, dose });
    }),
  );
});

it('never fails, whatever is typed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (line) => {
      const { doseStart, doseText, problems } = typedLine(line);
      expect(line.slice(doseStart)).toBe(doseText);
      for (const { position } of problems) expect(position.end).toBeLessThanOrEqual(line.length);
    }),
  );
});

it('takes pasted rows without their numbers and bullets', () => {
  expect(pastedLines('1. Bird dog 3x10\r\n\n- Plank 30 s hold\n  • 90/90 switch 10 reps\n2) Bridge')).toEqual([
    'Bird dog 3x10',
    'Plank 30 s hold',
    '90/90 switch 10 reps',
    'Bridge',
  ]);
});

it('puts the name that is meant before names that only hold it', () => {
  const of = (name: string, ...aliases: string[]) => ({ name, aliases });
  const found = [of('Glute bridge walkout'), of('Single-leg bridge', 'glute bridge on one leg'), of('Glute bridge')];
  expect(rankedByName(found, 'glute bridge').map(({ name }) => name)).toEqual([
    'Glute bridge',
    'Glute bridge walkout',
    'Single-leg bridge',
  ]);
});
