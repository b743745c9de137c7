import type { Prisma } from '@reprise/prisma/client';
import { exerciseSearchText } from '@reprise/prisma/search-text';
import type { Act } from '../audit-event/data.ts';
import type { LibraryWriterContext } from '../context.ts';
import { NotFoundError } from '../errors.ts';
import { type DraftKey, assertEditable, auditLine, takingRevision } from '../line/edit-data.ts';
import { exercisesVisibleTo, shownVersion } from './data.ts';
import type { ExerciseContent } from './domain.ts';
import { PublicExerciseError } from './errors.ts';
import { contentColumns } from './row.ts';

type Transaction = Prisma.TransactionClient;

const versionColumns = { id: true, number: true, ...contentColumns } as const satisfies Prisma.ExerciseVersionSelect;
const lineColumns = {
  id: true,
  clinicId: true,
  status: true,
  revision: true,
  draftVersionId: true,
  current: { select: versionColumns },
  draft: { select: versionColumns },
} as const satisfies Prisma.ExerciseSelect;

/** A line of the own library, as an edit finds it. */
export type OwnLine = Prisma.ExerciseGetPayload<{ select: typeof lineColumns }>;

/**
 * Reads an exercise of the own library for a change.
 *
 * @throws NotFoundError when it is not there or not the viewer's to see
 * @throws PublicExerciseError when it is of the public library
 */
export async function ownLine(tx: Transaction, { viewer }: LibraryWriterContext, id: string): Promise<OwnLine> {
  const line = await tx.exercise.findFirst({
    where: { AND: [exercisesVisibleTo(viewer), { id }] },
    select: lineColumns,
  });
  if (!line) throw new NotFoundError('exercise');
  if (line.clinicId !== viewer.clinicId) throw new PublicExerciseError(id);
  return line;
}

/**
 * Reads an exercise of the own library for an edit of its draft.
 *
 * @throws ArchivedError when it is archived
 * @throws ConflictError when the draft is not at that revision any more
 */
export async function editableLine(tx: Transaction, context: LibraryWriterContext, key: DraftKey): Promise<OwnLine> {
  const line = await ownLine(tx, context, key.id);
  assertEditable('Exercise', line, key.revision);
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
  line: OwnLine,
  shown: Partial<ReturnType<typeof shownColumns>> = {},
): Promise<void> {
  await takingRevision(
    'Exercise',
    line,
    (where) => tx.exercise.updateMany({ where, data: { ...shown, revision: { increment: 1 } } }),
    (where) => tx.exercise.findUniqueOrThrow({ where, select: { revision: true, status: true } }),
  );
}

/** What an edit goes on from: the open draft, or what the line shows. */
export function workingVersion({ draft, current }: OwnLine) {
  return draft ?? shownVersion(current);
}

/** The columns of the line that follow what it shows. */
export function shownColumns(content: ExerciseContent) {
  return { name: content.name, searchText: exerciseSearchText(content) };
}

/** The columns of the line that follow an edit of its draft: while nothing is published, the draft is what it shows. */
export function draftShown(line: OwnLine, content: ExerciseContent) {
  return wasPublished(line) ? {} : shownColumns(content);
}

/** Says whether anything of a line was ever published. */
export function wasPublished({ current }: OwnLine): boolean {
  return shownVersion(current).number !== null;
}

/** Writes down what was done to an exercise, in the transaction that does it. */
export async function auditExercise(
  tx: Transaction,
  context: LibraryWriterContext,
  act: Pick<Act, 'action' | 'fields'> & { readonly id: string },
) {
  await auditLine(tx, context, 'Exercise', act);
}

export interface Selection {
  readonly include?: Prisma.ExerciseInclude;
  readonly select?: Prisma.ExerciseSelect;
}

/** The line as the answer to a change asks for it. */
export function answerOf(tx: Transaction, id: string, selection: Selection) {
  return tx.exercise.findUniqueOrThrow({ ...selection, where: { id } });
}
