import type { ComposedRoutine, RoutineField } from '@reprise/schema/routine/composed';
import { changedRoutineFields, withRoutineChanges } from '@reprise/schema/routine/tidy';
import type { BlockInput, UpdateRoutineInput } from '../gql/graphql';
import { doseInput } from './whole-dose';

type Changes = Omit<UpdateRoutineInput, 'id' | 'revision'>;

/** The routine as the API keeps it: without the spaces around texts that one types on the way. */
export function tidied(routine: ComposedRoutine): ComposedRoutine {
  return withRoutineChanges(routine, routine, () => '');
}

/** Names what is not saved yet. */
export function unsavedFields(saved: ComposedRoutine, now: ComposedRoutine): readonly RoutineField[] {
  return saved === now ? [] : changedRoutineFields(saved, tidied(now));
}

function blockInputs({ blocks }: ComposedRoutine): BlockInput[] {
  return blocks.map(({ items, ...block }) => ({
    ...block,
    items: items.map(({ key, exercise, dose, note, citations }) => ({
      key,
      exerciseId: exercise.id,
      // a draft has no version to pin: its item follows it
      exerciseVersionId: exercise.number === null ? null : exercise.versionId,
      dose: doseInput(dose),
      note,
      // all of them, so that an item that comes back brings its own
      citations: citations.map(({ title: _title, dose: cited, ...said }) => ({
        ...said,
        dose: cited && doseInput(cited),
      })),
    })),
  }));
}

/** The changed fields as the API takes them. */
export function changesOf(saved: ComposedRoutine, now: ComposedRoutine): Changes {
  const routine = tidied(now);
  const given: Required<Changes> = {
    title: routine.title,
    summary: routine.summary,
    uses: [...routine.uses],
    conditions: [...routine.conditions],
    statedMinutes: routine.statedMinutes,
    blocks: blockInputs(routine),
  };
  return Object.fromEntries(unsavedFields(saved, now).map((field) => [field, given[field]]));
}
