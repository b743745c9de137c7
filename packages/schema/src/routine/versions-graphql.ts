import { builder } from '../builder.ts';
import { ChangeKind, TextPart } from '../exercise-version/diff-graphql.ts';
import { paging } from '../listing.ts';
import { type RoutineDiff as Diff, diffRoutineVersions, findRoutineVersion } from './diff-data.ts';
import { type RoutineChange as Change, type RoutineDiffField, routineDiffFields } from './diff.ts';
import { Routine, RoutineVersion } from './graphql.ts';

const screaming = (field: string) => field.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();

const RoutineField = builder.enumType('RoutineField', {
  description: 'A part of what a routine says.',
  values: Object.fromEntries(routineDiffFields.map((field) => [screaming(field), { value: field }])) as Record<
    string,
    { value: RoutineDiffField }
  >,
});

const RoutineChange = builder.objectRef<Change>('RoutineChange').implement({
  description: 'One thing in which two versions of a routine differ.',
  fields: (t) => ({
    field: t.field({ type: RoutineField, resolve: ({ field }) => field }),
    key: t.exposeString('key', { nullable: true, description: 'The key of the block or item that it is about.' }),
    kind: t.field({ type: ChangeKind, resolve: ({ kind }) => kind }),
    before: t.exposeString('before', { nullable: true, description: 'In words; of what moved, its place or block.' }),
    after: t.exposeString('after', { nullable: true, description: 'In words; of what moved, its place or block.' }),
    text: t.exposeString('text', { description: 'The change in one sentence.' }),
    parts: t.field({
      type: [TextPart],
      description:
        'Of what CHANGED, word by word: without the ADDED parts it reads as before, without the REMOVED as after.',
      resolve: ({ parts }) => [...parts],
    }),
  }),
});

const RoutineDiff = builder.objectRef<Diff>('RoutineDiff').implement({
  description: 'In what one version of a routine differs from another.',
  fields: (t) => ({
    from: t.prismaField({
      type: RoutineVersion,
      resolve: (query, { fromId }, _args, context) => findRoutineVersion(context, fromId, query),
    }),
    to: t.prismaField({
      type: RoutineVersion,
      resolve: (query, { toId }, _args, context) => findRoutineVersion(context, toId, query),
    }),
    changes: t.field({
      type: [RoutineChange],
      description: 'The whole, then blocks, then items; citations last. Empty when the two say the same.',
      resolve: ({ changes }) => [...changes],
    }),
  }),
});

builder.prismaObjectFields(Routine, (t) => ({
  versions: t.relatedConnection(
    'versions',
    {
      description: 'Every published version, the latest first.',
      cursor: 'id',
      ...paging,
      totalCount: true,
      query: { where: { number: { not: null } }, orderBy: { number: 'desc' } },
    },
    { name: 'RoutineVersionConnection' },
    { name: 'RoutineVersionEdge' },
  ),
}));

builder.queryField('diffRoutineVersions', (t) =>
  t.field({
    type: RoutineDiff,
    nullable: true,
    description:
      'In what one version differs from another, of one routine or of two, such as a fork and its origin; null when either is not yours to see.',
    args: {
      from: t.arg.globalID({ for: RoutineVersion, required: true }),
      to: t.arg.globalID({ for: RoutineVersion, required: true }),
    },
    resolve: (_root, { from, to }, context) => diffRoutineVersions(context, from.id, to.id),
  }),
);
