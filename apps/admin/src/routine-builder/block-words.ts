import type { ComposedBlock } from '@reprise/schema/routine/composed';
import { pauseText } from '../routine/about-minutes';

/** What holds for a block beside its name and rounds, in one line. */
export function blockWords(block: Omit<ComposedBlock, 'items'>): string {
  const { restBetweenItemsSeconds, restBetweenRoundsSeconds, condition, note } = block;
  return [
    condition && `For: ${condition}`,
    restBetweenItemsSeconds && `${pauseText(restBetweenItemsSeconds)} of rest between exercises`,
    restBetweenRoundsSeconds && `${pauseText(restBetweenRoundsSeconds)} of rest between rounds`,
    note,
  ]
    .filter(Boolean)
    .join(' · ');
}
