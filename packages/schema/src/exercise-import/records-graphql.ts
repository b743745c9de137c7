import { builder } from '../builder.ts';
import type { ExerciseContent } from '../exercise/domain.ts';
import { Exercise } from '../exercise/graphql.ts';
import { Attribution, BodyPosition, BodyRegion, ExerciseCategory, ExerciseStep } from '../exercise/terms.ts';
import { LibraryPart } from '../library/graphql.ts';
import { RefusedRecord } from '../source-import/records-graphql.ts';
import {
  type Brought,
  type Column,
  type ColumnField,
  type ExerciseDraft,
  type ExerciseOutcome as Outcome,
  type NameMatch,
  type PlannedExercise,
  type Translation,
  columnFieldName,
  columnFields,
  exerciseFormats,
  nameMatchKinds,
  takesMerges,
} from './domain.ts';
import { countedEnds } from './import.ts';

export const ExerciseFormat = builder.enumType('ExerciseFormat', {
  description: 'The forms that libraries of exercises come in.',
  values: exerciseFormats,
});

export const ExerciseColumnField = builder.enumType('ExerciseColumnField', {
  description: 'What a column of a table can be taken for.',
  values: Object.fromEntries(columnFields.map((field) => [columnFieldName(field), { value: field }])) as Record<
    string,
    { value: ColumnField }
  >,
});

export const ExerciseOutcome = builder.enumType('ExerciseOutcome', {
  description: 'What becomes of a record when nobody decides otherwise.',
  values: {
    NEW: { description: 'It becomes a draft.' },
    POSSIBLE_DUPLICATE: { description: 'It becomes a draft, though one of nearly the same name is there.' },
    DUPLICATE: {
      description:
        'An exercise of that name is there and says less: one of your own library gets what is empty, a public one stays.',
    },
    UNCHANGED: { description: 'An exercise of that name is there, and nothing is new.' },
    REFUSED: { description: 'It cannot be taken; the reason says why.' },
  } satisfies Record<Outcome, object>,
});

const ExerciseMatchKind = builder.enumType('ExerciseMatchKind', {
  description: 'By what a record and an exercise are found to be the same.',
  values: nameMatchKinds,
});

export const ExerciseImportColumn = builder.objectRef<Column>('ExerciseImportColumn').implement({
  description: 'A column of a table.',
  fields: (t) => ({
    name: t.exposeString('name'),
    sample: t.exposeString('sample', { description: 'Its first value that says something.' }),
    field: t.expose('field', {
      type: ExerciseColumnField,
      nullable: true,
      description: 'What it is taken for; null when it is left out.',
    }),
  }),
});

export const ExerciseTranslation = builder.objectRef<Translation>('ExerciseTranslation').implement({
  description: "What became of one value of the other library's words.",
  fields: (t) => ({
    from: t.exposeString('from', { description: 'The field or column that it stood in.' }),
    value: t.exposeString('value'),
    to: t.exposeString('to', { nullable: true, description: 'A field of Exercise; null when it was left out.' }),
    words: t.stringList({ resolve: ({ words }) => [...words] }),
    isKnown: t.exposeBoolean('isKnown', {
      description: 'Whether there is a term for it; otherwise it is kept as it is written.',
    }),
    count: t.exposeInt('count', { description: 'How often it stands there.' }),
  }),
});

const ExerciseDraftRef = builder.objectRef<ExerciseDraft>('ExerciseDraft').implement({
  description: 'An exercise that is not in the library yet: what a record says of it.',
  fields: (t) => {
    const texts = (field: 'aliases' | 'primaryMuscles' | 'secondaryMuscles' | 'equipment' | 'tags') =>
      t.stringList({ resolve: ({ content }) => [...content[field]] });
    const of =
      <Field extends keyof ExerciseContent>(field: Field) =>
      ({ content }: ExerciseDraft) =>
        content[field];
    return {
      name: t.string({ resolve: of('name') }),
      aliases: texts('aliases'),
      purpose: t.string({ resolve: of('purpose') }),
      category: t.field({ type: ExerciseCategory, resolve: of('category') }),
      positions: t.field({ type: [BodyPosition], resolve: ({ content }) => [...content.positions] }),
      regions: t.field({ type: [BodyRegion], resolve: ({ content }) => [...content.regions] }),
      primaryMuscles: texts('primaryMuscles'),
      secondaryMuscles: texts('secondaryMuscles'),
      equipment: texts('equipment'),
      tags: texts('tags'),
      steps: t.field({ type: [ExerciseStep], resolve: ({ content }) => [...content.steps] }),
      cautions: t.stringList({ resolve: ({ content }) => content.cautions.map(({ text }) => text) }),
      attribution: t.field({ type: Attribution, nullable: true, resolve: ({ attribution }) => attribution }),
    };
  },
});

const ExerciseAddition = builder.objectRef<Brought>('ExerciseAddition').implement({
  description: 'What a record would bring to an exercise that is there: where it is empty, and other names.',
  fields: (t) => ({
    field: t.string({ description: 'A field of Exercise.', resolve: ({ field }) => field }),
    values: t.stringList({ resolve: ({ values }) => [...values] }),
  }),
});

const ExerciseMatch = builder.objectRef<NameMatch>('ExerciseMatch').implement({
  description: 'What a record was found to be.',
  fields: (t) => ({
    by: t.expose('by', { type: ExerciseMatchKind }),
    exercise: t.prismaField({
      type: Exercise,
      nullable: true,
      description: 'The exercise of the library; null when it is a record before it.',
      // found among what the viewer may see; by id alone, so that all of a page are fetched at once
      resolve: (query, { exercise: { id } }, _args, { db }) =>
        id === null ? null : db.exercise.findUnique({ ...query, where: { id } }),
    }),
    record: t.int({
      nullable: true,
      description: 'The index of the record before it in the same text, when that is what it matches.',
      resolve: ({ exercise }) => exercise.record,
    }),
    name: t.string({ resolve: ({ exercise }) => exercise.draft.content.name }),
    library: t.field({ type: LibraryPart, resolve: ({ exercise }) => (exercise.isOwn ? 'OWN' : 'PUBLIC') }),
    mayMerge: t.boolean({
      description: 'Whether it can be merged into: not what is public or archived.',
      resolve: ({ exercise }) => takesMerges(exercise),
    }),
    brings: t.field({ type: [ExerciseAddition], resolve: ({ brings }) => [...brings] }),
  }),
});

export const ExerciseImportRecord = builder.objectRef<PlannedExercise>('ExerciseImportRecord').implement({
  description: 'One record of a library that is imported.',
  fields: (t) => ({
    index: t.exposeInt('index', { description: 'From 0, in the order of the text; what decisions name it by.' }),
    line: t.exposeInt('line', { description: 'Of its first line in the text, from 1.' }),
    label: t.exposeString('label', { description: 'Its name, or how it begins.' }),
    outcome: t.expose('outcome', { type: ExerciseOutcome }),
    reason: t.exposeString('reason', { nullable: true, description: 'Why it is refused.' }),
    notices: t.stringList({ description: 'What was mended or left out.', resolve: ({ notices }) => [...notices] }),
    draft: t.field({ type: ExerciseDraftRef, nullable: true, resolve: ({ draft }) => draft }),
    match: t.field({ type: ExerciseMatch, nullable: true, resolve: ({ match }) => match }),
    possibleDuplicates: t.field({
      type: [ExerciseMatch],
      description: 'Exercises of nearly the same name, or that share another name.',
      resolve: ({ possibleDuplicates }) => [...possibleDuplicates],
    }),
  }),
});

export const ExerciseImportEnds = builder.objectRef<readonly PlannedExercise[]>('ExerciseImportEnds').implement({
  description: 'What is done with all records: the numbers add up to them.',
  fields: (t) => ({
    new: t.int({ resolve: (records) => countedEnds(records).created }),
    merged: t.int({ resolve: (records) => countedEnds(records).merged }),
    unchanged: t.int({ resolve: (records) => countedEnds(records).unchanged }),
    skipped: t.int({ resolve: (records) => countedEnds(records).skipped }),
    refused: t.field({
      type: [RefusedRecord],
      resolve: (records) => records.filter(({ done }) => done === 'REFUSED'),
    }),
  }),
});
