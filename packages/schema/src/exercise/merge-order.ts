interface MergedOrder {
  readonly keys: readonly string[];
  /** Both sides put what they share into another order, and not into the same. */
  readonly conflict: boolean;
}

const among = (keys: readonly string[], others: readonly string[]) => keys.filter((key) => others.includes(key));
const isEqual = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && one.every((key, index) => key === other[index]);

/** Puts keys into a list, each behind the one that it follows in its own. */
function inserted(into: readonly string[], own: readonly string[], keys: ReadonlySet<string>): string[] {
  const result = [...into];
  let before = -1;
  for (const key of own) {
    const at = result.indexOf(key);
    if (at >= 0) before = at;
    else if (keys.has(key)) {
      before += 1;
      result.splice(before, 0, key);
    }
  }
  return result;
}

/**
 * Orders what is left of two edits of one list: as the side has it that reordered, mine when both did, and
 * what only the other side has behind the one that it follows there.
 */
export function mergedOrder(
  base: readonly string[],
  mine: readonly string[],
  theirs: readonly string[],
  left: readonly string[],
): MergedOrder {
  const reordered = (side: readonly string[]) => !isEqual(among(side, base), among(base, side));
  const keys = new Set(left);
  const [first, second] = reordered(mine) || !reordered(theirs) ? [mine, theirs] : [theirs, mine];
  const both = inserted(among(first, left), second, keys);
  return {
    keys: inserted(both, base, keys),
    conflict: reordered(mine) && reordered(theirs) && !isEqual(among(mine, theirs), among(theirs, mine)),
  };
}
