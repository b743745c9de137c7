import type { LibraryWriterContext } from '../context.ts';
import type { DraftKey } from '../line/edit-data.ts';
import { NeverPublishedError } from '../line/errors.ts';
import { archiveLine, restoreLine } from '../line/status-data.ts';
import {
  type Selection,
  answerOf,
  auditExercise,
  editableLine,
  ownLine,
  takeRevision,
  wasPublished,
} from './line-data.ts';

/** Takes an exercise out of use; plans and routines that have it keep it. Doing it again changes nothing. */
export function archiveExercise(context: LibraryWriterContext, id: string, selection: Selection) {
  return context.db.$transaction(async (tx) => {
    await archiveLine(tx, context, 'Exercise', await ownLine(tx, context, id));
    return answerOf(tx, id, selection);
  });
}

/** Takes an archived exercise back into use: published when something of it is, else a draft. */
export function restoreExercise(context: LibraryWriterContext, id: string, selection: Selection) {
  return context.db.$transaction(async (tx) => {
    const line = await ownLine(tx, context, id);
    await restoreLine(tx, context, 'Exercise', line, wasPublished(line));
    return answerOf(tx, id, selection);
  });
}

/**
 * Throws the draft away, so that the line is again as it is published. Without a draft nothing happens.
 *
 * @throws NeverPublishedError when the draft is all there is
 */
export function discardDraft(context: LibraryWriterContext, key: DraftKey, selection: Selection) {
  return context.db.$transaction(async (tx) => {
    const line = await editableLine(tx, context, key);
    if (line.draft) {
      if (!wasPublished(line)) throw new NeverPublishedError('Exercise');
      const { id } = line;
      await takeRevision(tx, line);
      await tx.exercise.update({ where: { id }, data: { draftVersionId: null }, select: { id: true } });
      await tx.exerciseVersion.delete({ where: { id: line.draft.id }, select: { id: true } });
      await auditExercise(tx, context, { action: 'discardDraft', id, fields: ['draft'] });
    }
    return answerOf(tx, key.id, selection);
  });
}
