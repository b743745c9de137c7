import { isSame } from '../exercise/entries.ts';
import { mergedValue } from '../exercise/merge-value.ts';
import type { ComposedBlock, ComposedCitation, ComposedItem } from './composed.ts';

/** A block without its items, and an item with the block that it stands in: what is merged part by part. */
export type BlockParts = Omit<ComposedBlock, 'key' | 'items'>;
export type ItemParts = Omit<ComposedItem, 'key'> & { readonly block: string };

export type RoutinePart = 'title' | 'summary' | 'uses' | 'conditions' | 'statedMinutes';

/** What each side has; undefined where there is nothing. */
interface Sides {
  readonly base: unknown;
  readonly mine: unknown;
  readonly theirs: unknown;
}

/**
 * Where both sides changed the same thing. `part` says what of it: a part of the routine, of the block or
 * of the item that `key` names, such as `dose`; `block` when both moved an item to different blocks;
 * `presence` when one side took away what the other changed; `order` of the blocks, or of a block's items.
 */
export interface RoutineConflict extends Sides {
  readonly of: 'ROUTINE' | 'BLOCK' | 'ITEM';
  /** The block or the item; null for the routine. */
  readonly key: string | null;
  readonly part: RoutinePart | keyof BlockParts | keyof ItemParts | 'presence' | 'order';
}

export interface Three<Value> {
  readonly base?: Value | undefined;
  readonly mine?: Value | undefined;
  readonly theirs?: Value | undefined;
}

/** A citation as one word: what is only for people is no part of it. */
const citationWord = ({ title: _title, ...said }: ComposedCitation) => JSON.stringify(said);

/** What of a part is compared: of an exercise its version, of citations what they say. */
function said(part: string, value: unknown): unknown {
  if (part === 'citations') return (value as readonly ComposedCitation[]).map(citationWord);
  if (part !== 'exercise') return value;
  const { id, versionId } = value as ComposedItem['exercise'];
  return { id, versionId };
}

function mergedPart(part: string, { base, mine, theirs }: Sides) {
  const [own, other] = [said(part, mine), said(part, theirs)];
  const none = part === 'citations' ? [] : undefined;
  const { value, conflict } = mergedValue(base === undefined ? none : said(part, base), own, other);
  if (part === 'exercise') return { value: value === other ? theirs : mine, conflict };
  if (part !== 'citations') return { value, conflict };
  const known = [...(theirs as ComposedCitation[]), ...(mine as ComposedCitation[])];
  const byWord = new Map(known.map((citation) => [citationWord(citation), citation]));
  return { value: (value as string[]).flatMap((word) => byWord.get(word) ?? []), conflict };
}

/** Merges an object part by part; `conflictOf` names what both changed differently. */
export function mergedParts<Parts extends object>(
  { base, mine, theirs }: Three<Parts> & { readonly mine: Parts; readonly theirs: Parts },
  conflictOf: (part: keyof Parts, values: Sides) => void,
): Parts {
  const names = Object.keys(mine) as (keyof Parts & string)[];
  const parts = names.map((part) => {
    const values = { base: base?.[part], mine: mine[part], theirs: theirs[part] };
    const merged = mergedPart(part, values);
    if (merged.conflict) conflictOf(part, values);
    return [part, merged.value];
  });
  return Object.fromEntries(parts) as Parts;
}

/** Says whether two objects say the same in all their parts. */
export function isSameParts(one: object, other: object): boolean {
  return Object.entries(one).every(([part, value]) => isSame(said(part, value), said(part, Reflect.get(other, part))));
}
