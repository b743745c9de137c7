import type { Prisma } from '@reprise/prisma/client';
import { routineSearchText } from '@reprise/prisma/search-text';
import type { LibraryWriterContext } from '../context.ts';
import { NotFoundError } from '../errors.ts';
import { shownVersion } from '../exercise/data.ts';
import { type DraftKey, assertEditable, auditLine, takingRevision } from '../line/edit-data.ts';
import { type ComposedRoutine, itemsOf, runOf } from './composed.ts';
import { routinesVisibleTo } from './data.ts';
import { PublicRoutineError } from './errors.ts';
import { composedColumns } from './row.ts';
import { routineSeconds } from './time.ts';

export type Transaction = Prisma.TransactionClient;

const lineColumns = {
  id: true,
  clinicId: true,
  slug: true,
  status: true,
  revision: true,
  draftVersionId: true,
  currentVersionId: true,
  current: { select: { number: true } },
} as const satisfies Prisma.RoutineSelect;

/** A line of the own library, as an edit finds it. */
export type OwnRoutine = Prisma.RoutineGetPayload<{ select: typeof lineColumns }>;

/**
 * Reads a routine of the own library for a change.
 *
 * @throws NotFoundError when it is not there or not the viewer's to see
 * @throws PublicRoutineError when it is of the public library
 */
export async function ownRoutine(tx: Transaction, { viewer }: LibraryWriterContext, id: string): Promise<OwnRoutine> {
  const line = await tx.routine.findFirst({ where: { AND: [routinesVisibleTo(viewer), { id }] }, select: lineColumns });
  if (!line) throw new NotFoundError('routine');
  if (line.clinicId !== viewer.clinicId) throw new PublicRoutineError(id);
  return line;
}

/**
 * Reads a routine of the own library for an edit of its draft.
 *
 * @throws ArchivedError when it is archived
 * @throws ConflictError when the draft is not at that revision any more
 */
export async function editableRoutine(tx: Transaction, context: LibraryWriterContext, { id, revision }: DraftKey) {
  const line = await ownRoutine(tx, context, id);
  assertEditable('Routine', line, revision);
  return line;
}

/**
 * Moves the draft on by one revision, which of two edits at once only one can do: what was read of the
 * line before holds after it. `shown` are the columns of the line that follow the draft.
 *
 * @throws ConflictError when another edit came first
 */
export async function takeRevision(
  tx: Transaction,
  line: OwnRoutine,
  shown: Partial<ReturnType<typeof shownColumns>> = {},
): Promise<void> {
  await takingRevision(
    'Routine',
    line,
    (where) => tx.routine.updateMany({ where, data: { ...shown, revision: { increment: 1 } } }),
    (where) => tx.routine.findUniqueOrThrow({ where, select: { revision: true, status: true } }),
  );
}

/** Says whether anything of a line was ever published. */
export function wasPublished({ current }: OwnRoutine): boolean {
  return shownVersion(current).number !== null;
}

/** Reads what an edit goes on from: the open draft, or what the line shows. */
export function workingVersion(tx: Transaction, { draftVersionId, currentVersionId }: OwnRoutine) {
  return tx.routineVersion.findUniqueOrThrow({
    where: { id: shownVersion(draftVersionId ?? currentVersionId) },
    select: { id: true, ...composedColumns },
  });
}
export type WorkingVersion = Awaited<ReturnType<typeof workingVersion>>;

/** The columns of the line that follow what it shows. */
export function shownColumns(routine: ComposedRoutine) {
  const { title, uses } = routine;
  const { min: secondsMin, max: secondsMax } = routineSeconds(runOf(routine));
  const exercises = itemsOf(routine).map(({ exercise }) => exercise.name);
  return { title, secondsMin, secondsMax, searchText: routineSearchText({ title, uses, exercises }) };
}

/** Writes down what was done to a routine, in the transaction that does it. */
export async function auditRoutine(
  tx: Transaction,
  context: LibraryWriterContext,
  act: Parameters<typeof auditLine>[3],
) {
  await auditLine(tx, context, 'Routine', act);
}

export interface Selection {
  readonly include?: Prisma.RoutineInclude;
  readonly select?: Prisma.RoutineSelect;
}

/** The line as the answer to a change asks for it. */
export function answerOf(tx: Transaction, id: string, selection: Selection) {
  return tx.routine.findUniqueOrThrow({ ...selection, where: { id } });
}
