import type { PainBands } from '@reprise/schema/plan';
import type { AskedMeasure } from '../measure/asked-measure';
import type { TodayFacts } from './today';

/** All that Today shows, for two weeks: a page that the device has kept stays right for that long. */
export interface TodayData {
  /** When the server made the page. */
  readonly madeAt: string;
  readonly name: string;
  readonly clinic: { readonly name: string; readonly country: string };
  /** Who treats them. */
  readonly lead: string | null;
  /** What the clinic writes to them. */
  readonly note: string | null;
  readonly isScreened: boolean;
  readonly bands: PainBands;
  /** When to stop, in the clinic's own words. */
  readonly stopRule: string | null;
  /** What the clinician writes above the plan. */
  readonly message: string | null;
  /** What they are asked from time to time. */
  readonly measures: readonly AskedMeasure[];
  readonly facts: TodayFacts;
}
