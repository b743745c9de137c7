import { builder } from '../builder.ts';
import { IntRange } from '../dose/graphql.ts';
import type { BodyRegion as Region, ExerciseCategory as Category } from '../exercise/domain.ts';
import { BodyRegion, ExerciseCategory } from '../exercise/terms.ts';
import { RoutineVersion } from './graphql.ts';
import { type LoadShare, type RoutineLoad as Load, routineLoad } from './load.ts';
import { warnedColumns, warnedOf } from './warned-row.ts';
import { type RoutineWarning as Warning, type RoutineWarningKind, routineWarnings } from './warnings.ts';

const RegionLoad = builder.objectRef<LoadShare<Region>>('RegionLoad').implement({
  description: 'How long one region of the body is worked on.',
  fields: (t) => ({
    region: t.field({ type: BodyRegion, resolve: ({ of }) => of }),
    seconds: t.field({ type: IntRange, resolve: ({ seconds }) => seconds }),
  }),
});

const CategoryLoad = builder.objectRef<LoadShare<Category>>('CategoryLoad').implement({
  description: 'How long one kind of training takes.',
  fields: (t) => ({
    category: t.field({ type: ExerciseCategory, resolve: ({ of }) => of }),
    seconds: t.field({ type: IntRange, resolve: ({ seconds }) => seconds }),
  }),
});

const RoutineLoad = builder.objectRef<Load>('RoutineLoad').implement({
  description:
    'Where the time of a routine goes: every dose in every round, without changing over and the rests of blocks.',
  fields: (t) => ({
    regions: t.field({
      type: [RegionLoad],
      description: 'Most first. An exercise counts whole for each of its regions.',
      resolve: ({ regions }) => [...regions],
    }),
    categories: t.field({
      type: [CategoryLoad],
      description: 'Most first.',
      resolve: ({ categories }) => [...categories],
    }),
  }),
});

const RoutineWarning = builder.objectRef<Warning>('RoutineWarning').implement({
  description: 'Something of a routine to look at again. It never stops anybody.',
  fields: (t) => ({
    kind: t.field({
      type: builder.enumType('RoutineWarningKind', {
        values: {
          SAME_REGION: { description: 'One region of the body six times running.' },
          NO_WARM_UP: { description: 'It begins with something demanding.' },
          LONG: { description: 'It may take more than 20 minutes.' },
          CAUTION: { description: 'A caution of an exercise matches a condition that the routine is meant for.' },
          AGED_EVIDENCE: { description: 'A source behind it should not be leaned on as it stands.' },
        } satisfies Record<RoutineWarningKind, object>,
      }),
      resolve: ({ kind }) => kind,
    }),
    text: t.exposeString('text'),
    itemKeys: t.stringList({
      description: 'The keys of the items that it is about; empty when it is about the whole.',
      resolve: ({ itemKeys }) => [...itemKeys],
    }),
  }),
});

builder.prismaObjectFields(RoutineVersion, (t) => ({
  load: t.field({
    type: RoutineLoad,
    description: 'Where its time goes, by region of the body and by kind of training.',
    select: (_args, { now }) => warnedColumns(now),
    resolve: (version, _args, { now }) => routineLoad(warnedOf(version, now).routine),
  }),
  warnings: t.field({
    type: [RoutineWarning],
    description: 'What to look at again before it is given to anybody, the gravest first; of a draft too.',
    select: (_args, { now }) => warnedColumns(now),
    resolve: (version, _args, { now }) => {
      const { routine, aged } = warnedOf(version, now);
      return [...routineWarnings(routine, aged)];
    },
  }),
}));
