import { isSame } from './entries.ts';

/** What comes of one value that two sides may have changed; mine where they conflict. */
export interface MergedValue<Value> {
  readonly value: Value;
  readonly conflict: boolean;
}

const isWords = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');

/** Words that both sides added or left; what one of them took away is gone. */
export function mergedWords(base: readonly string[], mine: readonly string[], theirs: readonly string[]): string[] {
  const kept = mine.filter((word) => theirs.includes(word) || !base.includes(word));
  return [...kept, ...theirs.filter((word) => !base.includes(word) && !mine.includes(word))];
}

/** Merges one value: what one side changed is taken, of lists of words what either added. */
export function mergedValue<Value>(base: Value | undefined, mine: Value, theirs: Value): MergedValue<Value> {
  if (isSame(mine, theirs) || isSame(theirs, base)) return { value: mine, conflict: false };
  if (isSame(mine, base)) return { value: theirs, conflict: false };
  if (isWords(base) && isWords(mine) && isWords(theirs))
    return { value: mergedWords(base, mine, theirs) as Value, conflict: false };
  return { value: mine, conflict: true };
}
