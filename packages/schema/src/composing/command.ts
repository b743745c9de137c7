import type { Dose } from '../dose/domain.ts';
import type {
  ComposedBlock,
  ComposedCitation,
  ComposedExercise,
  ComposedItem,
  ComposedRoutine,
} from '../routine/composed.ts';

/** Where items go: into a block, before one of its items or, with null, at its end. */
export interface Place {
  readonly blockKey: string;
  readonly before: string | null;
}

/** A new key for each item or block that is copied. */
export type NewKeys = Readonly<Record<string, string>>;

export type RoutineWords = Partial<Omit<ComposedRoutine, 'blocks'>>;
export type BlockWords = Partial<Omit<ComposedBlock, 'key' | 'items'>>;

/**
 * One thing that somebody does to a routine while composing it. Keys of what is new come with it, so
 * that doing it is a matter of the routine and the command alone.
 */
export type Command =
  | { readonly type: 'ADD_ITEMS'; readonly items: readonly ComposedItem[]; readonly to: Place }
  | { readonly type: 'MOVE_ITEMS'; readonly keys: readonly string[]; readonly to: Place }
  | { readonly type: 'COPY_ITEMS'; readonly newKeys: NewKeys }
  | { readonly type: 'REMOVE_ITEMS'; readonly keys: readonly string[] }
  | { readonly type: 'SET_DOSE'; readonly key: string; readonly dose: Dose }
  | { readonly type: 'TAKE_DOSE'; readonly key: string; readonly dose: Dose; readonly citation: ComposedCitation }
  | { readonly type: 'PATCH_DOSES'; readonly keys: readonly string[]; readonly patch: Dose; readonly words: string }
  | { readonly type: 'SET_NOTE'; readonly key: string; readonly note: string }
  | { readonly type: 'DROP_CITATION'; readonly key: string; readonly at: number }
  | { readonly type: 'SWAP_EXERCISE'; readonly key: string; readonly exercise: ComposedExercise }
  | { readonly type: 'TAKE_VERSIONS'; readonly exercises: Readonly<Record<string, ComposedExercise>> }
  | { readonly type: 'ADD_BLOCK'; readonly block: ComposedBlock; readonly before: string | null }
  | { readonly type: 'SET_BLOCK'; readonly key: string; readonly words: BlockWords }
  | { readonly type: 'MOVE_BLOCK'; readonly key: string; readonly before: string | null }
  | { readonly type: 'COPY_BLOCK'; readonly key: string; readonly newKeys: NewKeys }
  | { readonly type: 'REMOVE_BLOCK'; readonly key: string }
  | { readonly type: 'SET_WORDS'; readonly words: RoutineWords }
  | { readonly type: 'REPLACE'; readonly routine: ComposedRoutine; readonly name: string };
