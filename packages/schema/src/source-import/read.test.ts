import { describe, expect, it } from 'vitest';
import { decodeText } from './decode.ts';
import { importLimits } from './domain.ts';
import { readSources } from './read.ts';

const ris = 'TY  - JOUR\nTI  - One\nER  - \n';
const formatOf = async (text: string) => (await readSources(text)).format;

describe('readSources', () => {
  it.each([
    [ris, 'RIS'],
    [`\ufeff1.\r\n${ris}`, 'RIS'],
    [ris.replaceAll('\n', '\r'), 'RIS'],
    ['% a comment\n@article{a, title={One}}', 'BIBTEX'],
    ['\nPMID- 1\nTI  - One.\n', 'NBIB'],
    ['[{"title": "One"}]', 'CSL_JSON'],
    ['@article{a, title={One}, abstract={\nTY  - JOUR\n}}', 'BIBTEX'],
  ])('tells the format of %j', async (text, format) => {
    expect(await formatOf(text)).toBe(format);
  });

  it.each([
    ['FN Clarivate Analytics Web of Science\nVR 1.0\nPT J\nAU Rider, S\nTI One\nER\n\nEF', /Web of Science/],
    ['PT J\nAU Rider, S\n   Other, O\nTI One\nER\n', /Web of Science/],
    ['<!doctype html><html><body>TY  - JOUR</body></html>', /web page \(HTML\)/],
    ['<?xml version="1.0"?><xml><records/></xml>', /XML/],
    ['%PDF-1.7\nTY  - JOUR', /PDF/],
    ['PK\u0003\u0004\u0000\u0000', /packed/],
    ['\u0000\u0001binary', /no text/],
    ['%0 Journal Article\n%T One', /EndNote/],
    ['Dear colleague, here are my references.', /none of BibTeX/],
    ['  \n ', /nothing in it/],
    ['[1, 2, 3]', /no record/],
    ['[{"name": "Squat"}, {"name": "Bridge"}]', /not CSL-JSON/],
  ])('refuses %j in words', async (text, words) => {
    await expect(readSources(text)).rejects.toThrow(words);
  });

  it('refuses what is not the format that somebody says it is', async () => {
    await expect(readSources(ris, 'BIBTEX')).rejects.toThrow(
      'There is no BibTeX in it: a record would begin with @article{.',
    );
    expect((await readSources(ris, 'RIS')).records).toHaveLength(1);
  });

  it('refuses too much of it', async () => {
    await expect(readSources(ris.repeat(importLimits.records + 1))).rejects.toThrow('more than 10,000 records');
    await expect(readSources(ris + 'x'.repeat(importLimits.bytes))).rejects.toThrow('larger than 10 MB');
    const { records } = await readSources(`${ris}TY  - JOUR\nTI  - Two\nAB  - ${'long '.repeat(50_000)}\nER  - \n`);
    expect(records.map(({ problem }) => problem)).toEqual([null, 'It has more than 200,000 characters.']);
  });
});

describe('decodeText', () => {
  it.each([
    ['UTF-8', Buffer.from('Müller')],
    ['UTF-8 with its mark', Buffer.from('\ufeffMüller')],
    ['Latin-1', Buffer.from('Müller', 'latin1')],
    ['UTF-16', Buffer.from('\ufeffMüller', 'utf16le')],
  ])('reads %s', (_name, bytes) => {
    expect(decodeText(bytes).replace('\ufeff', '')).toBe('Müller');
  });
});
