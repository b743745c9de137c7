import { copyCitations } from '../citation/copy-data.ts';
import type { LibraryWriterContext } from '../context.ts';
import { NotFoundError } from '../errors.ts';
import { shownVersion } from '../exercise/data.ts';
import { retryingTaken } from '../line/edit-data.ts';
import { routinesVisibleTo } from './data.ts';
import {
  type Selection,
  type Transaction,
  type WorkingVersion,
  answerOf,
  auditRoutine,
  ownRoutine,
  workingVersion,
} from './line-data.ts';
import { placesOf } from './pointing-data.ts';
import { composedColumns, composedOf } from './row.ts';
import { newLine } from './write-data.ts';

interface Original {
  readonly version: WorkingVersion;
  readonly title?: string | undefined;
  readonly origin?: { readonly clinicId: string; readonly id: string };
}

/** Writes a new line with all that a version says and cites. */
async function copied(tx: Transaction, { viewer: { clinicId } }: LibraryWriterContext, from: Original) {
  const { version, title, ...rest } = from;
  const routine = { ...composedOf(version), ...(title === undefined ? {} : { title }) };
  const { id, versionId } = await newLine(tx, clinicId, { routine, places: placesOf(version), ...rest });
  await copyCitations(tx, { routineVersionId: version.id }, { clinicId, routineVersionId: versionId });
  return id;
}

/**
 * Copies a routine as it is shown into the own library as a draft, with its citations; the copy keeps its
 * origin, and blocks and items keep their keys.
 *
 * @throws NotFoundError when it is not there or not the viewer's to see
 */
export function forkRoutine(context: LibraryWriterContext, id: string, selection: Selection) {
  const fork = () =>
    context.db.$transaction(async (tx) => {
      const origin = await tx.routine.findFirst({
        where: { AND: [routinesVisibleTo(context.viewer), { id }] },
        select: { id: true, clinicId: true, current: { select: { id: true, ...composedColumns } } },
      });
      if (!origin) throw new NotFoundError('routine');
      const forkId = await copied(tx, context, { version: shownVersion(origin.current), origin });
      await auditRoutine(tx, context, { action: 'forkRoutine', id: forkId, fields: ['origin'] });
      return answerOf(tx, forkId, selection);
    });
  return retryingTaken(fork);
}

/**
 * Makes a second routine of the own library from the draft of one, or from what it shows, with its citations.
 *
 * @throws NotFoundError when it is not there or not the viewer's to see
 * @throws PublicRoutineError when it is of the public library
 */
export function duplicateRoutine(
  context: LibraryWriterContext,
  { id, title }: { readonly id: string; readonly title?: string | undefined },
  selection: Selection,
) {
  const duplicate = () =>
    context.db.$transaction(async (tx) => {
      const version = await workingVersion(tx, await ownRoutine(tx, context, id));
      const copyId = await copied(tx, context, { version, title });
      await auditRoutine(tx, context, { action: 'duplicateRoutine', id: copyId, fields: ['title', 'blocks'] });
      return answerOf(tx, copyId, selection);
    });
  return retryingTaken(duplicate);
}
