import type { Dose, IntRange } from '@reprise/schema/dose';
import { formatDose } from '@reprise/schema/dose/format';
import { type ComposedRoutine, itemsOf } from '@reprise/schema/routine/composed';
import { precautionLabel } from '../exercise/exercise-labels';
import { blockLabel } from './item-places';
import type { Conflict } from './meeting';
import { rangeText } from './range-text';

const partLabel: Record<Conflict['part'], string> = {
  title: 'the title',
  summary: 'what it is',
  uses: 'its use',
  conditions: 'whom it is meant for',
  statedMinutes: 'the minutes of its source',
  name: 'its name',
  rounds: 'its rounds',
  restBetweenItemsSeconds: 'the rest between exercises',
  restBetweenRoundsSeconds: 'the rest between rounds',
  condition: 'whom it is for',
  note: 'the note',
  exercise: 'the exercise',
  dose: 'the dose',
  citations: 'what it cites',
  block: 'the block it stands in',
  presence: 'whether it stays',
  order: 'the order',
};

const blockName = ({ blocks }: ComposedRoutine, key: unknown) => {
  const at = blocks.findIndex((block) => block.key === key);
  const block = blocks[at];
  return block ? blockLabel(block, at) : 'a block';
};
const itemName = (routine: ComposedRoutine, key: unknown) =>
  itemsOf(routine).find((item) => item.key === key)?.exercise.name;

/** What a conflict is about, in words. */
export function conflictTitle({ of, key, part }: Conflict, routine: ComposedRoutine): string {
  const label = partLabel[part];
  if (of === 'ROUTINE') return part === 'order' ? 'The order of the blocks' : `The routine: ${label}`;
  return `${of === 'BLOCK' ? blockName(routine, key) : (itemName(routine, key) ?? 'An exercise')}: ${label}`;
}

const isRange = (side: object): side is IntRange => 'min' in side && 'max' in side;
const isDose = (side: object): side is Dose => 'openEnded' in side;

/** One side of a conflict in words; empty where that side has nothing. */
export function sideWords(side: unknown, { part }: Conflict, routine: ComposedRoutine): string {
  if (side === undefined || side === null) return '';
  if (part === 'block') return blockName(routine, side);
  if (typeof side === 'string' || typeof side === 'number') return String(side);
  if (Array.isArray(side)) {
    if (part === 'order')
      return side.map((key, at) => `${at + 1}. ${itemName(routine, key) ?? blockName(routine, key)}`).join('\n');
    return side
      .map((one) =>
        typeof one === 'string' ? (precautionLabel[one as keyof typeof precautionLabel] ?? one) : one.title,
      )
      .join(', ');
  }
  if (typeof side !== 'object') return '';
  if (isRange(side)) return part === 'rounds' ? rangeText(side) : `${rangeText(side)} s`;
  if (isDose(side)) return formatDose(side) || 'Nothing stated';
  if ('dose' in side && 'exercise' in side) {
    const { dose, exercise } = side as { dose: Dose; exercise: { name: string } };
    return `${exercise.name}, ${formatDose(dose)}`;
  }
  return 'name' in side ? String(side.name) || 'Stays' : 'Stays';
}
