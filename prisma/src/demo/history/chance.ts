/** Numbers between 0 and 1 that look random and are the same for the same key on every machine. */
export type Chance = () => number;

/** A source of chance for a key: xmur3 spreads the key, mulberry32 counts on from there. */
export function chanceOf(key: string): Chance {
  let state = 1_779_033_703 ^ key.length;
  for (const letter of key) {
    state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 3_432_918_353);
    state = (state << 13) | (state >>> 19);
  }
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A number that is near 0 most of the time: the sum of three, of a spread of about a half. */
export const wobble = (chance: Chance): number => chance() + chance() + chance() - 1.5;

/** One of some, each as likely as the others. */
export function pick<Element>(chance: Chance, of: readonly [Element, ...Element[]]): Element {
  return of[Math.floor(chance() * of.length)] ?? of[0];
}
