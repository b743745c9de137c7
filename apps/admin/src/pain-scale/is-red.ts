import { painBand } from '@reprise/schema/pain';
import type { PainBands } from '@reprise/schema/plan';

/** Whether a score asks for the questions about urgent signs. */
export function isRed(intensity: number, bands: PainBands): boolean {
  return painBand(intensity, bands) === 'RED';
}
