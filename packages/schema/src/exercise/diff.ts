import { diffArrays, diffWordsWithSpace } from 'diff';
import { type ContentField, type ExerciseContent, contentFields } from './domain.ts';
import { type Element, entriesOf, isListField, isSame, partsOf } from './entries.ts';
import { elementText, fieldLabels, nouns, textOf } from './words.ts';

export type ChangeKind = 'ADDED' | 'REMOVED' | 'CHANGED' | 'MOVED';

/** A run of words that both texts have, or one of them alone. */
export interface TextPart {
  readonly kind: 'SAME' | 'ADDED' | 'REMOVED';
  readonly text: string;
}

/** One thing in which two versions differ. */
export interface ContentChange<Field extends string = ContentField> {
  readonly field: Field;
  /** The element of a list that it is about; null for a field that is one text. */
  readonly key: string | null;
  readonly kind: ChangeKind;
  /** What was there, or of what moved its place counted from 1; null when nothing was. */
  readonly before: string | null;
  readonly after: string | null;
  /** The change in one sentence. */
  readonly text: string;
  /** Of what changed, the words; empty for every other kind. */
  readonly parts: readonly TextPart[];
}

/** Compares two texts word by word; the parts that are not ADDED make the one, those not REMOVED the other. */
export function textParts(before: string, after: string): TextPart[] {
  return diffWordsWithSpace(before, after).map(({ added, removed, value }) => ({
    kind: added ? 'ADDED' : removed ? 'REMOVED' : 'SAME',
    text: value,
  }));
}

const quoted = (text: string) => `“${text}”`;

function changed<Field extends string>(
  field: Field,
  key: string | null,
  label: string,
  before: string,
  after: string,
): ContentChange<Field> {
  const text = `${label} changed from ${quoted(before)} to ${quoted(after)}.`;
  return { field, key, kind: 'CHANGED', before, after, text, parts: textParts(before, after) };
}

/** Says what became of one text; null and nothing are alike. */
export function textChange<Field extends string>(
  field: Field,
  key: string | null,
  label: string,
  before: string | null,
  after: string | null,
): ContentChange<Field> {
  const shared = { field, key, parts: [] };
  if (!before)
    return { ...shared, kind: 'ADDED', before: null, after, text: `${label} added: ${quoted(after ?? '')}.` };
  if (!after) return { ...shared, kind: 'REMOVED', before, after: null, text: `${label} removed: ${quoted(before)}.` };
  return changed(field, key, label, before, after);
}

/** An element of a list, for people and for comparing. */
export interface Listed {
  readonly key: string;
  readonly text: string;
  /** What of it may change. */
  readonly parts: unknown;
}

/**
 * Compares two lists whose elements have keys: what is gone, what is new, what says something else, and
 * what stands in another place than the rest.
 */
export function listChanges<Field extends string>(
  field: Field,
  noun: string,
  before: readonly Listed[],
  after: readonly Listed[],
): ContentChange<Field>[] {
  const runs = diffArrays(
    before.map(({ key }) => key),
    after.map(({ key }) => key),
  );
  const stayed = new Set(runs.flatMap(({ added, removed, value }) => (added || removed ? [] : value)));
  const placeIn = (list: readonly Listed[]) =>
    new Map(list.map((one, index) => [one.key, { ...one, place: index + 1 }]));
  const [was, is] = [placeIn(before), placeIn(after)];
  const removed = before.flatMap(({ key, text }): ContentChange<Field>[] =>
    is.has(key)
      ? []
      : [
          {
            field,
            key,
            kind: 'REMOVED',
            before: text,
            after: null,
            text: `${noun} removed: ${quoted(text)}.`,
            parts: [],
          },
        ],
  );
  const kept = after.flatMap((now, index): ContentChange<Field>[] => {
    const { key, text } = now;
    const old = was.get(key);
    if (!old)
      return [
        { field, key, kind: 'ADDED', before: null, after: text, text: `${noun} added: ${quoted(text)}.`, parts: [] },
      ];
    const place = index + 1;
    const moved = `${noun} moved from place ${old.place} to ${place}: ${quoted(text)}.`;
    return [
      ...(stayed.has(key)
        ? []
        : [
            {
              field,
              key,
              kind: 'MOVED' as const,
              before: String(old.place),
              after: String(place),
              text: moved,
              parts: [],
            },
          ]),
      ...(isSame(old.parts, now.parts) ? [] : [changed(field, key, `${noun} ${place}`, old.text, text)]),
    ];
  });
  return [...removed, ...kept];
}

const listed = (list: readonly Element[]): Listed[] =>
  entriesOf(list).map(({ key, element }) => ({ key, text: elementText(element), parts: partsOf(element) }));

/** Lists in what two contents of an exercise differ, field by field in the order of a screen; empty when they do not. */
export function diffExerciseContent(before: ExerciseContent, after: ExerciseContent): ContentChange[] {
  return contentFields.flatMap((field): ContentChange[] => {
    if (isListField(field)) return listChanges(field, nouns[field], listed(before[field]), listed(after[field]));
    return before[field] === after[field]
      ? []
      : [textChange(field, null, fieldLabels[field], textOf(field, before), textOf(field, after))];
  });
}
