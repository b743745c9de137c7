import type { LibraryWriterContext } from '../context.ts';
import type { DraftKey } from '../line/edit-data.ts';
import { type ClaimCited, bareClaims, claimKeysOf, missingFields } from './claims.ts';
import type { ExerciseContent } from './domain.ts';
import { BareClaimsError, IncompleteError, MissingAltTextError } from './errors.ts';
import { type Selection, answerOf, auditExercise, editableLine, shownColumns, takeRevision } from './line-data.ts';
import { contentData, contentOf } from './row.ts';
import { withoutEmpty } from './tidy.ts';

/** Refuses what must not be published, for the first of its reasons. */
function assertPublishable(content: ExerciseContent, citations: readonly ClaimCited[]) {
  const missing = missingFields(content);
  if (missing.length > 0) throw new IncompleteError(missing);
  const claims = bareClaims(content, citations);
  if (claims.length > 0) throw new BareClaimsError(claims);
  const undescribed = content.pictures.filter(({ altText }) => altText.trim() === '');
  if (undescribed.length > 0) throw new MissingAltTextError(undescribed.map(({ mediaId }) => mediaId));
}

/**
 * Makes the draft the next version, which is then what the line shows and never changes. Without a draft
 * everything is published already, and nothing happens.
 *
 * @throws IncompleteError, BareClaimsError or MissingAltTextError when the draft must not be published yet
 * @throws ConflictError when the draft is not at that revision any more
 */
export function publishExercise(context: LibraryWriterContext, key: DraftKey, selection: Selection) {
  const { viewer, now } = context;
  return context.db.$transaction(async (tx) => {
    const line = await editableLine(tx, context, key);
    if (line.draft) {
      const { id, clinicId } = line;
      const draftId = line.draft.id;
      const where = { clinicId, exerciseVersionId: draftId };
      const content = withoutEmpty(contentOf(line.draft));
      const citations = await tx.citation.findMany({ where, select: { kind: true, claimKey: true, stance: true } });
      assertPublishable(content, citations);
      await takeRevision(tx, line);
      // what a claim was about may be gone by now; the claim itself stays
      await tx.citation.updateMany({
        where: { ...where, claimKey: { notIn: claimKeysOf(content) } },
        data: { claimKey: null },
      });
      const last = await tx.exerciseVersion.aggregate({ where: { exerciseId: id }, _max: { number: true } });
      const number = (last._max.number ?? 0) + 1;
      await tx.exerciseVersion.update({
        where: { id: draftId },
        data: {
          ...contentData(content),
          number,
          publishedAt: now,
          publishedById: 'memberId' in viewer ? viewer.memberId : null,
        },
        select: { id: true },
      });
      await tx.exercise.update({
        where: { id },
        data: { ...shownColumns(content), status: 'PUBLISHED', currentVersionId: draftId, draftVersionId: null },
        select: { id: true },
      });
      await auditExercise(tx, context, { action: 'publishExercise', id, fields: [`version ${number}`] });
    }
    return answerOf(tx, key.id, selection);
  });
}
