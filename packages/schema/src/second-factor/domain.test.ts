import { expect, it } from 'vitest';
import { isAppCode, plainCode } from './domain.ts';

it.each([
  ['123 456', true],
  [' 123456 ', true],
  ['12345', false],
  ['ABCDE-FGH23', false],
])('tells whether %j is of an app', (text, isOfApp) => {
  expect(isAppCode(plainCode(text))).toBe(isOfApp);
});

it('reads a recovery code as it is printed', () => {
  expect(plainCode('ABCDE-fgh23')).toBe('abcdefgh23');
});
