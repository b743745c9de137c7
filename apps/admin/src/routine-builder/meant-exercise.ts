const words = (text: string) =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** How many letters must be put in, left out, changed or swapped with their neighbour to make one word of another. */
function slips(one: string, other: string): number {
  let before: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let at = 1; at <= one.length; at += 1) {
    const next = [at];
    for (let to = 1; to <= other.length; to += 1) {
      const isSame = one[at - 1] === other[to - 1];
      const swapped = at > 1 && to > 1 && one[at - 1] === other[to - 2] && one[at - 2] === other[to - 1];
      next[to] = Math.min(
        (row[to] ?? 0) + 1,
        (next[to - 1] ?? 0) + 1,
        (row[to - 1] ?? 0) + (isSame ? 0 : 1),
        swapped ? (before[to - 2] ?? 0) + 1 : Infinity,
      );
    }
    before = row;
    row = next;
  }
  return row[other.length] ?? 0;
}

function isWord(typed: string, called: string): boolean {
  if (called.startsWith(typed)) return true;
  const allowed = typed.length < 4 ? 0 : typed.length < 8 ? 1 : 2;
  return allowed > 0 && slips(typed, called) <= allowed;
}

/** Whether an exercise may be taken for what was typed without asking: each typed word is in one of its names, but for slips. */
export function isMeant(
  exercise: { readonly name: string; readonly aliases: readonly string[] },
  typed: string,
): boolean {
  const sought = words(typed);
  return (
    sought.length > 0 &&
    [exercise.name, ...exercise.aliases].some((name) => {
      const called = words(name);
      return sought.every((word) => called.some((one) => isWord(word, one)));
    })
  );
}
