import { expect, it } from 'vitest';
import { acceptedLocale, formatTag, localeOf } from './locales';

it('reads the language of a tag, and English where we lack it', () => {
  expect(['de', 'de-AT', 'DE_ch', 'en-US', 'fr', '', null].map(localeOf)).toEqual([
    'de',
    'de',
    'de',
    'en',
    'en',
    'en',
    'en',
  ]);
});

it('reads what a browser asks for', () => {
  expect(acceptedLocale('fr-FR,fr;q=0.9,de;q=0.8,en;q=0.7')).toBe('de');
  expect(acceptedLocale('en-GB,de;q=0.9')).toBe('en');
  expect(acceptedLocale('fr')).toBe('en');
  expect(acceptedLocale(null)).toBe('en');
});

it('writes dates as they are written where the client or the clinic is', () => {
  expect(formatTag('en', 'GB')).toBe('en-GB');
  expect(formatTag('en-US', 'GB')).toBe('en-US');
  expect(formatTag('de', 'AT')).toBe('de-AT');
  expect(formatTag('fr-CH', 'CH')).toBe('en-CH');
  expect(formatTag('en', 'nowhere')).toBe('en');
});
