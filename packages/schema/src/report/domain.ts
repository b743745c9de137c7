import { type ChecklistItem, checklists, type ReportKind, type ReportPart } from './items.ts';
import { partLines } from './lines.ts';
import type { ReportedRoutine } from './reported.ts';

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
