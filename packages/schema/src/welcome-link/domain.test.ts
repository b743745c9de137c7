import { describe, expect, it } from 'vitest';
import { passwordWeakness } from './domain.ts';

describe('passwordWeakness', () => {
  it.each([
    ['elevenchars', 'at least 12 characters'],
    ['aaaaaaaaaaaa', 'repeats itself less'],
    ['abababababab', 'repeats itself less'],
    ['Ada.Lovelace1843', 'not your name'],
    ['lovelacelovelace', 'not your name'],
    ['correct horse battery', null],
    ['demo-password', null],
    ['lovelace likes bridges', null],
  ])('of "%s": %s', (password, weakness) => {
    const about = ['Ada Lovelace', 'ada.lovelace@clinic.example'];
    if (weakness === null) expect(passwordWeakness(password, about)).toBeNull();
    else expect(passwordWeakness(password, about)).toContain(weakness);
  });
});
