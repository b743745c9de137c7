import { batched } from '../batch.ts';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { type VersionChange, diffVersionPairs } from '../exercise-version/diff-data.ts';
import { ExerciseChange } from '../exercise-version/diff-graphql.ts';
import { ExerciseVersion } from '../exercise-version/graphql.ts';
import { shownVersion } from '../exercise/data.ts';
import { Routine, RoutineVersion } from './graphql.ts';
import { newerColumns, outdatedOf } from './newer-row.ts';

const inOrder = { orderBy: { position: 'asc' } } as const;

/** The changes from one version to another, by the two ids; what a list of items asks for is read at once. */
const changesOf = batched<string, readonly VersionChange[], Context>(async (keys, context) => {
  const pairs = keys.map((key) => {
    const [fromId = '', toId = ''] = key.split(' ');
    return { fromId, toId };
  });
  const diffs = await diffVersionPairs(context, pairs);
  return new Map(diffs.map(({ fromId, toId, changes }) => [`${fromId} ${toId}`, changes]));
});

const NewerExerciseVersion = builder.prismaObject('Item', {
  variant: 'NewerExerciseVersion',
  description: 'An item whose exercise shows a later version by now than the one that the item pins.',
  select: newerColumns,
  fields: (t) => ({
    itemKey: t.exposeString('key'),
    exercise: t.relation('exercise', { description: 'The exercise as it is now.' }),
    pinned: t.relation('exerciseVersion', { description: 'What the item has.' }),
    pinnedNumber: t.int({ resolve: ({ exerciseVersion }) => exerciseVersion.number ?? 0 }),
    newest: t.field({
      type: ExerciseVersion,
      description: 'What the item would take.',
      select: (_args, _context, nestedSelection) => ({ exercise: { select: { current: nestedSelection() } } }),
      resolve: ({ exercise }) => shownVersion(exercise.current),
    }),
    newestNumber: t.int({ resolve: ({ exercise }) => exercise.current?.number ?? 0 }),
    changes: t.field({
      type: [ExerciseChange],
      description: 'What would change, from what is pinned to the newest: field by field, citations last.',
      resolve: async ({ exerciseVersionId, exercise }, _args, context, info) => {
        const [changes] = await changesOf([`${exerciseVersionId} ${exercise.currentVersionId}`], context, info);
        return [...(changes ?? [])];
      },
    }),
  }),
});

const description =
  'The items whose exercise shows a later version by now, in their order; none of an exercise that is archived.';

builder.prismaObjectFields(RoutineVersion, (t) => ({
  newerExerciseVersions: t.field({
    type: [NewerExerciseVersion],
    description,
    select: (_args, _context, nestedSelection) => ({
      blocks: { ...inOrder, select: { items: nestedSelection({ ...inOrder, select: newerColumns }) } },
    }),
    resolve: ({ blocks }) => outdatedOf(blocks),
  }),
}));

builder.prismaObjectFields(Routine, (t) => ({
  newerExerciseVersions: t.field({
    type: [NewerExerciseVersion],
    description: `${description} Of what the routine shows; a draft has its own.`,
    select: (_args, _context, nestedSelection) => ({
      current: {
        select: { blocks: { ...inOrder, select: { items: nestedSelection({ ...inOrder, select: newerColumns }) } } },
      },
    }),
    resolve: ({ current }) => outdatedOf(shownVersion(current).blocks),
  }),
}));
