import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseDoi, normalisePmcid, normalisePmid, normaliseUrl } from './identifiers.ts';

describe('normaliseDoi', () => {
  it.each([
    ['10.7326/M16-2367', '10.7326/m16-2367'],
    [' doi:10.7326/M16-2367 ', '10.7326/m16-2367'],
    ['DOI 10.7326/M16-2367.', '10.7326/m16-2367'],
    ['https://doi.org/10.7326/M16-2367', '10.7326/m16-2367'],
    ['http://dx.doi.org/10.7326/M16-2367', '10.7326/m16-2367'],
    ['doi.org/10.7326/M16-2367', '10.7326/m16-2367'],
    ['https://doi.org/10.1016%2Fj.jpain.2019.02.016', '10.1016/j.jpain.2019.02.016'],
    ['10.1016/S0304-3959(01)00349-9', '10.1016/s0304-3959(01)00349-9'],
    ['10.1016/s0304-3959(01)00349-9).', '10.1016/s0304-3959(01)00349-9'],
    [
      '10.1002/(SICI)1097-0258(19980815)17:15<1661::AID-SIM968>3.0.CO;2-2',
      '10.1002/(sici)1097-0258(19980815)17:15<1661::aid-sim968>3.0.co;2-2',
    ],
  ])('reads %s', (text, doi) => {
    expect(normaliseDoi(text)).toBe(doi);
  });

  it.each([
    '',
    '10.12/x',
    '10.7326/',
    'M16-2367',
    'https://example.org/10.7326/x',
    '10.7326/a b',
    '10.7326/a%00b',
    '%E0%A4%A',
  ])('finds none in %j', (text) => {
    expect(normaliseDoi(text)).toBeNull();
  });
});

describe('normalisePmid', () => {
  it.each([
    ['30904517', '30904517'],
    ['PMID: 30904517', '30904517'],
    ['pmid30904517', '30904517'],
    ['https://pubmed.ncbi.nlm.nih.gov/30904517/', '30904517'],
    ['https://www.ncbi.nlm.nih.gov/pubmed/30904517', '30904517'],
    ['00123', '123'],
  ])('reads %s', (text, pmid) => {
    expect(normalisePmid(text)).toBe(pmid);
  });

  it.each(['', '0', 'PMC123', '1234567890', '12a', 'https://example.org/123'])('finds none in %j', (text) => {
    expect(normalisePmid(text)).toBeNull();
  });
});

describe('normalisePmcid', () => {
  it.each([
    ['PMC6454257', 'PMC6454257'],
    ['pmc6454257', 'PMC6454257'],
    ['PMCID: PMC6454257', 'PMC6454257'],
    ['https://www.ncbi.nlm.nih.gov/pmc/articles/PMC6454257/', 'PMC6454257'],
    ['https://pmc.ncbi.nlm.nih.gov/articles/PMC6454257/', 'PMC6454257'],
  ])('reads %s', (text, pmcid) => {
    expect(normalisePmcid(text)).toBe(pmcid);
  });

  it.each(['', '6454257', 'PMC', 'PMC0', 'xPMC1'])('finds none in %j', (text) => {
    expect(normalisePmcid(text)).toBeNull();
  });
});

describe('normaliseUrl', () => {
  it.each([
    ['HTTPS://WWW.NICE.org.uk/guidance/NG59', 'https://www.nice.org.uk/guidance/NG59'],
    ['https://example.org', 'https://example.org/'],
    ['https://example.org:443/a#part', 'https://example.org/a'],
    ['https://example.org/a?utm_source=x&page=2&fbclid=1', 'https://example.org/a?page=2'],
    ['https://example.org/a?utm_source=x', 'https://example.org/a'],
    ['https://me:secret@example.org/a', 'https://example.org/a'],
  ])('keeps %s as %s', (text, url) => {
    expect(normaliseUrl(text)).toBe(url);
  });

  it.each(['', 'example.org', 'ftp://example.org/a', 'javascript:alert(1)', 'https://'])(
    'takes %j for no address',
    (text) => {
      expect(normaliseUrl(text)).toBeNull();
    },
  );
});

describe('every normal form', () => {
  it.each([
    ['DOI', normaliseDoi, fc.stringMatching(/^10\.\d{4,9}\/[!-~]{1,30}$/), /^10\.[0-9]{4,9}\/\S+$/],
    ['PubMed id', normalisePmid, fc.stringMatching(/^\d{1,9}$/), /^[1-9]\d{0,8}$/],
    ['PubMed Central id', normalisePmcid, fc.stringMatching(/^PMC\d{1,10}$/), /^PMC[1-9]\d{0,9}$/],
    ['address', normaliseUrl, fc.webUrl({ withQueryParameters: true, withFragments: true }), /^https?:\/\//],
  ] as const)('of a %s is what the database takes, and stays as it is', (_name, normalise, texts, form) => {
    fc.assert(
      fc.property(texts, (text) => {
        const normal = normalise(text);
        if (normal === null) return;
        expect(normal).toMatch(form);
        expect(normalise(normal)).toBe(normal);
      }),
    );
  });
});
