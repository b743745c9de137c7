import { builder } from '../builder.ts';
import { LibraryPart } from '../library/graphql.ts';
import { Source } from '../source/graphql.ts';
import {
  type Difference,
  type Match,
  type PlannedRecord,
  type ImportOutcome as Outcome,
  matchKinds,
  sourceFormats,
} from './domain.ts';
import { SourceDraft } from './draft-graphql.ts';
import { countedEnds } from './import.ts';

export const SourceFormat = builder.enumType('SourceFormat', {
  description: 'The forms that lists of references go by.',
  values: sourceFormats,
});

export const ImportOutcome = builder.enumType('ImportOutcome', {
  description: 'What becomes of a record when nobody decides otherwise.',
  values: {
    NEW: { description: 'It becomes a source.' },
    POSSIBLE_DUPLICATE: { description: 'It becomes a source, though one of nearly the same title and year is there.' },
    MERGES: {
      description:
        'A source of the own library is the same, and the record says more or otherwise: what is empty is filled.',
    },
    UNCHANGED: { description: 'A source of the library is the same, and nothing is new.' },
    REFUSED: { description: 'It cannot be taken; the reason says why.' },
  } satisfies Record<Outcome, object>,
});

const MatchKind = builder.enumType('SourceMatchKind', {
  description: 'By what a record and a source are found to be the same.',
  values: matchKinds,
});

const SourceDifference = builder.objectRef<Difference>('SourceDifference').implement({
  description: 'What a record says otherwise than a source.',
  fields: (t) => ({
    field: t.exposeString('field', {
      description: 'A field of Source, or a variable of CSL-JSON such as volume, page or ISSN.',
    }),
    current: t.exposeString('current', {
      nullable: true,
      description: 'As a person reads it; null when the source says nothing.',
    }),
    imported: t.exposeString('imported'),
    fills: t.exposeBoolean('fills', {
      description: 'Whether the source says nothing there: then it is taken over unless decided otherwise.',
    }),
  }),
});

const SourceMatch = builder.objectRef<Match>('SourceMatch').implement({
  description: 'What a record was found to be.',
  fields: (t) => ({
    by: t.expose('by', { type: MatchKind }),
    source: t.prismaField({
      type: Source,
      nullable: true,
      description: 'The source of the library; null when it is a record before it.',
      // found among what the viewer may see; by id alone, so that all of a page are fetched at once
      resolve: (query, { source: { id } }, _args, { db }) =>
        id === null ? null : db.source.findUnique({ ...query, where: { id } }),
    }),
    sourceId: t.globalID({
      nullable: true,
      description: 'The id of the source of the library, which costs nothing to ask.',
      resolve: ({ source: { id } }) => (id === null ? null : { type: 'Source', id }),
    }),
    record: t.int({
      nullable: true,
      description: 'The index of the record before it in the same text, when that is what it matches.',
      resolve: ({ source }) => source.record,
    }),
    title: t.string({ resolve: ({ source }) => source.fields.title }),
    year: t.int({ nullable: true, resolve: ({ source }) => source.fields.year }),
    library: t.field({ type: LibraryPart, resolve: ({ source }) => (source.isOwn ? 'OWN' : 'PUBLIC') }),
    differences: t.field({ type: [SourceDifference], resolve: ({ differences }) => [...differences] }),
  }),
});

export const SourceImportRecord = builder.objectRef<PlannedRecord>('SourceImportRecord').implement({
  description: 'One record of a text that is imported.',
  fields: (t) => ({
    index: t.exposeInt('index', { description: 'From 0, in the order of the text; what decisions name it by.' }),
    line: t.exposeInt('line', { description: 'Of its first line in the text, from 1.' }),
    label: t.exposeString('label', { description: 'Its title, or its key or how it begins.' }),
    outcome: t.expose('outcome', { type: ImportOutcome }),
    reason: t.exposeString('reason', { nullable: true, description: 'Why it is refused.' }),
    notices: t.stringList({ description: 'What was mended or left out.', resolve: ({ notices }) => [...notices] }),
    draft: t.field({ type: SourceDraft, nullable: true, resolve: ({ fields }) => fields }),
    match: t.field({ type: SourceMatch, nullable: true, resolve: ({ match }) => match }),
    possibleDuplicates: t.field({
      type: [SourceMatch],
      description: 'Sources of nearly the same title and year.',
      resolve: ({ possibleDuplicates }) => [...possibleDuplicates],
    }),
  }),
});

export const RefusedRecord = builder
  .objectRef<Pick<PlannedRecord, 'line' | 'label' | 'reason'>>('RefusedRecord')
  .implement({
    description: 'A record that could not be taken.',
    fields: (t) => ({
      line: t.exposeInt('line', { description: 'Of its first line in the text, from 1.' }),
      record: t.exposeString('label', { description: 'Its title, or its key or how it begins.' }),
      reason: t.string({ resolve: ({ reason }) => reason ?? '' }),
    }),
  });

export const ImportEnds = builder.objectRef<readonly PlannedRecord[]>('ImportEnds').implement({
  description: 'What is done with all records: the numbers add up to them.',
  fields: (t) => ({
    new: t.int({ resolve: (records) => countedEnds(records).created }),
    merged: t.int({ resolve: (records) => countedEnds(records).merged }),
    unchanged: t.int({ resolve: (records) => countedEnds(records).unchanged }),
    refused: t.field({
      type: [RefusedRecord],
      resolve: (records) => records.filter(({ done }) => done === 'REFUSED'),
    }),
  }),
});
