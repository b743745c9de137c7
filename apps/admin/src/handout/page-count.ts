/** Heights in points of what goes on the pages of a handout, in its order. */
export interface Heights {
  /** What is left of the first page below its head. */
  readonly first: number;
  readonly whole: number;
  /** What stays in one piece, one after another. */
  readonly rows: readonly number[];
  readonly rowGap: number;
  readonly safety: number;
  readonly smallPrint: number;
}

/** Counts the pages that a handout takes, by the rules by which it is drawn. */
export function pageCount({ first, whole, rows, rowGap, safety, smallPrint }: Heights): number {
  let [pages, left] = [1, first];
  let isSafetyLeft = true;
  for (const row of rows) {
    if (row > left) {
      if (pages === 1 && safety <= left) isSafetyLeft = false;
      pages += Math.max(1, Math.ceil(row / whole));
      left = whole;
    }
    left -= row + rowGap;
  }
  if (isSafetyLeft) {
    if (safety > left) [pages, left] = [pages + 1, whole];
    left -= safety + rowGap;
  }
  return smallPrint > left && isSafetyLeft ? pages + 1 : pages;
}
