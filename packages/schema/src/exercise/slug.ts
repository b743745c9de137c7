const SLUG_CHARACTERS = 80;

/** Letters that are no letter and an accent. */
const spellings: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', þ: 'th' };

/** Turns a name into what stands in an address: lower-case letters, digits and hyphens; `otherwise` when none is left. */
export function slugOf(name: string, otherwise = 'exercise'): string {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}|['’]/gu, '')
    .toLowerCase()
    .replace(/[ßæœøłđþ]/g, (letter) => spellings[letter] ?? '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, SLUG_CHARACTERS)
    .replace(/^-+|-+$/g, '');
  return words || otherwise;
}

/** What stands in addresses beside the slugs of exercises and routines: screens of their own. */
const reserved: ReadonlySet<string> = new Set(['new', 'import']);

/** Gives the slug itself, or with the first number behind it that nobody has; never the address of a screen. */
export function freeSlug(slug: string, taken: readonly string[] | ReadonlySet<string>): string {
  const others = 'has' in taken ? taken : new Set(taken);
  let free = slug;
  for (let number = 2; reserved.has(free) || others.has(free); number += 1) free = `${slug}-${number}`;
  return free;
}
