import { type Dose, type IntRange, emptyDose } from '@reprise/schema/dose';
import { parseDose } from '@reprise/schema/dose/parse';
import type { DoseInput } from '../gql/graphql';

/** A range without what the answer of the API has beside it. */
export const rangeOf = (range: IntRange | null | undefined): IntRange | null =>
  range ? { min: range.min, max: range.max } : null;

/** Reads a dose from the API's answer: its shorthand says all of it, in one field in the place of dozens. */
export function doseOf({ shorthand }: { readonly shorthand: string }): Dose {
  if (shorthand === '') return emptyDose;
  const read = parseDose(shorthand);
  if (!read.ok) throw new Error(`a dose that does not read back: ${shorthand}`);
  return read.dose;
}

/** A dose as the API takes it: what is not stated is left out. */
export function doseInput(dose: Dose): DoseInput {
  return Object.fromEntries(Object.entries(dose).filter(([, value]) => value !== null && value !== false));
}
