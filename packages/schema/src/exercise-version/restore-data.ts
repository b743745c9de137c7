import { copyCitations } from '../citation/copy-data.ts';
import type { LibraryWriterContext } from '../context.ts';
import { NotFoundError } from '../errors.ts';
import { contentFields } from '../exercise/domain.ts';
import { openDraft, rewriteDraft } from '../exercise/draft-data.ts';
import { type Selection, answerOf, auditExercise, editableLine, takeRevision } from '../exercise/line-data.ts';
import { placesOf } from '../exercise/pointing-data.ts';
import { contentColumns, contentOf } from '../exercise/row.ts';
import { exerciseVersionsVisibleTo } from './data.ts';

export interface VersionKey {
  readonly versionId: string;
  readonly revision: number;
}

/**
 * Makes what a published version says the draft, its citations with it. A draft that is open takes it in
 * the place of what it says.
 *
 * @throws NotFoundError when there is no such published version, or it is not the viewer's to see
 * @throws ConflictError when the draft is not at that revision any more
 */
export function restoreExerciseVersion(
  context: LibraryWriterContext,
  { versionId, revision }: VersionKey,
  selection: Selection,
) {
  return context.db.$transaction(async (tx) => {
    const version = await tx.exerciseVersion.findFirst({
      where: { AND: [exerciseVersionsVisibleTo(context.viewer), { id: versionId, number: { not: null } }] },
      select: { id: true, number: true, exerciseId: true, ...contentColumns },
    });
    if (!version) throw new NotFoundError('version');
    const id = version.exerciseId;
    const line = await editableLine(tx, context, { id, revision });
    await takeRevision(tx, line);
    const [content, places] = [contentOf(version), placesOf(version)];
    if (line.draftVersionId) {
      const key = { clinicId: line.clinicId, exerciseVersionId: line.draftVersionId };
      await rewriteDraft(tx, key, content, contentFields, places);
      await tx.citation.deleteMany({ where: key });
      await copyCitations(tx, { exerciseVersionId: version.id }, key);
    } else {
      await openDraft(tx, line, content, places, version);
    }
    await auditExercise(tx, context, { action: 'restoreExerciseVersion', id, fields: [`version ${version.number}`] });
    return answerOf(tx, id, selection);
  });
}
