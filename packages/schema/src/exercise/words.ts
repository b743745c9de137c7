import type { ContentField, ExerciseContent } from './domain.ts';
import type { Element, ListField, TextField } from './entries.ts';

/** How a field is called on screen. */
export const fieldLabels: Record<ContentField, string> = {
  name: 'Name',
  aliases: 'Other names',
  category: 'Category',
  purpose: 'Purpose',
  positions: 'Positions',
  regions: 'Regions',
  primaryMuscles: 'Main muscles',
  secondaryMuscles: 'Other muscles',
  equipment: 'Equipment',
  tags: 'Tags',
  steps: 'Steps',
  cautions: 'Cautions',
  effects: 'Effects',
  ladder: 'Ladder',
  pictures: 'Pictures',
};

/** How one element of a list is called. */
export const nouns: Record<ListField, string> = {
  aliases: 'Other name',
  positions: 'Position',
  regions: 'Region',
  primaryMuscles: 'Main muscle',
  secondaryMuscles: 'Other muscle',
  equipment: 'Equipment',
  tags: 'Tag',
  steps: 'Step',
  cautions: 'Caution',
  effects: 'Effect',
  ladder: 'Neighbour',
  pictures: 'Picture',
};

const isCode = (text: string) => /^[A-Z][A-Z_]*$/.test(text);

/** A name of an enum in small letters: SIDE_LYING becomes "side lying". Any other text stays. */
export function spelled(text: string): string {
  return isCode(text) ? text.toLowerCase().replaceAll('_', ' ') : text;
}

const behind = (text: string, words: readonly string[]) =>
  words.length > 0 ? `${text} (${words.map(spelled).join(', ')})` : text;

/** An element of a list in words. */
export function elementText(element: Element): string {
  if (typeof element === 'string') return spelled(element);
  if ('role' in element) return `${spelled(element.role)}: ${element.text}`;
  if ('precautions' in element) return behind(element.text, element.precautions);
  if ('text' in element) return element.text;
  if ('mediaId' in element) return element.altText || 'without a description';
  return `${spelled(element.kind)}: ${element.name}${element.criterion ? ` – ${element.criterion}` : ''}`;
}

/** A field that is one text, in words. */
export function textOf(field: TextField, content: ExerciseContent): string {
  return field === 'category' ? spelled(content[field]) : content[field];
}
