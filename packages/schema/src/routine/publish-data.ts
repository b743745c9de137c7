import type { LibraryWriterContext } from '../context.ts';
import { type DraftKey, retryingTaken } from '../line/edit-data.ts';
import { rewriteDraft } from './draft-data.ts';
import { RoutineNotReadyError } from './errors.ts';
import {
  type Selection,
  answerOf,
  auditRoutine,
  editableRoutine,
  shownColumns,
  takeRevision,
  wasPublished,
  workingVersion,
} from './line-data.ts';
import { placesOf } from './pointing-data.ts';
import { publishProblems, withoutEmptyBlocks } from './ready.ts';
import { composedOf } from './row.ts';
import { changedRoutineFields } from './tidy.ts';
import { slugFor } from './write-data.ts';

/**
 * Makes the draft the next version, which is then what the line shows and never changes; its items keep
 * the exercise versions that they have. Empty blocks are left out. At the first time the slug is made of
 * the title anew. Without a draft everything is published already, and nothing happens.
 *
 * @throws RoutineNotReadyError when the draft must not be published yet
 * @throws ConflictError when the draft is not at that revision any more
 */
export function publishRoutine(context: LibraryWriterContext, key: DraftKey, selection: Selection) {
  const { db, viewer, now } = context;
  const publish = () =>
    db.$transaction(async (tx) => {
      const line = await editableRoutine(tx, context, key);
      const { id, clinicId, draftVersionId } = line;
      if (draftVersionId) {
        const row = await workingVersion(tx, line);
        const before = composedOf(row);
        const routine = withoutEmptyBlocks(before);
        const version = { clinicId, routineVersionId: draftVersionId };
        const problems = publishProblems(
          routine,
          await tx.citation.findMany({ where: version, select: { stance: true } }),
        );
        if (problems.length > 0) throw new RoutineNotReadyError(problems);
        await takeRevision(tx, line);
        const fields = changedRoutineFields(before, routine);
        if (fields.length > 0) await rewriteDraft(tx, version, routine, fields, placesOf(row), row);
        const last = await tx.routineVersion.aggregate({ where: { routineId: id }, _max: { number: true } });
        const number = (last._max.number ?? 0) + 1;
        await tx.routineVersion.update({
          where: { id: draftVersionId },
          data: { number, publishedAt: now, publishedById: 'memberId' in viewer ? viewer.memberId : null },
          select: { id: true },
        });
        const slug = wasPublished(line) ? line.slug : await slugFor(tx, clinicId, routine.title, id);
        await tx.routine.update({
          where: { id },
          data: {
            ...shownColumns(routine),
            slug,
            status: 'PUBLISHED',
            currentVersionId: draftVersionId,
            draftVersionId: null,
          },
          select: { id: true },
        });
        await auditRoutine(tx, context, { action: 'publishRoutine', id, fields: [`version ${number}`] });
      }
      return answerOf(tx, id, selection);
    });
  return retryingTaken(publish);
}
