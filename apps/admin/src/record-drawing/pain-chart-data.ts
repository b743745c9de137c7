import type { AlertRule, PainMoment } from '../gql/graphql';

/** What one mark is of: the answers of a moment, on a day or in a week. */
export interface DrawnMark {
  readonly from: string;
  readonly to: string;
  readonly moment: PainMoment;
  readonly mean: number;
  readonly min: number;
  readonly max: number;
  readonly answers: number;
  readonly alerts: number;
}

/** A flare-up, to the day before it was over; null while it is on. */
export interface DrawnFlare {
  readonly startedOn: string;
  readonly endedOn: string | null;
}

/** A change of what is to be done: a plan, or a version of one. */
export interface DrawnChange {
  readonly on: string;
  readonly label: string;
}

/** The alerts of one rule that are of a day. */
export interface DrawnAlert {
  readonly on: string;
  readonly rule: AlertRule;
  readonly alerts: number;
}

interface LinePoint {
  readonly date: string;
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/** All that the chart of pain shows. */
export interface PainChartData {
  readonly from: string;
  readonly to: string;
  readonly marks: readonly DrawnMark[];
  readonly baseline: number | null;
  readonly mattersAt: { readonly better: number | null; readonly worse: number | null } | null;
  readonly bands: { readonly greenMax: number; readonly amberMax: number };
  readonly flares: readonly DrawnFlare[];
  readonly changes: readonly DrawnChange[];
  readonly alerts: readonly DrawnAlert[];
  /** The trend of resting pain with its uncertainty; empty when it cannot be told. */
  readonly line: readonly LinePoint[];
}
