import { type ContentField, type ExerciseContent, listLimits } from '../exercise/domain.ts';
import { elementText } from '../exercise/words.ts';
import { titleKey } from '../source-import/similar.ts';
import type { Brought, ExerciseDraft } from './domain.ts';

/** What is taken over where the exercise says nothing of it; its name and category always say something. */
const filled = [
  'purpose',
  'positions',
  'regions',
  'primaryMuscles',
  'secondaryMuscles',
  'equipment',
  'tags',
  'steps',
  'cautions',
] satisfies ContentField[];

function newAliases(current: ExerciseContent, imported: ExerciseContent): string[] {
  const known = new Set([current.name, ...current.aliases].map(titleKey));
  const fresh: string[] = [];
  for (const name of [imported.name, ...imported.aliases]) {
    if (known.has(titleKey(name))) continue;
    known.add(titleKey(name));
    fresh.push(name);
  }
  return fresh.slice(0, Math.max(0, listLimits.aliases - current.aliases.length));
}

/** What a record would bring to an exercise: what is empty there, and names that it has not. */
export function broughtBy({ content: imported }: ExerciseDraft, { content: current }: ExerciseDraft): Brought[] {
  const aliases = newAliases(current, imported);
  const fills = filled.flatMap((field): Brought[] => {
    const [ours, theirs] = [current[field], imported[field]];
    if (ours.length > 0 || theirs.length === 0) return [];
    return [{ field, values: typeof theirs === 'string' ? [theirs] : theirs.map(elementText) }];
  });
  return [...(aliases.length > 0 ? [{ field: 'aliases', values: aliases } as const] : []), ...fills];
}

/** An exercise with what a record brings to it; where the words are from goes with them. */
export function mergedDraft(
  current: ExerciseDraft,
  imported: ExerciseDraft,
  brings: readonly Brought[],
): ExerciseDraft {
  const taken = Object.fromEntries(
    brings.map(({ field, values }) => [
      field,
      field === 'aliases' ? [...current.content.aliases, ...values] : imported.content[field],
    ]),
  );
  const isFilled = brings.some(({ field }) => field !== 'aliases');
  const attribution = current.attribution ?? (isFilled ? imported.attribution : null);
  return { content: { ...current.content, ...taken }, attribution };
}
