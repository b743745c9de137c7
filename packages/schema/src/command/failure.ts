import { OperatorError } from '@reprise/prisma';
import { ImportCancelledError } from '../exercise-import/import.ts';
import { ImportRefusedError } from '../source-import/domain.ts';
import { ImportOutdatedError } from '../source-import/import.ts';
import { UnknownClinicError } from '../viewer/command-line.ts';

/** The exit status for a file that cannot be read at all. */
const UNREADABLE = 2;
/** The exit status of what somebody stopped by Ctrl-C, as shells have it. */
const INTERRUPTED = 130;

/** The file that a command was given cannot be read. */
export class UnreadableFileError extends OperatorError {
  override name = 'UnreadableFileError';
}

/** Says on standard error what went wrong, in one line where that can be mended, and sets the exit status. */
export function reportFailure(error: unknown): void {
  const isUnreadable = error instanceof UnreadableFileError || error instanceof ImportRefusedError;
  const isCancelled = error instanceof ImportCancelledError;
  const isExpected =
    isCancelled ||
    error instanceof OperatorError ||
    error instanceof UnknownClinicError ||
    error instanceof ImportOutdatedError;
  console.error(isUnreadable || isExpected ? error.message : error);
  process.exitCode = isUnreadable ? UNREADABLE : isCancelled ? INTERRUPTED : 1;
}
