import { expect, it } from 'vitest';
import { actionWords } from './action-words';

it('says what was done, and spells out what it has no words for', () => {
  expect(actionWords('readClient')).toBe('looked at the record');
  expect(actionWords('citeSource')).toBe('cite source');
});
