import { queryFromInfo } from '@pothos/plugin-prisma';
import { batched } from '../batch.ts';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { Dose, IntRange } from '../dose/graphql.ts';
import { ExerciseVersion } from '../exercise-version/graphql.ts';
import { Exercise } from '../exercise/graphql.ts';
import { LadderKind } from '../exercise/terms.ts';
import { Item } from '../routine/graphql.ts';
import { RangeEnd, RoutineStep } from '../routine/steps-graphql.ts';
import { routineSteps } from '../routine/steps.ts';
import { routineSeconds } from '../routine/time.ts';
import type { PlannedBlockRow, PlannedChangeRow, PlannedContent, PlannedItemRow } from './row.ts';
import { changedDose } from './row.ts';
import { planRow } from './rows-graphql.ts';
import { type Swap, swapsOf } from './swaps-data.ts';

const swaps = batched<string, readonly Swap[], Context>((ids, context, info) =>
  swapsOf(context, ids, queryFromInfo({ context, info, typeName: 'ExerciseVersion' })),
);

interface ShownItem {
  readonly item: PlannedBlockRow['items'][number];
  readonly isChanged: boolean;
  readonly letsSwap: boolean;
}

const PlannedItem = builder.objectRef<ShownItem>('PlannedItem').implement({
  description: 'One exercise at one dose as the client does it.',
  fields: (t) => ({
    key: t.string({ description: 'The key of the item of the routine.', resolve: ({ item }) => item.key }),
    item: t.field({
      type: Item,
      description: 'What the routine has there.',
      resolve: ({ item }, _args, context, info) => planRow.item(item.id, context, info),
    }),
    exercise: t.field({
      type: Exercise,
      description: 'As it is now.',
      resolve: ({ item }, _args, context, info) => planRow.exercise(item.exercise.line.id, context, info),
    }),
    exerciseVersion: t.field({
      type: ExerciseVersion,
      description: 'As it was given to the client.',
      resolve: ({ item }, _args, context, info) => planRow.exerciseVersion(item.exercise.version.id, context, info),
    }),
    dose: t.field({ type: Dose, resolve: ({ item }) => item.dose }),
    note: t.string({ nullable: true, resolve: ({ item }) => item.note }),
    isChanged: t.exposeBoolean('isChanged', { description: 'It is not as the routine has it.' }),
    isSwapped: t.boolean({
      description: 'Another exercise is done in its place.',
      resolve: ({ item }) => item.exercise.version.id !== item.item.exerciseVersionId,
    }),
    swaps: t.field({
      type: [ExerciseVersion],
      description:
        'What the client may do instead, as they feel: the easier neighbours and then the harder ones, or of one kind; none where the plan does not let.',
      args: { kind: t.arg({ type: LadderKind }) },
      resolve: async ({ item, letsSwap }, { kind }, context, info) => {
        if (!letsSwap) return [];
        const all = (await swaps([item.exercise.version.id], context, info)).flat();
        return all.filter((swap) => !kind || swap.kind === kind).map(({ row }) => row);
      },
    }),
  }),
});

interface ShownBlock {
  readonly block: PlannedBlockRow;
  readonly changed: ReadonlySet<string>;
  readonly letsSwap: boolean;
}

const PlannedBlock = builder.objectRef<ShownBlock>('PlannedBlock').implement({
  description: 'A run of items as the client does it.',
  fields: (t) => ({
    key: t.string({ resolve: ({ block }) => block.key }),
    name: t.string({ resolve: ({ block }) => block.name }),
    rounds: t.field({ type: IntRange, resolve: ({ block }) => block.rounds }),
    restBetweenItemsSeconds: t.field({
      type: IntRange,
      nullable: true,
      resolve: ({ block }) => block.restBetweenItemsSeconds,
    }),
    restBetweenRoundsSeconds: t.field({
      type: IntRange,
      nullable: true,
      resolve: ({ block }) => block.restBetweenRoundsSeconds,
    }),
    condition: t.string({ nullable: true, resolve: ({ block }) => block.condition }),
    note: t.string({ nullable: true, resolve: ({ block }) => block.note }),
    items: t.field({
      type: [PlannedItem],
      resolve: ({ block, changed, letsSwap }) =>
        block.items.map((item) => ({ item, isChanged: changed.has(item.key), letsSwap })),
    }),
  }),
});

interface ShownRoutine extends PlannedContent {
  readonly letsSwap: boolean;
}

export const PlannedRoutine = builder.objectRef<ShownRoutine>('PlannedRoutine').implement({
  description: 'A routine with what was changed for one client: what they do in a session.',
  fields: (t) => ({
    blocks: t.field({
      type: [PlannedBlock],
      description: "In the routine's order, without what is left out.",
      resolve: ({ blocks, changes, letsSwap }) => {
        const changed = new Set(changes.map(({ itemKey }) => itemKey));
        return blocks.map((block) => ({ block, changed, letsSwap }));
      },
    }),
    estimatedSeconds: t.field({
      type: IntRange,
      description: 'How long a session takes, from the lower to the upper end of every range.',
      resolve: (planned) => routineSeconds(planned),
    }),
    assumed: t.stringList({
      description: 'What the estimate assumes where the doses are silent.',
      resolve: (planned) => [...routineSeconds(planned).assumed],
    }),
    equipment: t.stringList({
      description: 'What is needed for all of it; empty when nothing is.',
      resolve: ({ blocks }) => {
        const needed = blocks.flatMap(({ items }) => items.flatMap(({ exercise }) => exercise.version.equipment));
        return [...new Set(needed)].toSorted();
      },
    }),
    steps: t.field({
      type: [RoutineStep],
      description: 'All of it as a flat run of steps, the same that a player plays.',
      args: { choose: t.arg({ type: RangeEnd, defaultValue: 'MIN' }) },
      complexity: { field: 1, multiplier: 40 },
      resolve: ({ blocks }, { choose }) => {
        const steps = routineSteps({ blocks }, choose ?? 'MIN');
        return steps.map((step) => ({ ...step, exercise: step.exercise.line }));
      },
    }),
  }),
});

/** A change of an item, and the item that it is about. */
export interface ShownChange {
  readonly change: PlannedChangeRow;
  readonly item: PlannedItemRow;
}

export const PlanItemChange = builder.objectRef<ShownChange>('PlanItemChange').implement({
  description: 'What one client does in place of what the routine says, for one of its items.',
  fields: (t) => ({
    itemKey: t.string({ resolve: ({ change }) => change.itemKey }),
    item: t.field({
      type: Item,
      description: 'What the routine has there.',
      resolve: ({ item }, _args, context, info) => planRow.item(item.id, context, info),
    }),
    dose: t.field({
      type: Dose,
      nullable: true,
      description: "Null leaves the item's.",
      resolve: ({ change }) => changedDose(change),
    }),
    exerciseVersion: t.field({
      type: ExerciseVersion,
      nullable: true,
      description: "What is done in place of the item's exercise; null leaves it.",
      resolve: ({ change }, _args, context, info) =>
        change.exerciseVersion && planRow.exerciseVersion(change.exerciseVersion.id, context, info),
    }),
    isLeftOut: t.boolean({ resolve: ({ change }) => change.isLeftOut }),
    note: t.string({ nullable: true, description: "Null leaves the item's.", resolve: ({ change }) => change.note }),
  }),
});
