import type { Dose } from '../dose/domain.ts';
import type { ComposedBlock, ComposedExercise, ComposedItem } from '../routine/composed.ts';

/** A new item at a dose, with nothing else said. */
export function composedItem(key: string, exercise: ComposedExercise, dose: Dose): ComposedItem {
  return { key, exercise, dose, note: null, citations: [] };
}

/** A new block without items, done once. */
export function composedBlock(key: string): ComposedBlock {
  return {
    key,
    name: '',
    rounds: { min: 1, max: 1 },
    restBetweenItemsSeconds: null,
    restBetweenRoundsSeconds: null,
    condition: null,
    note: null,
    items: [],
  };
}
