import fc from 'fast-check';
import { type SourceAuthor, sourceTypes } from '../source/domain.ts';
import type { SourceFields } from '../source/fields.ts';
import { normaliseDoi } from '../source/identifiers.ts';

const words = [
  'Bridge',
  'lumbar',
  'Übung',
  'façade',
  'naïve',
  'Łódź',
  'CORDIC',
  'O’Neil',
  "Cochrane's",
  'α-blockers',
  'running',
  '5-year',
  'R&D',
  '50%',
  'C#',
  'a_b',
  '$10',
  '~3',
  'x^2',
  '{braced}',
  'back\\slash',
  '“quoted”',
  'end--point',
  'Ångström',
  '腰痛',
  'боль',
  'mmHg',
  '–',
  'vs.',
  'and',
];
const text = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 8 }).map((some) => some.join(' '));
const title = text.map((rest) => `Study of ${rest}`);
const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });

const person = fc.record(
  {
    family: fc.constantFrom(
      'Müller',
      'Şahin',
      'García Márquez',
      "O'Brien",
      'Smith-Jones',
      'Ødegård',
      'Nuñez',
      '李',
      'Dvořák',
    ),
    given: fc.constantFrom('Jürgen', 'A. B.', 'María José', 'Ò', 'Jean-Luc', 'Søren'),
    'non-dropping-particle': fc.constantFrom('van der', 'de', 'von'),
    'dropping-particle': fc.constant('de la'),
    suffix: fc.constantFrom('Jr', 'III'),
  },
  { requiredKeys: ['family', 'given'] },
);
const body = fc
  .constantFrom('World Health Organization', 'NICE', 'Société & Fils, Inc.', 'Institute of Backs and Necks')
  .map((literal) => ({ literal }));
const author: fc.Arbitrary<SourceAuthor> = fc.oneof(
  { weight: 4, arbitrary: person },
  body,
  fc.constant({ family: 'Plato' }),
);

const doi = fc
  .tuple(fc.integer({ min: 1000, max: 999_999 }), fc.stringMatching(/^[a-z0-9._;()/:<>%&~#-]{3,20}[a-z0-9]$/), fc.nat())
  .map(([prefix, suffix, serial]) => normaliseDoi(`10.${prefix}/${suffix}${serial}`))
  .filter((text) => text !== null && normaliseDoi(text) === text);

/** What a source may say of itself, with all that makes trouble between formats. */
export const aSource: fc.Arbitrary<SourceFields> = fc
  .record({
    type: fc.constantFrom(...sourceTypes),
    title,
    authors: fc.array(author, { maxLength: 4 }),
    year: optional(fc.integer({ min: 1900, max: 2030 })),
    containerTitle: optional(text),
    publisher: optional(text),
    doi: optional(doi),
    pmid: optional(fc.integer({ min: 1, max: 99_999_999 }).map(String)),
    pmcid: optional(fc.integer({ min: 1, max: 9_999_999 }).map((number) => `PMC${number}`)),
    isbn: optional(fc.constantFrom('978-0-306-40615-7', '9780306406157')),
    url: optional(
      fc
        .tuple(fc.constantFrom('a', 'b_c', 'd%20e', 'f?g=1&h=~'), fc.nat())
        .map(([path, serial]) => `https://example.org/${serial}/${path}`),
    ),
    accessed: optional(fc.constantFrom('2024-02-29', '2026-11-21')),
    note: optional(text),
    day: optional(fc.constantFrom([3], [3, 14], [12, 31])),
    csl: fc.record(
      {
        volume: fc.constantFrom('3', '63-II'),
        issue: fc.constantFrom('2', 'Suppl 1'),
        page: fc.constantFrom('10-19', 'e0815', 'S1-S9'),
        abstract: text,
        keyword: fc.constantFrom('back pain, exercise', 'bridge'),
        language: fc.constant('en'),
        edition: fc.constant('2'),
        ISSN: fc.constant('1234-5678'),
        'publisher-place': fc.constant('Zürich'),
        'container-title-short': fc.constant('J Backs'),
        editor: fc.array(person, { minLength: 1, maxLength: 2 }),
      },
      { requiredKeys: [] },
    ),
  })
  .map(({ day, csl, ...fields }) => {
    const issued = day && fields.year !== null ? { issued: { 'date-parts': [[fields.year, ...day]] } } : {};
    return { ...fields, csl: { ...csl, ...issued } };
  });

const keys = ['doi', 'pmid', 'pmcid', 'url'] as const;

/** Sources of one library, which share no identifier and no title. */
export const aLibrary: fc.Arbitrary<SourceFields[]> = fc
  .array(aSource, { minLength: 1, maxLength: 6 })
  .map((sources) => sources.map((source, at) => ({ ...source, title: `${source.title} ${'abcdef'[at] ?? ''}${at}` })))
  .filter((sources) =>
    keys.every((key) => {
      const values = sources.map((source) => source[key]).filter((value) => value !== null);
      return new Set(values).size === values.length;
    }),
  );
