import type { IntRange } from '../dose/domain.ts';
import { type ChecklistItem, checklists, type ReportKind, type ReportPart } from './items.ts';
import { partLines } from './lines.ts';

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

/** What a member wrote under an item. */
export interface ReportAnswer {
  readonly number: number;
  readonly text: string;
}

/** The most characters of one answer. */
export const REPORT_ANSWER_MAX = 4000;

/** One item of a report: what the routine's data says to it, and what a member added. */
export interface ReportItem {
  readonly number: number;
  readonly section: string;
  readonly meaning: string;
  readonly fromData: readonly string[];
  readonly answer: string | null;
}

/** Says whether an item has neither data nor answer. */
export function isMissing({ fromData, answer }: ReportItem): boolean {
  return fromData.length === 0 && answer === null;
}

/** Fills a checklist in from a routine's data and from what members wrote; what nobody said stays empty. */
export function reportItems(
  kind: ReportKind,
  routine: ReportedRoutine,
  answers: readonly ReportAnswer[],
): readonly ReportItem[] {
  const written = new Map(answers.map(({ number, text }) => [number, text.trim()]));
  return checklists[kind].items.map(({ parts, ...item }: ChecklistItem) => ({
    ...item,
    fromData: parts.flatMap((part: ReportPart) => partLines(part, routine)),
    answer: written.get(item.number) || null,
  }));
}

/** Says whether a checklist has an item of this number. */
export function isItemOf(kind: ReportKind, number: number): boolean {
  return checklists[kind].items.some((item) => item.number === number);
}
