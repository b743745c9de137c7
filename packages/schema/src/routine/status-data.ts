import type { LibraryWriterContext } from '../context.ts';
import type { DraftKey } from '../line/edit-data.ts';
import { NeverPublishedError } from '../line/errors.ts';
import { archiveLine, restoreLine } from '../line/status-data.ts';
import {
  type Selection,
  answerOf,
  auditRoutine,
  editableRoutine,
  ownRoutine,
  takeRevision,
  wasPublished,
} from './line-data.ts';

/** Takes a routine out of use; plans that have it keep it. Doing it again changes nothing. */
export function archiveRoutine(context: LibraryWriterContext, id: string, selection: Selection) {
  return context.db.$transaction(async (tx) => {
    await archiveLine(tx, context, 'Routine', await ownRoutine(tx, context, id));
    return answerOf(tx, id, selection);
  });
}

/** Takes an archived routine back into use: published when something of it is, else a draft. */
export function restoreRoutine(context: LibraryWriterContext, id: string, selection: Selection) {
  return context.db.$transaction(async (tx) => {
    const line = await ownRoutine(tx, context, id);
    await restoreLine(tx, context, 'Routine', line, wasPublished(line));
    return answerOf(tx, id, selection);
  });
}

/**
 * Throws the draft away, so that the line is again as it is published. Without a draft nothing happens.
 *
 * @throws NeverPublishedError when the draft is all there is
 */
export function discardRoutineDraft(context: LibraryWriterContext, key: DraftKey, selection: Selection) {
  return context.db.$transaction(async (tx) => {
    const line = await editableRoutine(tx, context, key);
    const { id, draftVersionId } = line;
    if (draftVersionId) {
      if (!wasPublished(line)) throw new NeverPublishedError('Routine');
      await takeRevision(tx, line);
      await tx.routine.update({ where: { id }, data: { draftVersionId: null }, select: { id: true } });
      await tx.routineVersion.delete({ where: { id: draftVersionId }, select: { id: true } });
      await auditRoutine(tx, context, { action: 'discardRoutineDraft', id, fields: ['draft'] });
    }
    return answerOf(tx, id, selection);
  });
}
