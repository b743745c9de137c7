import { describe, expect, it } from 'vitest';
import { emptyFields } from '../source/edit.ts';
import type { SourceFields } from '../source/fields.ts';
import { citationPlugins } from '../source-import/read.ts';
import { writeSources } from './write.ts';

const plugins = await citationPlugins();
const source: SourceFields = {
  ...emptyFields,
  type: 'TRIAL',
  title: 'Bridges & backs: a 50% trial',
  authors: [{ family: 'Berg', given: 'Jan', 'non-dropping-particle': 'van der' }, { literal: 'Institute of Backs' }],
  year: 2020,
  containerTitle: 'Journal of Backs',
  doi: '10.1000/a_b',
  pmid: '42',
  pmcid: 'PMC7',
  url: 'https://example.org/a_b',
  accessed: '2026-03-01',
  note: 'Read twice.',
  csl: {
    volume: '3',
    issue: '2',
    page: '10-19',
    issued: { 'date-parts': [[2020, 5, 3]] },
    abstract: 'What was found.',
  },
};

describe('writeSources', () => {
  it('writes BibTeX that any style knows', () => {
    expect(writeSources(plugins, 'BIBTEX', [source])).toBe(`@article{berg2020bridges,
  abstract = {What was found.},
  urldate = {2026-03-01},
  author = {van der Berg, Jan and {Institute of Backs}},
  doi = {10.1000/a_b},
  number = {2},
  note = {Read twice.},
  pages = {10--19},
  title = {Bridges \\& backs: a 50\\% trial},
  url = {https://example.org/a_b},
  volume = {3},
  year = {2020},
  month = {5},
  day = {3},
  journal = {Journal of Backs},
  pmid = {42},
  pmcid = {PMC7},
}
`);
  });

  it('gives every entry of BibTeX a key of its own', () => {
    const many = Array.from({ length: 30 }, () => source).concat({ ...source, csl: { 'citation-key': 'mine' } });
    const keys = [...writeSources(plugins, 'BIBTEX', many).matchAll(/^@article\{(.*),$/gm)].map(([, key]) => key);
    expect(new Set(keys).size).toBe(31);
    expect(keys.slice(0, 3)).toEqual(['berg2020bridges', 'berg2020bridgesa', 'berg2020bridgesb']);
    expect(keys.at(-1)).toBe('mine');
  });

  it('writes RIS with the title and the authors first', () => {
    const lines = writeSources(plugins, 'RIS', [source]).split('\r\n');
    expect(lines.slice(0, 4)).toEqual([
      'TY  - JOUR',
      'TI  - Bridges & backs: a 50% trial',
      'AU  - van der Berg, Jan',
      'AU  - Institute of Backs',
    ]);
    expect(lines.slice(-2)).toEqual(['ER  - ', '']);
    for (const line of [
      'PY  - 2020',
      'DA  - 2020/05/03/',
      'Y2  - 2026/03/01',
      'T2  - Journal of Backs',
      'SP  - 10',
      'EP  - 19',
      'VL  - 3',
      'IS  - 2',
      'DO  - 10.1000/a_b',
      'AN  - 42',
      'DB  - PubMed',
      'UR  - https://example.org/a_b',
    ]) {
      expect(lines).toContain(line);
    }
  });

  it('writes NBIB as PubMed does', () => {
    expect(writeSources(plugins, 'NBIB', [source])).toBe(`PMID- 42
VI  - 3
IP  - 2
DP  - 2020 May 3
TI  - Bridges & backs: a 50% trial.
PG  - 10-19
LID - 10.1000/a_b [doi]
AB  - What was found.
FAU - van der Berg, Jan
CN  - Institute of Backs
PT  - Randomized Controlled Trial
PT  - Journal Article
JT  - Journal of Backs
PMC - PMC7
URLF- https://example.org/a_b
GN  - Read twice.
`);
  });

  it('writes CSL-JSON with what CSL has no word for beside it', () => {
    expect(JSON.parse(writeSources(plugins, 'CSL_JSON', [source]))).toEqual([
      expect.objectContaining({
        type: 'article-journal',
        genre: 'trial',
        custom: { 'reprise-type': 'TRIAL' },
        note: 'Read twice.',
        PMID: '42',
      }),
    ]);
    expect(JSON.parse(writeSources(plugins, 'CSL_JSON', []))).toEqual([]);
  });
});
