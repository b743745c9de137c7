import { copyCitations } from '../citation/copy-data.ts';
import type { LibraryWriterContext } from '../context.ts';
import { NotFoundError } from '../errors.ts';
import { exercisesVisibleTo, shownVersion } from './data.ts';
import { type Selection, answerOf, auditExercise } from './line-data.ts';
import { placesOf } from './pointing-data.ts';
import { contentColumns, contentOf } from './row.ts';
import { makingLine } from './write-data.ts';

/**
 * Copies an exercise into the own library as a draft, with its ladder, pictures and citations; the copy
 * keeps its origin.
 *
 * @throws NotFoundError when it is not there or not the viewer's to see
 */
export function forkExercise(context: LibraryWriterContext, id: string, selection: Selection) {
  const { clinicId } = context.viewer;
  return makingLine(context, async (tx, add) => {
    const origin = await tx.exercise.findFirst({
      where: { AND: [exercisesVisibleTo(context.viewer), { id }] },
      select: { id: true, clinicId: true, current: { select: { id: true, ...contentColumns } } },
    });
    if (!origin) throw new NotFoundError('exercise');
    const version = shownVersion(origin.current);
    const fork = await add(
      {
        content: contentOf(version),
        places: placesOf(version),
        origin,
        attribution: version.attribution ?? null,
      },
      clinicId,
    );
    await copyCitations(tx, { exerciseVersionId: version.id }, { clinicId, exerciseVersionId: fork.versionId });
    await auditExercise(tx, context, { action: 'forkExercise', id: fork.id, fields: ['origin'] });
    return answerOf(tx, fork.id, selection);
  });
}
