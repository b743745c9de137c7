import type { ComposedItem, ComposedRoutine } from '@reprise/schema/routine/composed';
import type { LoadingExercise } from '@reprise/schema/routine/load';
import type { WarnedExercise } from '@reprise/schema/routine/warnings';
import type { ExerciseFacts } from './exercise-facts';

type Known = LoadingExercise & WarnedExercise;

/** The routine with what is known of each exercise, for what is counted over the whole. */
export function knownRoutine(
  routine: ComposedRoutine,
  facts: ReadonlyMap<string, ExerciseFacts>,
  aged: ReadonlyMap<string, readonly string[]>,
): ComposedRoutine<Known> {
  const known = ({ exercise, ...item }: ComposedItem): ComposedItem<Known> => {
    const { category = 'MOBILITY', regions = [], cautions = [] } = facts.get(exercise.versionId) ?? {};
    const agedEvidence = aged.get(exercise.id) ?? [];
    return { ...item, exercise: { name: exercise.name, category, regions, cautions, agedEvidence } };
  };
  return { ...routine, blocks: routine.blocks.map((block) => ({ ...block, items: block.items.map(known) })) };
}
