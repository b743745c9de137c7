const half = 4;

/** What somebody types of a code, as it is printed: capitals, in two groups of four. */
export function groupedCode(typed: string): string {
  const characters = typed
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
    .slice(0, 2 * half);
  return characters.length > half ? `${characters.slice(0, half)} ${characters.slice(half)}` : characters;
}

/** Says whether a grouped code is whole. */
export function isWholeCode(code: string): boolean {
  return code.length === 2 * half + 1;
}
