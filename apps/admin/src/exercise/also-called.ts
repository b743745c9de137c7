const plain = (text: string) =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');

function pairs(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, index) => text.slice(index, index + 2));
}

/** How alike two texts are, 0 to 1, by the pairs of letters that they share. */
function likeness(one: string, other: string): number {
  const left = pairs(one);
  const right = pairs(other);
  if (left.length === 0 || right.length === 0) return 0;
  const shared = left.filter((pair) => {
    const at = right.indexOf(pair);
    if (at >= 0) right.splice(at, 1);
    return at >= 0;
  });
  return (2 * shared.length) / (left.length + pairs(other).length);
}

const alikeEnough = 0.6;

/** The other name by which a search found an exercise; null when its own name explains that. */
export function alsoCalled(name: string, aliases: readonly string[], search: string | undefined): string | null {
  const sought = plain(search ?? '');
  if (sought.length < 2 || plain(name).includes(sought)) return null;
  const exact = aliases.find((alias) => plain(alias).includes(sought));
  if (exact) return exact;
  const best = (text: string) => Math.max(...[text, ...text.split(/\s+/)].map((part) => likeness(plain(part), sought)));
  const [closest] = aliases.map((alias) => ({ alias, score: best(alias) })).toSorted((a, b) => b.score - a.score);
  return closest && closest.score >= alikeEnough && closest.score > best(name) ? closest.alias : null;
}
