import type { InputFieldBuilder } from '@pothos/core';
import { z } from 'zod';
import { builder } from '../builder.ts';
import { FIRST_OCEBM_YEAR, OCEBM_LEVEL, PEDRO_ITEMS } from './appraisal.ts';
import { GradeCertainty, StudyDesign } from './appraisal-graphql.ts';
import { Source, SourceStatus, SourceType } from './graphql.ts';
import { normaliseDoi, normalisePmcid, normalisePmid, normaliseUrl } from './identifiers.ts';

/** The longest line of a source, the longest text, and the most names. */
const LINE = 1000;
const TEXT = 20_000;
const MOST_NAMES = 3000;

const line = z.string().max(LINE).nullish();
const text = z.string().max(TEXT).nullish();
const identifier = (normalise: (text: string) => string | null, wrong: string) =>
  z
    .string()
    .max(LINE)
    .refine((value) => normalise(value) !== null, wrong)
    .nullish();
const names = z.array(z.unknown()).max(MOST_NAMES).nullish();

const SourceNameInput = builder.inputType('SourceNameInput', {
  description:
    "A person's name in its parts, or a body's in one piece (literal). One of family, given and literal is needed.",
  fields: (t) => ({
    family: t.string({ validate: line }),
    given: t.string({ validate: line }),
    literal: t.string({
      validate: line,
      description: 'The name of a body such as a society, or of a person in one piece.',
    }),
    suffix: t.string({ validate: line }),
    droppingParticle: t.string({ validate: line }),
    nonDroppingParticle: t.string({ validate: line, description: 'Such as van der.' }),
  }),
});

const AppraisalInput = builder.inputType('AppraisalInput', {
  description: 'A whole judgement: it takes the place of the one before, with who made it and when.',
  fields: (t) => ({
    design: t.field({ type: StudyDesign }),
    ocebmLevel: t.string({
      validate: z.string().regex(OCEBM_LEVEL, 'A level is 1 to 5, in the scheme of 2009 with a letter: 2b.').nullish(),
      description: 'Goes with ocebmYear.',
    }),
    ocebmYear: t.int({ validate: z.number().min(FIRST_OCEBM_YEAR).max(2100).nullish() }),
    grade: t.field({ type: GradeCertainty }),
    pedroItems: t.booleanList({
      validate: z
        .array(z.boolean())
        .length(PEDRO_ITEMS, `The PEDro scale has ${PEDRO_ITEMS} items.`)
        .or(z.array(z.boolean()).length(0))
        .nullish(),
      description: 'The 11 items in order. The score is counted from them: how many of 2 to 11 are met.',
    }),
    pedroScore: t.int({
      validate: z.number().min(0).max(10).nullish(),
      description: 'Where only the score is known, as of a trial that PEDro lists; ignored when the items are given.',
    }),
    summary: t.string({ validate: text, description: 'Why it was judged so.' }),
  }),
});

type Fields = InputFieldBuilder<(typeof builder)['$inferSchemaTypes'], 'InputObject'>;

/** What creating and updating a source take alike. */
const sourceFields = (t: Fields) => ({
  authors: t.field({ type: [SourceNameInput], validate: names }),
  editors: t.field({ type: [SourceNameInput], validate: names, description: 'Of the book that a chapter stands in.' }),
  year: t.int({ validate: z.number().min(1000).max(3000).nullish() }),
  containerTitle: t.string({ validate: line, description: 'The journal, book or site that it stands in.' }),
  publisher: t.string({ validate: line }),
  publisherPlace: t.string({ validate: line }),
  volume: t.string({ validate: line }),
  issue: t.string({ validate: line }),
  pages: t.string({ validate: line }),
  edition: t.string({ validate: line }),
  doi: t.string({
    validate: identifier(normaliseDoi, 'This is no DOI, such as 10.7326/M16-2367.'),
    description: 'With or without https://doi.org/.',
  }),
  pmid: t.string({ validate: identifier(normalisePmid, 'This is no PubMed id, such as 30904517.') }),
  pmcid: t.string({ validate: identifier(normalisePmcid, 'This is no PubMed Central id, such as PMC6454257.') }),
  isbn: t.string({ validate: line }),
  issn: t.string({ validate: line }),
  url: t.string({ validate: identifier(normaliseUrl, 'This is no web address, such as https://example.org/page.') }),
  accessed: t.field({ type: 'Date' }),
  language: t.string({ validate: line }),
  abstract: t.string({ validate: text }),
  note: t.string({ validate: text }),
  status: t.field({ type: SourceStatus }),
  supersededBy: t.globalID({ for: Source, description: 'Makes the status SUPERSEDED; null takes it away.' }),
  reviewBy: t.field({ type: 'Date', description: 'The day by which somebody should look whether it still holds.' }),
  appraisal: t.field({ type: AppraisalInput }),
});

const title = z.string().trim().min(1, 'A source has a title.').max(LINE);

export const CreateSourceInput = builder.inputType('CreateSourceInput', {
  fields: (t) => ({
    type: t.field({ type: SourceType, required: true }),
    title: t.string({ required: true, validate: title }),
    ...sourceFields(t),
  }),
});

export const UpdateSourceInput = builder.inputType('UpdateSourceInput', {
  description: 'What is not given stays as it is; null empties it.',
  fields: (t) => ({
    id: t.globalID({ required: true, for: Source }),
    revision: t.int({
      required: true,
      description: 'The one that was read: when it has moved on, the answer is a ConflictError.',
    }),
    type: t.field({ type: SourceType }),
    title: t.string({ validate: title.nullish() }),
    ...sourceFields(t),
  }),
});

interface NameInput {
  readonly family?: string | null;
  readonly given?: string | null;
  readonly literal?: string | null;
  readonly suffix?: string | null;
  readonly droppingParticle?: string | null;
  readonly nonDroppingParticle?: string | null;
}

const cslName = ({ droppingParticle, nonDroppingParticle, ...name }: NameInput) => ({
  ...name,
  'dropping-particle': droppingParticle,
  'non-dropping-particle': nonDroppingParticle,
});

interface Typed {
  readonly authors?: readonly NameInput[] | null;
  readonly editors?: readonly NameInput[] | null;
  readonly supersededBy?: { readonly id: string } | null;
}

/** An input in the words of the domain: names as CSL has them, and ids as the database has them. */
export function editOf<Input extends Typed>({ authors, editors, supersededBy, ...input }: Input) {
  return {
    ...input,
    ...(authors === undefined ? {} : { authors: authors?.map(cslName) }),
    ...(editors === undefined ? {} : { editors: editors?.map(cslName) }),
    ...(supersededBy === undefined ? {} : { supersededById: supersededBy?.id ?? null }),
  };
}
