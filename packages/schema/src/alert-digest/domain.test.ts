import { expect, it } from 'vitest';
import { digestMail, isDigestTime } from './domain.ts';

it.each([
  [7, 6, false],
  [7, 7, true],
  [7, 9, true],
  [7, 10, false],
  [23, 23, true],
])('a digest of %i o’clock goes at %i: %s', (chosen, hour, goes) => {
  expect(isDigestTime(chosen, hour)).toBe(goes);
});

it('counts, and says where to look', () => {
  const mail = digestMail('sam@clinic.test', 'Riverside', { own: 1, all: 3 }, 'https://clinic.example/clients');
  expect(mail.subject).toBe('Open alerts at Riverside');
  expect(mail.text.split('\n')[0]).toBe('3 alerts are open at Riverside, 1 of them of clients whom you treat.');
  expect(mail.text).toContain('https://clinic.example/clients');
});
