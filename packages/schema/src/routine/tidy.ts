import { doseProblems } from '../dose/domain.ts';
import { tidyLine, tidyText, tidyWords } from '../exercise/tidy.ts';
import { isSame } from '../exercise/entries.ts';
import type { ComposedBlock, ComposedCitation, ComposedItem, ComposedRoutine, RoutineField } from './composed.ts';
import { routineListLimits, runOf } from './composed.ts';
import { type RoutineFieldProblem, routineProblems } from './domain.ts';

/** An item as it is written down: a key is made for one that comes without. */
export type KeylessItem = Omit<ComposedItem, 'key'> & { readonly key?: string | null | undefined };
export type KeylessBlock = Omit<ComposedBlock, 'key' | 'items'> & {
  readonly key?: string | null | undefined;
  readonly items: readonly KeylessItem[];
};

/** The fields of an edit; what is left out stays as it is, and so does null but for `statedMinutes`. */
export type RoutineChanges = {
  readonly [Field in keyof Omit<ComposedRoutine, 'blocks'>]?: ComposedRoutine[Field] | null | undefined;
} & { readonly blocks?: readonly KeylessBlock[] | null | undefined };

const orNull = (text: string | null) => (text === null ? null : tidyText(text) || null);

/** Gives the routine with an edit in it: texts trimmed, empty notes none, and a key for every new block and item. */
export function withRoutineChanges(
  routine: ComposedRoutine,
  edit: RoutineChanges,
  newKey: () => string,
): ComposedRoutine {
  const { title, summary, uses, conditions, statedMinutes, blocks } = edit;
  return {
    title: title == null ? routine.title : tidyLine(title),
    summary: summary == null ? routine.summary : tidyText(summary),
    uses: uses == null ? routine.uses : tidyWords(uses),
    conditions: conditions == null ? routine.conditions : [...new Set(conditions)],
    statedMinutes: statedMinutes === undefined ? routine.statedMinutes : statedMinutes,
    blocks:
      blocks == null
        ? routine.blocks
        : blocks.map((block) => ({
            ...block,
            key: block.key ?? newKey(),
            name: tidyLine(block.name),
            condition: orNull(block.condition),
            note: orNull(block.note),
            items: block.items.map((item) => ({ ...item, key: item.key ?? newKey(), note: orNull(item.note) })),
          })),
  };
}

const twice = (values: readonly string[]) => values.findIndex((value, index) => values.indexOf(value) !== index);

function citationProblems(citation: ComposedCitation, path: string): RoutineFieldProblem[] {
  const { kind, dose, locatorLabel, locatorValue } = citation;
  return [
    ...(kind === 'DOSE' && !dose ? [{ field: `${path}.dose`, message: 'A claim of a DOSE says how much.' }] : []),
    ...(kind !== 'DOSE' && dose ? [{ field: `${path}.dose`, message: 'Only a claim of a DOSE has a dose.' }] : []),
    ...((locatorLabel === null) === (locatorValue === null)
      ? []
      : [{ field: `${path}.locatorValue`, message: 'A place in a source has a label and a value.' }]),
    ...(dose ? doseProblems(dose) : []).map(({ field, message }) => ({ field: `${path}.dose.${field}`, message })),
  ];
}

/** Every rule on figures and keys that a routine breaks; empty when it can be written down. */
export function composedProblems(routine: ComposedRoutine): readonly RoutineFieldProblem[] {
  const items = routine.blocks.flatMap((block, at) =>
    block.items.map((item, place) => ({ ...item, path: `blocks.${at}.items.${place}` })),
  );
  const block = twice(routine.blocks.map(({ key }) => key));
  const item = items[twice(items.map(({ key }) => key))];
  const most = routineListLimits.items;
  return [
    ...routineProblems(runOf(routine)),
    ...items.flatMap(({ citations, path }) =>
      citations.flatMap((citation, at) => citationProblems(citation, `${path}.citations.${at}`)),
    ),
    ...(block < 0 ? [] : [{ field: `blocks.${block}.key`, message: 'Each block needs a key of its own.' }]),
    ...(item ? [{ field: `${item.path}.key`, message: 'Each item of a routine needs a key of its own.' }] : []),
    ...(items.length > most ? [{ field: 'blocks', message: `A routine has at most ${most} items.` }] : []),
  ];
}

/** What a routine says, without what is only for people. */
function said({ blocks, ...rest }: ComposedRoutine) {
  return {
    ...rest,
    blocks: blocks.map((block) => ({
      ...block,
      items: block.items.map((item) => ({
        ...item,
        exercise: [item.exercise.id, item.exercise.versionId],
        citations: item.citations.map(({ title: _title, ...citation }) => citation),
      })),
    })),
  };
}

/** Names the fields in which two routines differ. */
export function changedRoutineFields(before: ComposedRoutine, after: ComposedRoutine): RoutineField[] {
  const [was, is] = [said(before), said(after)];
  return (Object.keys(was) as RoutineField[]).filter((field) => !isSame(was[field], is[field]));
}
