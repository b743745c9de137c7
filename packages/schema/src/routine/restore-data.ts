import { copyCitations } from '../citation/copy-data.ts';
import type { LibraryWriterContext } from '../context.ts';
import { NotFoundError } from '../errors.ts';
import { routineVersionsVisibleTo } from './data.ts';
import { openDraft, rewriteDraft } from './draft-data.ts';
import { type Selection, answerOf, auditRoutine, editableRoutine, takeRevision, workingVersion } from './line-data.ts';
import { placesOf } from './pointing-data.ts';
import { composedColumns, composedOf } from './row.ts';

/** Which version is restored, and the revision of the draft that takes it. */
export interface RestoredVersion {
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
export function restoreRoutineVersion(
  context: LibraryWriterContext,
  { versionId, revision }: RestoredVersion,
  selection: Selection,
) {
  return context.db.$transaction(async (tx) => {
    const version = await tx.routineVersion.findFirst({
      where: { AND: [routineVersionsVisibleTo(context.viewer), { id: versionId, number: { not: null } }] },
      select: { id: true, number: true, routineId: true, ...composedColumns },
    });
    if (!version) throw new NotFoundError('version');
    const { routineId: id, number } = version;
    const line = await editableRoutine(tx, context, { id, revision });
    await takeRevision(tx, line);
    const [routine, places] = [composedOf(version), placesOf(version)];
    if (line.draftVersionId) {
      const key = { clinicId: line.clinicId, routineVersionId: line.draftVersionId };
      await rewriteDraft(tx, key, routine, ['blocks'], places, await workingVersion(tx, line));
      await tx.citation.deleteMany({ where: key });
      await copyCitations(tx, { routineVersionId: version.id }, key);
    } else {
      await openDraft(tx, line, routine, places, version);
    }
    await auditRoutine(tx, context, { action: 'restoreRoutineVersion', id, fields: [`version ${number}`] });
    return answerOf(tx, id, selection);
  });
}
