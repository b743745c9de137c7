import { type ParsedSchedule, type ScheduleProblem, parseSchedule } from './parse.ts';

/** A text that could not be read as a schedule. */
export class ScheduleProblemsError extends Error {
  override readonly name = 'ScheduleProblemsError';
  readonly problems: readonly ScheduleProblem[];
  constructor(problems: readonly ScheduleProblem[]) {
    super(problems.map(({ message }) => message).join(' '));
    this.problems = problems;
  }
}

export type ReadSchedule = Extract<ParsedSchedule, { ok: true }>;

/**
 * Reads a schedule as clinicians write it.
 *
 * @throws ScheduleProblemsError when the text is none
 */
export function readSchedule(text: string): ReadSchedule {
  const read = parseSchedule(text);
  if (!read.ok) throw new ScheduleProblemsError(read.problems);
  return read;
}
