import type { Dose } from './domain.ts';
import { parseDose } from './parse.ts';
import type { DoseProblem } from './text.ts';

/** A text that could not be read as a dose. */
export class DoseProblemsError extends Error {
  override readonly name = 'DoseProblemsError';
  readonly problems: readonly DoseProblem[];
  constructor(problems: readonly DoseProblem[]) {
    super(problems.map(({ message }) => message).join(' '));
    this.problems = problems;
  }
}

/**
 * Reads a dose as clinicians write it.
 *
 * @throws DoseProblemsError when the text is none
 */
export function readDose(text: string): Dose {
  const read = parseDose(text);
  if (!read.ok) throw new DoseProblemsError(read.problems);
  return read.dose;
}
