import type { ContentField, ExerciseContent } from './domain.ts';

/** The fields that are lists. */
export type ListField = {
  [Field in ContentField]: ExerciseContent[Field] extends readonly unknown[] ? Field : never;
}[ContentField];
/** The fields that are one text. */
export type TextField = Exclude<ContentField, ListField>;

/** One element of a list: a word, or an object with parts. */
export type Element = ExerciseContent[ListField][number];

/** An element under the key by which it is the same one in another version. */
export interface Entry {
  readonly key: string;
  readonly element: Element;
}

export const listFields = [
  'aliases',
  'positions',
  'regions',
  'primaryMuscles',
  'secondaryMuscles',
  'equipment',
  'tags',
  'steps',
  'cautions',
  'effects',
  'ladder',
  'pictures',
] as const satisfies readonly ListField[];

/** Says whether a field is a list. */
export function isListField(field: ContentField): field is ListField {
  return listFields.some((one) => one === field);
}

/** Gives what an element is known by: its key, the exercise or picture that it names, or the word itself. */
function elementKey(element: Element): string {
  if (typeof element === 'string') return element;
  if ('key' in element) return element.key;
  return 'mediaId' in element ? element.mediaId : element.exerciseId;
}

/** Gives the elements of a list under their keys; a second one with the same key gets a key of its own. */
export function entriesOf(list: readonly Element[]): Entry[] {
  const seen = new Map<string, number>();
  return list.map((element) => {
    const key = elementKey(element);
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    return { key: before === 0 ? key : `${key}#${before + 1}`, element };
  });
}

/** The parts of an element that may change; what it is known by, and what is only for people, are none. */
export function partsOf(element: Element): Readonly<Record<string, unknown>> {
  if (typeof element === 'string') return {};
  const {
    key: _key,
    exerciseId: _exercise,
    mediaId: _media,
    name: _name,
    ...parts
  } = element as unknown as Record<string, unknown>;
  return parts;
}

/** Says whether two values say the same: texts, lists of words, or the parts of elements. */
export function isSame(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((value, index) => isSame(value, other[index]));
  }
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return one === other;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => isSame(Reflect.get(one, key), Reflect.get(other, key)))
  );
}

/** Says whether two lists hold the same elements with the same parts in the same order. */
export function isSameList(one: readonly Element[], other: readonly Element[]): boolean {
  const [left, right] = [entriesOf(one), entriesOf(other)];
  return (
    left.length === right.length &&
    left.every(({ key, element }, index) => {
      const match = right[index];
      return match !== undefined && match.key === key && isSame(partsOf(element), partsOf(match.element));
    })
  );
}

/** Names the fields in which two contents differ. */
export function changedFields(before: ExerciseContent, after: ExerciseContent): ContentField[] {
  return (Object.keys(before) as ContentField[]).filter((field) =>
    isListField(field) ? !isSameList(before[field], after[field]) : before[field] !== after[field],
  );
}
