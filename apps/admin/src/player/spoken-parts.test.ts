import { expect, test } from 'vitest';
import { ofLibrary, spokenParts, utterances } from './spoken-parts';

const sentence = `Als Nächstes: ${ofLibrary('Cat-cow')}. 2 Sätze.`;

test('takes a sentence apart into what is of the library and what is not', () => {
  expect(spokenParts(sentence)).toEqual([
    { text: 'Als Nächstes: ', isOfLibrary: false },
    { text: 'Cat-cow', isOfLibrary: true },
    { text: '. 2 Sätze.', isOfLibrary: false },
  ]);
  expect(spokenParts('Angehalten.')).toEqual([{ text: 'Angehalten.', isOfLibrary: false }]);
});

test('says each part in its own language, and all at once where there is only one', () => {
  expect(utterances(spokenParts(sentence), 'de-GB', 'en')).toEqual([
    { text: 'Als Nächstes:', lang: 'de-GB' },
    { text: 'Cat-cow', lang: 'en' },
    { text: '2 Sätze.', lang: 'de-GB' },
  ]);
  expect(utterances(spokenParts(`${ofLibrary('Cat-cow')}.`), 'de', 'en')).toEqual([{ text: 'Cat-cow', lang: 'en' }]);
  expect(utterances(spokenParts(`Next: ${ofLibrary('Cat-cow')}.`), 'en-GB', undefined)).toEqual([
    { text: 'Next: Cat-cow.', lang: 'en-GB' },
  ]);
});
