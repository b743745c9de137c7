import { expect, it } from 'vitest';
import { initials } from './initials';

it.each([
  ['Jo Hale', 'JH'],
  ['Maria del Carmen Ruiz', 'MR'],
  ['Åsa', 'Å'],
  ['(test) Kim', 'K'],
  ['', '·'],
])('shortens %j to %j', (name, short) => {
  expect(initials(name)).toBe(short);
});
