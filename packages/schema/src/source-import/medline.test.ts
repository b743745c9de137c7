import { describe, expect, it } from 'vitest';
import { readMedline } from './medline.ts';

const read = (...lines: string[]) => [...readMedline(lines.join('\n'))];
const itemOf = (...lines: string[]) => read('PMID- 1', 'TI  - T.', ...lines)[0]?.item as Record<string, any>;

describe('readMedline', () => {
  it('reads what PubMed saves', () => {
    const item = itemOf(
      'PMC - PMC42',
      'IS  - 1234-5678 (Electronic)',
      'VI  - 10',
      'IP  - 4',
      'DP  - 2018 Apr 5',
      'PG  - 335-339',
      'LID - 10.1000/backs.1 [doi]',
      'AID - backs-1 [pii]',
      'AB  - What was',
      '      found.',
      'FAU - Rider, Sam',
      'AU  - Rider S',
      'CN  - Back Group',
      'FAU - van der Berg, Jan',
      'LA  - eng',
      'PT  - Journal Article',
      'PT  - Randomized Controlled Trial',
      'PL  - England',
      'TA  - J Backs',
      'JT  - Journal of backs',
      'OT  - back pain',
      'MH  - Exercise/*methods',
      'SO  - J Backs. 2018',
    );
    expect(item).toEqual({
      type: 'article-journal',
      genre: 'trial',
      title: 'T',
      PMID: '1',
      PMCID: 'PMC42',
      DOI: '10.1000/backs.1',
      'container-title': 'Journal of backs',
      'container-title-short': 'J Backs',
      volume: '10',
      issue: '4',
      page: '335-339',
      ISSN: '1234-5678',
      abstract: 'What was found.',
      language: 'eng',
      'publisher-place': 'England',
      keyword: 'back pain, Exercise',
      issued: { 'date-parts': [[2018, 4, 5]] },
      author: [{ family: 'Rider', given: 'Sam' }, { literal: 'Back Group' }, { family: 'van der Berg', given: 'Jan' }],
    });
  });

  it.each([
    [['DP  - 2018 Apr-Jun'], { issued: { 'date-parts': [[2018, 4]] } }],
    [['DP  - 2018 Winter'], { issued: { 'date-parts': [[2018]] } }],
    [
      ['AU  - Rider SJ', 'AU  - de Sousa C'],
      {
        author: [
          { family: 'Rider', given: 'SJ' },
          { family: 'de Sousa', given: 'C' },
        ],
      },
    ],
    [['AID - 10.1000/only [doi]'], { DOI: '10.1000/only' }],
    [['PT  - Systematic Review'], { genre: 'review' }],
    [['PT  - Practice Guideline'], { genre: 'guideline' }],
    [['BTI - The book'], { title: 'T', 'container-title': 'The book' }],
  ])('understands %j', (lines, expected) => {
    expect(itemOf(...lines)).toMatchObject(expected);
  });

  it('says where each record begins, and leaves one without a title to be refused', () => {
    const records = read('', 'PMID- 1', 'TI  - One.', '', 'PMID- 2', 'VI  - 3', '', 'PMID- 3', 'TI  - Three?');
    expect(records.map(({ line, label }) => [line, label])).toEqual([
      [2, 'One.'],
      [5, 'PMID 2'],
      [8, 'Three?'],
    ]);
    expect(records.map(({ item }) => item?.['title'])).toEqual(['One', undefined, 'Three?']);
  });
});
