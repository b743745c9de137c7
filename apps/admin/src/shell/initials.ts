/** One or two letters that stand for a name in a small circle. */
export function initials(name: string): string {
  const words = name.split(/\s+/).filter((word) => /^\p{L}/u.test(word));
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words;
  return ends.map((word) => Array.from(word!)[0]!.toUpperCase()).join('') || '·';
}
