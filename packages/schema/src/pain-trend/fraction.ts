/** One whole number by another, in lowest terms: adding and comparing such numbers loses no digit. */
export interface Fraction {
  readonly over: bigint;
  /** Above 0. */
  readonly under: bigint;
}

function commonDivisor(one: bigint, other: bigint): bigint {
  let [divisor, rest] = [one < 0n ? -one : one, other < 0n ? -other : other];
  while (rest > 0n) [divisor, rest] = [rest, divisor % rest];
  return divisor;
}

/** A fraction of two whole numbers, of which the second is not 0. */
export function fraction(over: bigint | number, under: bigint | number = 1n): Fraction {
  const [top, bottom] = [BigInt(over), BigInt(under)];
  const divisor = commonDivisor(top, bottom) * (bottom < 0n ? -1n : 1n);
  return { over: top / divisor, under: bottom / divisor };
}

/** The sum of two fractions. */
export function plus(one: Fraction, other: Fraction): Fraction {
  return fraction(one.over * other.under + other.over * one.under, one.under * other.under);
}

/** The first of two fractions less the second. */
export function minus(one: Fraction, other: Fraction): Fraction {
  return fraction(one.over * other.under - other.over * one.under, one.under * other.under);
}

/** The first of two fractions, so many times the second. */
export function times(one: Fraction, other: Fraction): Fraction {
  return fraction(one.over * other.over, one.under * other.under);
}

/** The first of two fractions by the second, which is not 0. */
export function dividedBy(one: Fraction, other: Fraction): Fraction {
  return fraction(one.over * other.under, one.under * other.over);
}

/** The number that lies nearest to a fraction: one division, whatever was added up before and in which order. */
export function numberOf({ over, under }: Fraction): number {
  return Number(over) / Number(under);
}
