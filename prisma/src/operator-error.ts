/** A failure that the person who runs Reprise can mend: its message is one line that says what to do. */
export class OperatorError extends Error {
  override name = 'OperatorError';
}

/** Prints an operator's failure as its one line, anything else with its stack, and sets a failing exit status. */
export function reportFailure(error: unknown): void {
  console.error(error instanceof OperatorError ? error.message : error);
  process.exitCode = 1;
}
