import type { CitationStance, ClaimKind } from '../citation/domain.ts';
import type { Dose } from '../dose/domain.ts';
import type { Precaution } from '../exercise/domain.ts';
import type { BlockContent, RoutineContent } from './domain.ts';

/** The exercise of an item, in the version that is pinned. Name and number are only for people. */
export interface ComposedExercise {
  readonly id: string;
  readonly versionId: string;
  readonly name: string;
  /** Null while the exercise has only a draft. */
  readonly number: number | null;
}

/** A claim about one item, tied to a place in a source. `title` is the source's, only for people. */
export interface ComposedCitation {
  readonly sourceId: string;
  readonly title: string;
  readonly kind: ClaimKind;
  readonly claim: string;
  readonly locatorLabel: string | null;
  readonly locatorValue: string | null;
  readonly stance: CitationStance;
  /** Of a DOSE, what the source gives; null otherwise. */
  readonly dose: Dose | null;
}

/** One exercise at one dose; `key` stays the same wherever in the routine it goes, and in every version. */
export interface ComposedItem<Exercise = ComposedExercise> {
  readonly key: string;
  readonly exercise: Exercise;
  readonly dose: Dose;
  readonly note: string | null;
  readonly citations: readonly ComposedCitation[];
}

/** Items done one after another; `key` stays the same in every version. */
export interface ComposedBlock<Exercise = ComposedExercise> extends Omit<BlockContent, 'items'> {
  readonly key: string;
  /** What it is meant for, in words; null when it is for everybody. */
  readonly condition: string | null;
  readonly items: readonly ComposedItem<Exercise>[];
}

/** All that a version of a routine says, apart from the citations of the whole. Lists are in their order. */
export interface ComposedRoutine<Exercise = ComposedExercise> {
  readonly title: string;
  readonly summary: string;
  readonly uses: readonly string[];
  /** Precautions that it is meant for. */
  readonly conditions: readonly Precaution[];
  readonly statedMinutes: number | null;
  readonly blocks: readonly ComposedBlock<Exercise>[];
}
export type RoutineField = keyof ComposedRoutine;

/** The most characters of each text of a routine. */
export const routineTextLimits = { title: 160, summary: 2000, use: 60, name: 120, condition: 200, note: 1000 } as const;

/** The most elements of each list of a routine; `items` of all blocks together. */
export const routineListLimits = { uses: 30, blocks: 40, items: 200, itemCitations: 20 } as const;

/** What a key of a block or an item looks like: a UUID in small letters, as crypto.randomUUID() makes. */
export const KEY_PATTERN = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The longest that a source may say a routine takes, in minutes. */
export const STATED_MINUTES_MAX = 600;

/** The routine as it is timed and run; each item goes by its key. */
export function runOf<Exercise>({ blocks }: Pick<ComposedRoutine<Exercise>, 'blocks'>): RoutineContent<Exercise> {
  return {
    blocks: blocks.map((block) => ({
      ...block,
      items: block.items.map(({ key, exercise, dose, note }) => ({ id: key, exercise, dose, note })),
    })),
  };
}

/** Every item of a routine, in order. */
export function itemsOf<Exercise>({
  blocks,
}: Pick<ComposedRoutine<Exercise>, 'blocks'>): readonly ComposedItem<Exercise>[] {
  return blocks.flatMap(({ items }) => items);
}
