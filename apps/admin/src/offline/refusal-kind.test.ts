import { expect, test } from 'vitest';
import { refusalKind } from './refusal-kind';

test.each([
  ['That plan was not found.', 'GONE'],
  ['note: A note has at most 1000 characters.', 'NOTE'],
  ['input.note: A note has at most 1000 characters.', 'NOTE'],
  ['intensity: Give a whole number from 0 to 10.', 'NUMBER'],
  ['recordedAt: No clock says this.', 'CLOCK'],
  ['answers: Answer each question once.', 'OTHER'],
  ['', 'OTHER'],
])('takes "%s" for %s', (words, kind) => {
  expect(refusalKind(words)).toBe(kind);
});
