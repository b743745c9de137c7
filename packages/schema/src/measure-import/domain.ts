import type { ImportProblem } from './questionnaire.ts';

/** A Questionnaire, or its scoring, cannot be taken: each thing that is wrong, where, and what to do. */
export class MeasureRefusedError extends Error {
  override readonly name = 'MeasureRefusedError';
  readonly problems: readonly ImportProblem[];
  constructor(problems: readonly ImportProblem[]) {
    super(`This cannot be imported yet: ${problems.map(({ message }) => message).join(' ')}`);
    this.problems = problems;
  }
}

/** The most characters of a Questionnaire or a scoring. */
export const MEASURE_CHARACTERS = 500_000;
