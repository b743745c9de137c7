import { describe, expect, it } from 'vitest';
import { type CitableSource, cslOfSource } from './csl.ts';

const nothing: CitableSource = {
  type: 'ARTICLE',
  title: 'Bridges',
  authors: [],
  year: null,
  containerTitle: null,
  publisher: null,
  doi: null,
  pmid: null,
  pmcid: null,
  isbn: null,
  url: null,
  accessed: null,
  csl: {},
};

describe('cslOfSource', () => {
  it('has nothing that the source does not state', () => {
    expect(cslOfSource(nothing)).toEqual({ id: 'source', type: 'article-journal', title: 'Bridges' });
  });

  it('carries every column', () => {
    const source = {
      ...nothing,
      authors: [{ family: 'Rider', given: 'Sam' }],
      year: 2020,
      containerTitle: 'Backs',
      publisher: 'Press',
      doi: '10.1000/x',
      pmid: '1',
      pmcid: 'PMC1',
      isbn: '9780000000000',
      url: 'https://example.org/',
      accessed: new Date('2026-03-01'),
    };
    expect(cslOfSource(source)).toEqual({
      id: 'source',
      type: 'article-journal',
      title: 'Bridges',
      author: [{ family: 'Rider', given: 'Sam' }],
      issued: { 'date-parts': [[2020]] },
      'container-title': 'Backs',
      publisher: 'Press',
      DOI: '10.1000/x',
      PMID: '1',
      PMCID: 'PMC1',
      ISBN: '9780000000000',
      URL: 'https://example.org/',
      accessed: { 'date-parts': [[2026, 3, 1]] },
    });
  });

  it.each([
    ['GUIDELINE', null, 'report'],
    ['GUIDELINE', 'Annals of Internal Medicine', 'article-journal'],
    ['REVIEW', 'Healthcare', 'article-journal'],
    ['TRIAL', null, 'article-journal'],
    ['BOOK', null, 'book'],
    ['WEB_PAGE', null, 'webpage'],
    ['MAGAZINE_ARTICLE', 'Bustle', 'article-magazine'],
    ['THESIS', null, 'thesis'],
    ['OTHER', null, 'document'],
    ['CHAPTER', 'Backs', 'chapter'],
    ['CONFERENCE_PAPER', 'Backs 2020', 'paper-conference'],
    ['THESIS', null, 'thesis'],
    ['REPORT', null, 'report'],
    ['OTHER', null, 'document'],
  ] as const)('turns a %s in %s into a %s', (type, containerTitle, csl) => {
    expect(cslOfSource({ ...nothing, type, containerTitle }).type).toBe(csl);
  });

  it('keeps what was imported beside the columns', () => {
    const csl = { type: 'standard', volume: '3', page: '1-9', note: 'PMID: 7', id: 'rider', title: 'Old' };
    expect(cslOfSource({ ...nothing, type: 'REPORT', csl })).toEqual({
      id: 'source',
      type: 'standard',
      title: 'Bridges',
      volume: '3',
      page: '1-9',
    });
  });

  it('keeps an imported type only while the source is still of that kind', () => {
    expect(cslOfSource({ ...nothing, type: 'WEB_PAGE', csl: { type: 'chapter' } }).type).toBe('webpage');
  });

  it('keeps the imported day while the year holds, and no longer', () => {
    const issued = { 'date-parts': [['2020', 5, 3]] };
    const csl = { issued };
    expect(cslOfSource({ ...nothing, year: 2020, csl }).issued).toEqual(issued);
    expect(cslOfSource({ ...nothing, year: 2021, csl }).issued).toEqual({ 'date-parts': [[2021]] });
    expect(cslOfSource({ ...nothing, year: null, csl }).issued).toBeUndefined();
    const inPress = { literal: 'in press' };
    expect(cslOfSource({ ...nothing, csl: { issued: inPress } }).issued).toEqual(inPress);
  });
});
