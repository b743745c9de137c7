import { builder } from '../builder.ts';
import type { TextPart as Part } from '../exercise/diff.ts';
import { contentFields } from '../exercise/domain.ts';
import { type VersionChange, type VersionDiff, diffExerciseVersions, findExerciseVersion } from './diff-data.ts';
import { ExerciseVersion } from './graphql.ts';

const screaming = (field: string) => field.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();

const ExerciseField = builder.enumType('ExerciseField', {
  description: 'A part of what an exercise says.',
  values: Object.fromEntries(
    [...contentFields, 'citations' as const].map((field) => [screaming(field), { value: field }]),
  ) as Record<string, { value: VersionChange['field'] }>,
});

export const ChangeKind = builder.enumType('ChangeKind', {
  values: {
    ADDED: { description: 'It was not there before.' },
    REMOVED: { description: 'It is not there any more.' },
    CHANGED: { description: 'It says something else.' },
    MOVED: { description: 'It stands in another place of its list.' },
  } as const,
});

export const TextPart = builder.objectRef<Part>('TextPart').implement({
  description: 'A run of words that two texts share, or that one of them has alone.',
  fields: (t) => ({
    kind: t.field({
      type: builder.enumType('TextPartKind', { values: ['SAME', 'ADDED', 'REMOVED'] as const }),
      resolve: ({ kind }) => kind,
    }),
    text: t.exposeString('text'),
  }),
});

export const ExerciseChange = builder.objectRef<VersionChange>('ExerciseChange').implement({
  description: 'One thing in which two versions of an exercise differ.',
  fields: (t) => ({
    field: t.field({ type: ExerciseField, resolve: ({ field }) => field }),
    key: t.exposeString('key', { nullable: true, description: 'Of a list: what the element is known by.' }),
    kind: t.field({ type: ChangeKind, resolve: ({ kind }) => kind }),
    before: t.exposeString('before', {
      nullable: true,
      description: 'In words; of what moved, its place counted from 1.',
    }),
    after: t.exposeString('after', {
      nullable: true,
      description: 'In words; of what moved, its place counted from 1.',
    }),
    text: t.exposeString('text', { description: 'The change in one sentence.' }),
    parts: t.field({
      type: [TextPart],
      description:
        'Of what CHANGED, word by word: without the ADDED parts it reads as before, without the REMOVED as after.',
      resolve: ({ parts }) => [...parts],
    }),
  }),
});

const ExerciseDiff = builder.objectRef<VersionDiff>('ExerciseDiff').implement({
  description: 'In what one version of an exercise differs from another.',
  fields: (t) => ({
    from: t.prismaField({
      type: ExerciseVersion,
      resolve: (query, { fromId }, _args, context) => findExerciseVersion(context, fromId, query),
    }),
    to: t.prismaField({
      type: ExerciseVersion,
      resolve: (query, { toId }, _args, context) => findExerciseVersion(context, toId, query),
    }),
    changes: t.field({
      type: [ExerciseChange],
      description: 'Field by field, citations last; empty when the two say the same.',
      resolve: ({ changes }) => [...changes],
    }),
  }),
});

builder.queryField('diffExerciseVersions', (t) =>
  t.field({
    type: ExerciseDiff,
    nullable: true,
    description:
      'In what one version differs from another, of one exercise or of two, such as a fork and its origin; null when either is not yours to see.',
    args: {
      from: t.arg.globalID({ for: ExerciseVersion, required: true }),
      to: t.arg.globalID({ for: ExerciseVersion, required: true }),
    },
    resolve: (_root, { from, to }, context) => diffExerciseVersions(context, from.id, to.id),
  }),
);
