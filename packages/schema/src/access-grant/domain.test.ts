import fc from 'fast-check';
import { expect, it } from 'vitest';
import { CODE_ALPHABET, CODE_CHARACTERS, accessSecret, shownCode } from './domain.ts';

const codes = fc
  .array(fc.constantFrom(...Array.from(CODE_ALPHABET)), { minLength: CODE_CHARACTERS, maxLength: CODE_CHARACTERS })
  .map((characters) => characters.join(''));

it('reads every code back from how it is shown, in any case', () => {
  fc.assert(
    fc.property(codes, (code) => {
      expect(accessSecret(shownCode(code))).toBe(code);
      expect(accessSecret(` ${shownCode(code).toLowerCase().replace(' ', '-')} `)).toBe(code);
    }),
  );
});

it.each(['0O1ILU', '5S'])('has no two of %s that look alike', (alike) => {
  const used = Array.from(alike).filter((character) => CODE_ALPHABET.includes(character));
  expect(used.join('')).toBe(alike === '5S' ? '5S' : '');
});

it("leaves a link's secret as it is", () => {
  expect(accessSecret(' aB-c_dEfGhIjK0 ')).toBe('aB-c_dEfGhIjK0');
});
