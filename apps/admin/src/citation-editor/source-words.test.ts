import { describe, expect, it } from 'vitest';
import { namesOf, shortSource } from './source-words';

describe('shortSource', () => {
  const source = { authors: ['Ann Smith', 'Li Wu', 'Jo Roe'], year: 2019, title: 'Bridges' };

  it('names up to two authors, and the first of more', () => {
    expect(shortSource(source)).toBe('Smith et al. 2019');
    expect(shortSource({ ...source, authors: ['Ann Smith', 'Li Wu'] })).toBe('Smith and Wu 2019');
    expect(shortSource({ ...source, authors: ['Ann Smith'], year: null })).toBe('Smith');
  });

  it('goes by the title when nobody is named', () => {
    expect(shortSource({ ...source, authors: [] })).toBe('Bridges 2019');
  });
});

describe('namesOf', () => {
  it('takes people with a comma, and bodies without', () => {
    expect(namesOf('Smith, Ann; Wu, Li\nWorld Health Organization')).toEqual([
      { family: 'Smith', given: 'Ann' },
      { family: 'Wu', given: 'Li' },
      { literal: 'World Health Organization' },
    ]);
    expect(namesOf(' ; ')).toEqual([]);
  });
});
