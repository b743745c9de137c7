import type { IntRange } from '../dose/domain.ts';

/** A rung that leads from an exercise to a harder one. */
export interface ReportedRung {
  readonly to: string;
  readonly criterion: string;
}

/** One exercise of a routine, as a report needs it. */
export interface ReportedItem {
  readonly exercise: string;
  /** Of the exercise; null for a draft. */
  readonly version: number | null;
  readonly purpose: string;
  readonly steps: readonly string[];
  readonly hasPicture: boolean;
  readonly equipment: readonly string[];
  /** As a plain sentence; empty when no dose is stated. */
  readonly dose: string;
  /** What a dose asks to be lifted or pulled, such as "5 kg". */
  readonly load: string | null;
  readonly note: string | null;
  readonly harder: readonly ReportedRung[];
}

export interface ReportedBlock {
  readonly name: string;
  readonly rounds: IntRange;
  readonly restBetweenItemsSeconds: IntRange | null;
  readonly restBetweenRoundsSeconds: IntRange | null;
  readonly condition: string | null;
  readonly note: string | null;
  readonly items: readonly ReportedItem[];
}

/** A routine version, as a report needs it. */
export interface ReportedRoutine {
  readonly title: string;
  /** Null for a draft. */
  readonly version: number | null;
  readonly summary: string;
  readonly uses: readonly string[];
  /** Precautions that it is meant for, in words. */
  readonly conditions: readonly string[];
  readonly statedMinutes: number | null;
  readonly estimatedSeconds: IntRange;
  readonly origin: string | null;
  readonly blocks: readonly ReportedBlock[];
  /** What is claimed of it as a whole, each with the reference of its source. */
  readonly claims: readonly { readonly claim: string; readonly reference: string }[];
}
