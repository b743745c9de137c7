import { builder } from '../builder.ts';
import { Dose, IntRange } from '../dose/graphql.ts';
import { doseColumns, doseOfRow } from '../dose/row.ts';
import { shownVersion } from '../exercise/data.ts';
import { Precaution } from '../exercise/terms.ts';
import { LibraryPart, PublicationStatus, libraryPart } from '../library/graphql.ts';
import { itemsVisibleTo, routineVersionsVisibleTo, routinesVisibleTo } from './data.ts';
import { contentColumns, contentOf, equipmentOf, restOf } from './row.ts';
import { routineSeconds } from './time.ts';

const inOrder = { orderBy: { position: 'asc' } } as const;

export const Item = builder.prismaNode('Item', {
  description: 'One exercise at one dose inside a block.',
  id: { field: 'id' },
  nullable: true,
  findUnique: (id, { viewer }) => ({ id, ...itemsVisibleTo(viewer) }),
  fields: (t) => ({
    key: t.exposeString('key', { description: 'A UUID that stays the same from version to version.' }),
    exercise: t.relation('exercise', { description: 'The exercise as it is now.' }),
    exerciseVersion: t.relation('exerciseVersion', {
      description: 'The exercise as it was when the routine was published; of a draft, as it will be published.',
    }),
    dose: t.field({ type: Dose, select: doseColumns, resolve: doseOfRow }),
    note: t.exposeString('note', { nullable: true }),
  }),
});

export const Block = builder.prismaObject('Block', {
  description: 'A run of items done one after another, repeated for a number of rounds.',
  fields: (t) => ({
    id: t.exposeID('id'),
    key: t.exposeString('key', { description: 'A UUID that stays the same from version to version.' }),
    name: t.exposeString('name'),
    rounds: t.field({
      type: IntRange,
      select: { roundsMin: true, roundsMax: true },
      resolve: ({ roundsMin, roundsMax }) => ({ min: roundsMin, max: roundsMax }),
    }),
    restBetweenItemsSeconds: t.field({
      type: IntRange,
      nullable: true,
      description: '0-900 s.',
      select: { restBetweenItemsMin: true, restBetweenItemsMax: true },
      resolve: (block) => restOf(block.restBetweenItemsMin, block.restBetweenItemsMax),
    }),
    restBetweenRoundsSeconds: t.field({
      type: IntRange,
      nullable: true,
      description: '0-900 s.',
      select: { restBetweenRoundsMin: true, restBetweenRoundsMax: true },
      resolve: (block) => restOf(block.restBetweenRoundsMin, block.restBetweenRoundsMax),
    }),
    condition: t.exposeString('condition', {
      nullable: true,
      description: 'What it is meant for, in words; null when it is for everybody.',
    }),
    note: t.exposeString('note', { nullable: true }),
    items: t.relation('items', { query: inOrder }),
  }),
});

export const RoutineVersion = builder.prismaNode('RoutineVersion', {
  description: 'What a routine was made of in one version. A published version never changes.',
  id: { field: 'id' },
  nullable: true,
  findUnique: (id, { viewer }) => ({ id, ...routineVersionsVisibleTo(viewer) }),
  fields: (t) => ({
    number: t.exposeInt('number', { nullable: true, description: 'Null for a draft.' }),
    title: t.exposeString('title'),
    summary: t.exposeString('summary'),
    uses: t.exposeStringList('uses'),
    conditions: t.expose('conditions', { type: [Precaution], description: 'Precautions that it is meant for.' }),
    statedMinutes: t.exposeInt('statedMinutes', { nullable: true }),
    estimatedSeconds: t.field({
      type: IntRange,
      description: 'How long it takes, from the lower to the upper end of every range.',
      select: contentColumns,
      resolve: (version) => routineSeconds(contentOf(version)),
    }),
    assumed: t.stringList({
      description: 'What the estimate assumes where the doses are silent.',
      select: contentColumns,
      resolve: (version) => [...routineSeconds(contentOf(version)).assumed],
    }),
    equipment: t.stringList({
      description: 'What is needed for all of it; empty when nothing is.',
      select: contentColumns,
      resolve: (version) => equipmentOf(version),
    }),
    blocks: t.relation('blocks', { query: inOrder }),
    routine: t.relation('routine'),
    publishedAt: t.expose('publishedAt', { type: 'DateTime', nullable: true }),
  }),
});

export const Routine = builder.prismaNode('Routine', {
  description: 'An ordered set of blocks: what its current version is made of.',
  id: { field: 'id' },
  nullable: true,
  findUnique: (id, { viewer }) => ({ id, ...routinesVisibleTo(viewer) }),
  fields: (t) => ({
    slug: t.exposeString('slug', { description: 'Unique within a library.' }),
    title: t.exposeString('title'),
    summary: t.string({
      select: { current: { select: { summary: true } } },
      resolve: ({ current }) => shownVersion(current).summary,
    }),
    uses: t.stringList({
      description: 'What it is for: warm-up, mobility, strength ...',
      select: { current: { select: { uses: true } } },
      resolve: ({ current }) => shownVersion(current).uses,
    }),
    conditions: t.field({
      type: [Precaution],
      description: 'Precautions that it is meant for.',
      select: { current: { select: { conditions: true } } },
      resolve: ({ current }) => shownVersion(current).conditions,
    }),
    statedMinutes: t.int({
      nullable: true,
      description: 'What its source says that it takes.',
      select: { current: { select: { statedMinutes: true } } },
      resolve: ({ current }) => shownVersion(current).statedMinutes,
    }),
    estimatedSeconds: t.field({
      type: IntRange,
      description: 'How long it takes, from the lower to the upper end of every range.',
      select: { current: { select: contentColumns } },
      resolve: ({ current }) => routineSeconds(contentOf(shownVersion(current))),
    }),
    assumed: t.stringList({
      description: 'What the estimate assumes where the doses are silent.',
      select: { current: { select: contentColumns } },
      resolve: ({ current }) => [...routineSeconds(contentOf(shownVersion(current))).assumed],
    }),
    equipment: t.stringList({
      description: 'What is needed for all of it; empty when nothing is.',
      select: { current: { select: contentColumns } },
      resolve: ({ current }) => equipmentOf(shownVersion(current)),
    }),
    blocks: t.field({
      type: [Block],
      complexity: { field: 1, multiplier: 2 },
      select: (_args, _context, nestedSelection) => ({
        current: { select: { blocks: nestedSelection(inOrder) } },
      }),
      resolve: ({ current }) => shownVersion(current).blocks,
    }),
    status: t.expose('status', { type: PublicationStatus }),
    version: t.int({
      description: 'The number of the current version; 0 while nothing is published.',
      select: { current: { select: { number: true } } },
      resolve: ({ current }) => shownVersion(current).number ?? 0,
    }),
    publishedAt: t.field({
      type: 'DateTime',
      nullable: true,
      select: { current: { select: { publishedAt: true } } },
      resolve: ({ current }) => shownVersion(current).publishedAt,
    }),
    library: t.field({ type: LibraryPart, select: { clinicId: true }, resolve: libraryPart }),
    origin: t.relation('origin', {
      nullable: true,
      description: 'The routine that this one was adapted from.',
    }),
  }),
});
