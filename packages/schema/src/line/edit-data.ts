import type { Prisma } from '@reprise/prisma/client';
import { type Act, actorOf, audit } from '../audit-event/data.ts';
import { ConflictError } from '../conflict/errors.ts';
import type { LibraryWriterContext } from '../context.ts';
import { ArchivedError } from './errors.ts';

/** Which line is edited, and the revision of its draft that the edit was made on. */
export interface DraftKey {
  readonly id: string;
  readonly revision: number;
}

/** The two nouns that have a line of versions. */
export type LineType = 'Exercise' | 'Routine';

/**
 * Refuses the edit of a line that cannot be edited as it is.
 *
 * @throws ArchivedError when it is archived
 * @throws ConflictError when the draft is not at that revision any more
 */
export function assertEditable(
  type: LineType,
  line: { readonly id: string; readonly status: string; readonly revision: number },
  revision: number,
) {
  if (line.status === 'ARCHIVED') throw new ArchivedError(type);
  if (line.revision !== revision) throw new ConflictError(type, line.id, line.revision);
}

/** What of a line must still hold when an edit of it is written. */
export interface LineKey {
  readonly id: string;
  readonly clinicId: string;
  readonly revision: number;
  readonly status: 'DRAFT' | 'PUBLISHED' | 'ARCHIVED';
}

/**
 * Moves the draft on by one revision, which of two edits at once only one can do: what was read of the
 * line before holds after it. `move` does so where the line is as it was read; `now` reads it anew.
 *
 * @throws ConflictError when another edit came first, ArchivedError when somebody archived it meanwhile
 */
export async function takingRevision(
  type: LineType,
  { id, clinicId, revision, status }: LineKey,
  move: (where: LineKey) => Promise<{ count: number }>,
  now: (where: { id: string }) => Promise<{ revision: number; status: string }>,
): Promise<void> {
  const { count } = await move({ id, clinicId, revision, status });
  if (count > 0) return;
  const line = await now({ id });
  throw line.status === 'ARCHIVED' ? new ArchivedError(type) : new ConflictError(type, id, line.revision);
}

/** Writes down what was done to a line, in the transaction that does it. */
export async function auditLine(
  tx: Prisma.TransactionClient,
  { viewer, requestId }: LibraryWriterContext,
  subjectType: LineType,
  { id: subjectId, ...act }: Pick<Act, 'action' | 'fields'> & { readonly id: string },
) {
  await audit(tx, actorOf(viewer), { ...act, subjectType, subjectId, requestId });
}

/** A slug is looked up before it is written, so two at once may meet: the second looks again. */
const isTaken = (error: unknown) => (error as { code?: unknown } | null)?.code === 'P2002';

/** Runs a transaction that makes a line, again when its slug was taken in between. */
export async function retryingTaken<Result>(make: () => Promise<Result>): Promise<Result> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await make();
    } catch (error) {
      if (tries === 5 || !isTaken(error)) throw error;
    }
  }
}
