/** How often a block is done, in words: "1 to 3 rounds"; null when it is done once. */
export function roundsText({ min, max }: { min: number; max: number }): string | null {
  if (max === 1) return null;
  return min === max ? `${min} rounds` : `${min} to ${max} rounds`;
}
