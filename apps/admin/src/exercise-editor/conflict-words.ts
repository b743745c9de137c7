import type { MergeConflict } from '@reprise/schema/exercise/merge';
import { type ContentField, textLimits } from '@reprise/schema/exercise';
import { categoryLabel, precautionLabel, stepRoleLabel } from '../exercise/exercise-labels';
import type { DraftContent } from './draft-content';

/** What each field is called on the screen. */
export const fieldLabel: Record<ContentField, string> = {
  name: 'Name',
  aliases: 'Other names',
  category: 'Category',
  purpose: 'Purpose',
  positions: 'Positions',
  regions: 'Regions',
  primaryMuscles: 'Main muscles',
  secondaryMuscles: 'Helping muscles',
  equipment: 'Equipment',
  tags: 'Tags',
  steps: 'Step',
  cautions: 'Caution',
  effects: 'Effect',
  ladder: 'Neighbour on the ladder',
  pictures: 'Picture',
};

const partLabel: Record<string, string> = {
  text: 'its words',
  role: 'what it is for',
  precautions: 'the conditions',
  criterion: 'when to move there',
  kind: 'how it compares',
  altText: 'what it shows',
  presence: 'whether it stays',
  order: 'the order',
};

/** What a conflict is about, in words: the field, and of a list which element and what of it. */
export function conflictTitle({ field, key, part }: MergeConflict, content: DraftContent): string {
  const label = fieldLabel[field];
  if (part === 'order') return `${label}s: the order`;
  if (key === null) return label;
  const list = content[field];
  const place = Array.isArray(list) ? list.findIndex((one) => Object.values(one).includes(key)) + 1 : 0;
  const element = place > 0 ? `${label} ${place}` : label;
  return part ? `${element}: ${partLabel[part] ?? part}` : element;
}

/** Names one element of a list by its key, as a side of a conflict has it. */
function elementWords(key: string, content: DraftContent, field: ContentField): string {
  const list = content[field];
  const found = Array.isArray(list) ? list.find((one) => Object.values(one).includes(key)) : undefined;
  return found === undefined ? key : sideWords(found, content, field);
}

const labels: Record<string, string> = {
  ...categoryLabel,
  ...stepRoleLabel,
  ...precautionLabel,
  EASIER: 'Easier',
  HARDER: 'Harder',
  VARIATION: 'Variation',
};

/** One side of a conflict in words; empty where that side has nothing. */
export function sideWords(side: unknown, content: DraftContent, field: ContentField, part?: string | null): string {
  if (side === undefined || side === null) return '';
  if (typeof side === 'string') return labels[side] ?? side;
  if (Array.isArray(side)) {
    if (part === 'order')
      return side.map((key, index) => `${index + 1}. ${elementWords(String(key), content, field)}`).join('\n');
    return side.map((one) => labels[String(one)] ?? String(one)).join(', ');
  }
  const { text, name, altText, criterion } = side as Record<string, string | undefined>;
  return [name, text ?? altText ?? criterion].filter(Boolean).join(': ');
}

const limitOfField: Partial<Record<ContentField, number>> = {
  name: textLimits.name,
  purpose: textLimits.purpose,
  steps: textLimits.step,
  cautions: textLimits.caution,
  effects: textLimits.effect,
  ladder: textLimits.criterion,
  pictures: textLimits.altText,
};

/** The most characters that the words of a conflict may have. */
export const wordsLimit = ({ field }: MergeConflict): number | undefined => limitOfField[field];

/** The words of both sides, one after the other, to be made into one; null where a conflict is not about words. */
export function bothWords({ field, part, mine, theirs }: MergeConflict): string | null {
  const isWords = field === 'name' || field === 'purpose' || ['text', 'criterion', 'altText'].includes(part ?? '');
  if (!isWords || typeof mine !== 'string' || typeof theirs !== 'string') return null;
  return [mine, theirs].filter(Boolean).join(field === 'name' ? ' / ' : ' ');
}
