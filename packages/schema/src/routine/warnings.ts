import type { BodyRegion, ExerciseCategory, Precaution } from '../exercise/domain.ts';
import { spelled } from '../exercise/words.ts';
import { type ComposedItem, type ComposedRoutine, itemsOf, runOf } from './composed.ts';
import type { LoadingExercise } from './load.ts';
import { routineSeconds } from './time.ts';

export const routineWarningKinds = ['SAME_REGION', 'NO_WARM_UP', 'LONG', 'CAUTION', 'AGED_EVIDENCE'] as const;
export type RoutineWarningKind = (typeof routineWarningKinds)[number];

/** What of an exercise may call for a warning. */
export interface WarnedExercise extends LoadingExercise {
  readonly name: string;
  /** As `Exercise.codedCautions` or `ExerciseVersion.codedCautions` has them. */
  readonly cautions: readonly { readonly text: string; readonly precautions: readonly Precaution[] }[];
  /** In sentences, what is the matter with the sources behind it: `evidenceWarnings { text }`. */
  readonly agedEvidence: readonly string[];
}

/** Something to look at again. It never stops anybody. */
export interface RoutineWarning {
  readonly kind: RoutineWarningKind;
  readonly text: string;
  /** The items that it is about, in order; empty when it is about the whole. */
  readonly itemKeys: readonly string[];
}

/** So many exercises of one region running call for a look. A habit of this house: no source gives a number. */
export const SAME_REGION_RUN = 6;
/** Longer than this, in minutes, and fewer people keep it up. A habit of this house: no source gives a number. */
export const LONG_MINUTES = 20;
/** Kinds of training that want warm muscles. */
const demanding: readonly ExerciseCategory[] = ['STRENGTH', 'POWER', 'CARDIO'];

type Item = ComposedItem<WarnedExercise>;
type Warned = ComposedRoutine<WarnedExercise>;

/** What is done one after another at the fewest rounds. */
function played({ blocks }: Warned): Item[] {
  return blocks.flatMap(({ rounds, items }) => Array.from({ length: rounds.min }, () => items).flat());
}

const keysOf = (items: readonly Item[]) => [...new Set(items.map(({ key }) => key))];

function sameRegion(routine: Warned): RoutineWarning[] {
  const items = played(routine);
  const runs: { region: BodyRegion; run: Item[] }[] = [];
  const open = new Map<BodyRegion, Item[]>();
  const close = (region: BodyRegion) => {
    const run = open.get(region) ?? [];
    if (run.length >= SAME_REGION_RUN) runs.push({ region, run });
    open.delete(region);
  };
  for (const item of items) {
    for (const region of open.keys()) if (!item.exercise.regions.includes(region)) close(region);
    for (const region of new Set(item.exercise.regions)) open.set(region, [...(open.get(region) ?? []), item]);
  }
  for (const region of open.keys()) close(region);
  return runs.map(({ region, run }) => ({
    kind: 'SAME_REGION',
    text: `The ${spelled(region)} is worked on ${run.length} times running. Put something else in between, or let it rest.`,
    itemKeys: keysOf(run),
  }));
}

function noWarmUp({ uses, blocks, ...routine }: Warned): RoutineWarning[] {
  const isWarmUp = [...uses, ...blocks.slice(0, 1).map(({ name }) => name)].some((word) => /warm/i.test(word));
  const [first, ...others] = played({ ...routine, uses, blocks });
  if (isWarmUp || !first || !demanding.includes(first.exercise.category)) return [];
  const more = others.length > 0 ? ' Begin with something gentle, such as a mobility exercise.' : '';
  return [
    {
      kind: 'NO_WARM_UP',
      text: `It begins with ${first.exercise.name}, without a warm-up.${more}`,
      itemKeys: [first.key],
    },
  ];
}

function long(routine: Warned): RoutineWarning[] {
  const seconds = routineSeconds(runOf(routine));
  const [min, max] = [Math.ceil(seconds.min / 60), Math.ceil(seconds.max / 60)];
  if (max <= LONG_MINUTES) return [];
  const takes =
    min > LONG_MINUTES ? `It takes ${min === max ? min : `${min}-${max}`} minutes` : `It may take up to ${max} minutes`;
  return [{ kind: 'LONG', text: `${takes}. Shorter ones are kept up more easily.`, itemKeys: [] }];
}

/** One warning for each text, with every item that calls for it. */
function byText(
  kind: RoutineWarningKind,
  found: readonly { readonly text: string; readonly key: string | null }[],
): RoutineWarning[] {
  return [...new Set(found.map(({ text }) => text))].map((text) => ({
    kind,
    text,
    itemKeys: [...new Set(found.flatMap((one) => (one.text === text && one.key !== null ? [one.key] : [])))],
  }));
}

function cautions(routine: Warned): RoutineWarning[] {
  return byText(
    'CAUTION',
    itemsOf(routine).flatMap(({ key, exercise }) =>
      exercise.cautions.flatMap(({ text, precautions }) => {
        const met = routine.conditions.filter((condition) => precautions.includes(condition));
        return met.length === 0
          ? []
          : [{ key, text: `${exercise.name}, with ${met.map(spelled).join(' and ')}: ${text}` }];
      }),
    ),
  );
}

function agedEvidence(routine: Warned, { sources = {}, whole = [] }: AgedEvidence): RoutineWarning[] {
  return byText('AGED_EVIDENCE', [
    ...whole.map((text) => ({ key: null, text })),
    ...itemsOf(routine).flatMap(({ key, exercise, citations }) =>
      [...exercise.agedEvidence, ...citations.flatMap(({ sourceId }) => sources[sourceId] ?? [])].map((text) => ({
        key,
        text,
      })),
    ),
  ]);
}

/** What is the matter with sources, in sentences. */
export interface AgedEvidence {
  /** By the id of a source, for the citations of items. */
  readonly sources?: Readonly<Record<string, string>>;
  /** Of the sources that the routine as a whole cites. */
  readonly whole?: readonly string[];
}

/**
 * Lists what to look at again in a routine: cautions of its exercises that match a condition that it is
 * meant for, evidence that has aged, a demanding start, one region many times running (as played at the
 * fewest rounds), and more than `LONG_MINUTES`. Warnings never stop anybody.
 */
export function routineWarnings(routine: Warned, aged: AgedEvidence = {}): readonly RoutineWarning[] {
  return [
    ...cautions(routine),
    ...agedEvidence(routine, aged),
    ...noWarmUp(routine),
    ...sameRegion(routine),
    ...long(routine),
  ];
}
