import { describe, expect, it } from 'vitest';
import { citationPlugins } from './read.ts';
import { readRis } from './ris.ts';

const plugins = await citationPlugins();
const read = (text: string) => [...readRis(plugins, text)];
const itemOf = (...lines: string[]) =>
  read(['TY  - JOUR', 'TI  - T', ...lines, 'ER  - ', ''].join('\n'))[0]?.item as Record<string, any>;

describe('readRis', () => {
  it('reads the usual tags', () => {
    const item = itemOf(
      'AU  - Rider, Sam',
      'A1  - van der Berg, Jan',
      'AU  - World Health Organization',
      'PY  - 2019',
      'DA  - 2019/03/05/',
      'JF  - Journal of Backs',
      'JO  - J Backs',
      'VL  - 3',
      'IS  - 2',
      'SP  - 10',
      'EP  - 19',
      'SN  - 1234-5678',
      'DO  - https://doi.org/10.1000/X',
      'UR  - https://example.org/a',
      'UR  - https://example.org/b',
      'AB  - What was',
      'found.',
      'KW  - back',
      'KW  - pain',
      'N1  - Note',
      'LA  - en',
      'PB  - Press',
      'Y2  - 2020/01/02/',
    );
    expect(item).toMatchObject({
      type: 'article-journal',
      title: 'T',
      author: [
        { family: 'Rider', given: 'Sam' },
        { family: 'van der Berg', given: 'Jan' },
        { literal: 'World Health Organization' },
      ],
      issued: { 'date-parts': [[2019, 3, 5]] },
      accessed: { 'date-parts': [[2020, 1, 2]] },
      'container-title': 'Journal of Backs',
      volume: '3',
      issue: '2',
      page: '10-19',
      ISSN: '1234-5678',
      DOI: '10.1000/x',
      URL: 'https://example.org/a',
      abstract: 'What was found.',
      keyword: 'back,pain',
      note: 'Note',
      publisher: 'Press',
    });
  });

  it.each([
    [['T1  - Old title'], { title: 'T' }],
    [['Y1  - 2014//'], { issued: { 'date-parts': [[2014]] } }],
    [['PY  - 1948/07//'], { issued: { 'date-parts': [[1948, 7]] } }],
    [['PY  - 2018 Apr'], { issued: { 'date-parts': [[2018, 4]] } }],
    [['M3  - 10.1000/inm3'], { DOI: '10.1000/inm3' }],
    [['UR  - http://dx.doi.org/10.1000/inurl'], { DOI: '10.1000/inurl' }],
    [['AN  - 30904517', 'DB  - PubMed'], { PMID: '30904517' }],
    [['SN  - 978-0-306-40615-7'], { ISBN: '978-0-306-40615-7' }],
    [['SP  - e0815'], { page: 'e0815' }],
    [['TI2 - no tag', 'AB  - A - B  - C'], { abstract: 'A - B  - C' }],
  ])('understands %j', (lines, expected) => {
    expect(itemOf(...lines)).toMatchObject(expected);
  });

  it('keeps a web page its title, authors and site, under either name for one', () => {
    for (const kind of ['ELEC', 'WEB']) {
      const [record] = read(
        `TY  - ${kind}\nTI  - Page\nAU  - Rider, Sam\nT2  - Site\nUR  - https://example.org/\nER  - \n`,
      );
      expect(record?.item).toMatchObject({
        type: 'webpage',
        title: 'Page',
        author: [{ family: 'Rider', given: 'Sam' }],
        'container-title': 'Site',
      });
    }
  });

  it('says where each record begins, whatever stands between them', () => {
    const text = '1.\nTY  - JOUR\nTI  - One\nER  - \n\n2.\nsome words\nTY  - BOOK\nT1  - Two\nER  -';
    expect(read(text).map(({ line, label }) => [line, label])).toEqual([
      [2, 'One'],
      [8, 'Two'],
    ]);
  });

  it('refuses a record that does not begin with its kind, and reads those around it', () => {
    const text = 'TY  - JOUR\nTI  - One\nER  - \nAU  - Lost, A.\nTI  - Lost\nER  - \nTY  - JOUR\nTI  - Two\nER  - \n';
    expect(read(text).map(({ label, line, problem }) => [label, line, problem === null])).toEqual([
      ['One', 1, true],
      ['Lost', 4, false],
      ['Two', 7, true],
    ]);
  });

  it('tells of a missing end and of a kind that it does not know', () => {
    const [first, second] = read('TY  - JOUR\nTI  - One\nTY  - POEM\nTI  - Two\nER  - \n');
    expect(first?.notices).toEqual(['It has no ER line at its end.']);
    expect(second).toMatchObject({
      notices: ['“POEM” is no kind of RIS, so it is taken as something else.'],
      item: { type: 'document' },
    });
  });
});
