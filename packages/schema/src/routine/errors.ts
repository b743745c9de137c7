import type { PublishProblem } from './ready.ts';
import { ROUTINE_SECONDS_MAX } from './time.ts';

/** The routine is of the public library, which nobody edits: one adapts a copy. */
export class PublicRoutineError extends Error {
  override readonly name = 'PublicRoutineError';
  readonly routineId: string;
  constructor(routineId: string) {
    super('This routine is of the public library. Adapt it into your own (forkRoutine) and edit that.');
    this.routineId = routineId;
  }
}

/** The routine would take longer than anybody exercises in one go. */
export class RoutineTooLongError extends Error {
  override readonly name = 'RoutineTooLongError';
  /** At the upper end of every range. */
  readonly seconds: number;
  readonly mostSeconds = ROUTINE_SECONDS_MAX;
  constructor(seconds: number) {
    super(
      `This would take up to ${Math.ceil(seconds / 3600)} hours, and a routine takes at most ${ROUTINE_SECONDS_MAX / 3600}. Look for a slip in sets, holds, rests or rounds.`,
    );
    this.seconds = seconds;
  }
}

/** The routine must not be published yet. */
export class RoutineNotReadyError extends Error {
  override readonly name = 'RoutineNotReadyError';
  readonly problems: readonly PublishProblem[];
  constructor(problems: readonly PublishProblem[]) {
    super(problems.map(({ text }) => text).join(' '));
    this.problems = problems;
  }
}
