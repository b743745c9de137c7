import { expect, it } from 'vitest';
import { fieldWords, versionWords } from './field-words';

it('spells fields out, without the version', () => {
  expect(fieldWords(['version 2', 'privateNote', 'leadMemberId', 'phone'])).toBe('private note, lead, phone');
});

it('says between which versions', () => {
  expect([versionWords(1, 2), versionWords(null, 1), versionWords(null, null)]).toEqual([
    'version 1 → 2',
    'version 1',
    null,
  ]);
});
