import { type ContentField, type ExerciseContent, contentFields } from './domain.ts';
import { type Element, type Entry, type ListField, entriesOf, isListField, isSame, partsOf } from './entries.ts';
import { mergedOrder } from './merge-order.ts';
import { mergedValue } from './merge-value.ts';

/**
 * Where both sides changed the same thing. `part` says what of an element it is: a part such as `text`,
 * `presence` when one side took away what the other changed, `order` of the whole list.
 */
export interface MergeConflict {
  readonly field: ContentField;
  /** The element of a list; null for a field that is one text, and for the order of a list. */
  readonly key: string | null;
  readonly part: string | null;
  /** Undefined where there was nothing. */
  readonly base: unknown;
  readonly mine: unknown;
  readonly theirs: unknown;
}

/** What two edits of one content make together. Where they conflict, the content has mine. */
export interface Merge {
  readonly content: ExerciseContent;
  readonly conflicts: readonly MergeConflict[];
}

interface Three {
  readonly base?: Element | undefined;
  readonly mine?: Element | undefined;
  readonly theirs?: Element | undefined;
}
type Merged = { readonly element: Element | undefined; readonly conflicts: readonly MergeConflict[] };

function mergedElement(field: ListField, key: string, { base, mine, theirs }: Three): Merged {
  const said = (element: Element) => partsOf(element);
  if (mine === undefined || theirs === undefined) {
    const there = mine ?? theirs;
    if (base === undefined || there === undefined) return { element: there, conflicts: [] };
    if (isSame(said(there), said(base))) return { element: undefined, conflicts: [] };
    return { element: there, conflicts: [{ field, key, part: 'presence', base, mine, theirs }] };
  }
  const conflicts: MergeConflict[] = [];
  const before = base === undefined ? {} : said(base);
  const [left, right] = [said(mine), said(theirs)];
  const parts = Object.keys({ ...left, ...right }).map((part) => {
    const merged = mergedValue(before[part], left[part], right[part]);
    if (merged.conflict)
      conflicts.push({ field, key, part, base: before[part], mine: left[part], theirs: right[part] });
    return [part, merged.value];
  });
  const element = typeof mine === 'string' ? mine : ({ ...mine, ...Object.fromEntries(parts) } as Element);
  return { element, conflicts };
}

interface MergedList {
  readonly list: readonly Element[];
  readonly conflicts: readonly MergeConflict[];
}

function mergedList(
  field: ListField,
  base: readonly Entry[],
  mine: readonly Entry[],
  theirs: readonly Entry[],
): MergedList {
  const [ofBase, ofMine, ofTheirs] = [base, mine, theirs].map(
    (list) => new Map(list.map(({ key, element }) => [key, element])),
  );
  const keys = [...new Set([...mine, ...theirs, ...base].map(({ key }) => key))];
  const merged = new Map<string, Element>();
  const conflicts: MergeConflict[] = [];
  for (const key of keys) {
    const { element, conflicts: own } = mergedElement(field, key, {
      base: ofBase?.get(key),
      mine: ofMine?.get(key),
      theirs: ofTheirs?.get(key),
    });
    if (element !== undefined) merged.set(key, element);
    conflicts.push(...own);
  }
  const keysOf = (list: readonly Entry[]) => list.map(({ key }) => key);
  const order = mergedOrder(keysOf(base), keysOf(mine), keysOf(theirs), [...merged.keys()]);
  // of a list of words the order says little: who lists two muscles the other way round is not in conflict
  const isWordList = [...base, ...mine, ...theirs].every(({ element }) => typeof element === 'string');
  if (order.conflict && !isWordList) {
    conflicts.push({ field, key: null, part: 'order', base: keysOf(base), mine: keysOf(mine), theirs: keysOf(theirs) });
  }
  return { list: order.keys.flatMap((key) => merged.get(key) ?? []), conflicts };
}

/**
 * Puts two edits of one content together: what one side changed is taken over, what both changed alike is
 * taken once, and what both changed differently is a conflict. Elements of lists are matched by their keys;
 * nothing that a side added or changed is lost.
 */
export function mergeExerciseContent(base: ExerciseContent, mine: ExerciseContent, theirs: ExerciseContent): Merge {
  const conflicts: MergeConflict[] = [];
  const fields = contentFields.map((field) => {
    if (isListField(field)) {
      const merged = mergedList(field, entriesOf(base[field]), entriesOf(mine[field]), entriesOf(theirs[field]));
      conflicts.push(...merged.conflicts);
      return [field, merged.list];
    }
    const { value, conflict } = mergedValue(base[field], mine[field], theirs[field]);
    if (conflict)
      conflicts.push({ field, key: null, part: null, base: base[field], mine: mine[field], theirs: theirs[field] });
    return [field, value];
  });
  return { content: Object.fromEntries(fields) as unknown as ExerciseContent, conflicts };
}

/** Puts one side of a conflict into a merged content. */
export function withChoice(
  content: ExerciseContent,
  conflict: MergeConflict,
  side: 'mine' | 'theirs',
): ExerciseContent {
  const { field, key, part } = conflict;
  const value = conflict[side];
  if (!isListField(field)) return { ...content, [field]: value };
  const entries = entriesOf(content[field]);
  if (part === 'order') {
    const keys = mergedOrder(
      [],
      value as string[],
      entries.map((entry) => entry.key),
      entries.map((entry) => entry.key),
    ).keys;
    return { ...content, [field]: keys.flatMap((one) => entries.find((entry) => entry.key === one)?.element ?? []) };
  }
  if (part === 'presence') {
    const others = entries.filter((entry) => entry.key !== key);
    const at = Math.max(
      entries.findIndex((entry) => entry.key === key),
      0,
    );
    const chosen =
      value === undefined ? others : others.toSpliced(at, 0, { key: key ?? '', element: value as Element });
    return { ...content, [field]: chosen.map(({ element }) => element) };
  }
  const list = entries.map((entry) =>
    entry.key === key ? { ...(entry.element as object), [part ?? '']: value } : entry.element,
  );
  return { ...content, [field]: list };
}
