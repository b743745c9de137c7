/** How many sources stand behind an exercise, in words, each counted once. */
export function sourceCountText(sourceIds: readonly string[]): string {
  const count = new Set(sourceIds).size;
  if (count === 0) return 'No source yet';
  return count === 1 ? '1 source' : `${count} sources`;
}
