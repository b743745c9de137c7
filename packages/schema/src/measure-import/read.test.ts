import { describe, expect, it } from 'vitest';
import { SCORING_URL } from './scoring.ts';
import { readMeasure } from './read.ts';

const ordinal = (valueDecimal: number) => [
  { url: 'http://hl7.org/fhir/StructureDefinition/ordinalValue', valueDecimal },
];
const german = (content: string) => ({
  extension: [
    {
      url: 'http://hl7.org/fhir/StructureDefinition/translation',
      extension: [
        { url: 'lang', valueCode: 'de' },
        { url: 'content', valueString: content },
      ],
    },
  ],
});
const range = (min: number, max: number) => [
  { url: 'http://hl7.org/fhir/StructureDefinition/minValue', valueInteger: min },
  { url: 'http://hl7.org/fhir/StructureDefinition/maxValue', valueInteger: max },
];
const questionnaire = (more: object = {}) => ({
  resourceType: 'Questionnaire',
  status: 'active',
  title: 'Walking and Sitting',
  copyright: 'Made for this test; free.',
  item: [
    { linkId: 'intro', type: 'display', text: 'Think of today.' },
    {
      linkId: 'both',
      type: 'group',
      item: [
        { linkId: 'walk', type: 'integer', text: 'Walking', _text: german('Gehen'), extension: range(0, 4) },
        {
          linkId: 'sit',
          type: 'choice',
          text: 'Sitting',
          answerOption: [
            { valueCoding: { display: 'Easy', extension: ordinal(0) } },
            { valueCoding: { display: 'Hard', extension: ordinal(4) } },
          ],
        },
        { linkId: 'sleep', type: 'boolean', text: 'I sleep badly.' },
      ],
    },
  ],
  ...more,
});
const scoring = (more: object = {}) => ({
  shortTitle: 'WS',
  method: 'SUM',
  direction: 'HIGHER_IS_WORSE',
  change: { points: 2, source: 'A paper' },
  ends: { walk: { min: 'easy', max: { en: 'hard', de: 'schwer' } } },
  source: 'A paper',
  ...more,
});
const read = (one: object, other: object | null = scoring()) =>
  readMeasure(JSON.stringify(one), other && JSON.stringify(other));
const problems = (...given: Parameters<typeof read>) => read(...given).problems.map(({ path }) => path);

describe('a questionnaire with its scoring', () => {
  it('becomes a measure: groups opened, answers counted, words in each language', () => {
    const { definition, slug } = read(questionnaire());
    expect(slug).toBe('walking-and-sitting');
    expect(definition).toMatchObject({
      title: { en: 'Walking and Sitting' },
      instruction: { en: 'Think of today.' },
      method: 'SUM',
      answersLeast: null,
      items: [
        { key: 'walk', text: { en: 'Walking', de: 'Gehen' }, min: 0, max: 4, maxText: { de: 'schwer' }, options: null },
        { key: 'sit', options: [{ value: 0, text: { en: 'Easy' } }, { value: 4 }] },
        { key: 'sleep', min: 0, max: 1 },
      ],
      change: { points: 2, percent: null },
      licence: 'Made for this test; free.',
    });
  });

  it('may have the scoring in an extension', () => {
    const extension = [{ url: SCORING_URL, valueString: JSON.stringify(scoring()) }];
    expect(read(questionnaire({ extension }), null).definition?.shortTitle).toBe('WS');
    expect(problems(questionnaire(), null)).toEqual(['scoring']);
  });

  it('is refused with each thing that is wrong, and where', () => {
    expect(readMeasure('{', null).problems).toMatchObject([{ path: 'questionnaire' }]);
    expect(problems({ resourceType: 'Patient' })).toContain('questionnaire.resourceType');
    expect(problems(questionnaire({ copyright: undefined }))).toEqual(['questionnaire.copyright']);
    expect(problems(questionnaire({ status: 'retired' }))).toEqual(['questionnaire.status']);
    const item = [
      { linkId: 'a', type: 'integer', text: 'No range' },
      { linkId: 'b', type: 'string', text: 'Free words' },
      { linkId: 'c', type: 'choice', text: 'No weight', answerOption: [{ valueString: 'x' }] },
      { linkId: 'd', type: 'boolean', text: 'If', enableWhen: [{}] },
      { linkId: 'e', type: 'boolean', text: 'Many', repeats: true },
    ];
    expect(problems(questionnaire({ item }))).toEqual([
      'questionnaire.item[0]',
      'questionnaire.item[1]',
      'questionnaire.item[2].answerOption[0]',
      'questionnaire.item[3]',
      'questionnaire.item[4]',
    ]);
    const twice = [0, 1].map(() => ({ linkId: 'a', type: 'boolean', text: 'A' }));
    expect(problems(questionnaire({ item: twice }), scoring({ ends: {} }))).toEqual(['questionnaire.item']);
    expect(problems(questionnaire(), scoring({ method: 'MEDIAN', extra: 1 }))).toEqual(['scoring.method', 'scoring']);
    expect(problems(questionnaire(), scoring({ answersLeast: 4, activitiesMost: 3, ends: { no: {} } }))).toEqual([
      'scoring.activitiesMost',
      'scoring.method',
      'scoring.answersLeast',
      'scoring.ends.no',
    ]);
  });
});
