import { expect, it } from 'vitest';
import { nameLine, namesOfText, namesText } from './name-lines';

it.each([
  ['Berg, Jan', { family: 'Berg', given: 'Jan' }],
  ['van der Berg, Jan', { family: 'Berg', given: 'Jan', nonDroppingParticle: 'van der' }],
  ['King, Martin, Jr.', { family: 'King', given: 'Martin', suffix: 'Jr.' }],
  ['World Health Organization', { literal: 'World Health Organization' }],
  ['Marín, Sofía', { family: 'Marín', given: 'Sofía' }],
])('reads %s and writes it alike', (line, name) => {
  expect(namesOfText(line)).toEqual([name]);
  expect(nameLine(name)).toBe(line);
});

it('takes lines and semicolons, and drops what is empty', () => {
  expect(namesOfText('Berg, Jan; Wu, Li\n\n  WHO ')).toEqual([
    { family: 'Berg', given: 'Jan' },
    { family: 'Wu', given: 'Li' },
    { literal: 'WHO' },
  ]);
});

it('keeps every part of a name that nobody touched', () => {
  const known = [
    { family: 'Beethoven', given: 'Ludwig', droppingParticle: 'van', literal: null },
    { literal: 'Smith, Jones; and Partners' },
    { given: 'Teresa', family: null },
  ];
  const text = `${namesText(known)}\nWu, Li`;
  expect(namesOfText(text, known)).toEqual([
    { family: 'Beethoven', given: 'Ludwig', droppingParticle: 'van' },
    { literal: 'Smith, Jones; and Partners' },
    { given: 'Teresa' },
    { family: 'Wu', given: 'Li' },
  ]);
});
