import type { Dose } from '@reprise/schema/dose';
import { formatDose } from '@reprise/schema/dose/format';

/** Says whether two doses ask for the same: what they are written as says all of them. */
export function isSameDose(one: Dose, other: Dose): boolean {
  return formatDose(one, 'shorthand') === formatDose(other, 'shorthand');
}
