import { isDeepStrictEqual } from 'node:util';
import type { Prisma } from '@reprise/prisma/client';
import { actorOf, audit } from '../audit-event/data.ts';
import type { LibraryWriterContext } from '../context.ts';
import type { MeasureDefinition } from '../outcome-measure/domain.ts';
import { definitionOf } from '../outcome-measure/row.ts';
import { MeasureRefusedError } from './domain.ts';
import type { ImportProblem } from './questionnaire.ts';
import { readMeasure } from './read.ts';

/** A measure as it is handed in: texts of JSON. */
export interface HandedMeasure {
  readonly questionnaire: string;
  readonly scoring: string | null;
}

/** What an import would do. */
export interface MeasurePreview {
  readonly definition: MeasureDefinition | null;
  readonly problems: readonly ImportProblem[];
  /** The number that the version would get: 1 for a new measure. */
  readonly number: number | null;
  /** The latest version says just the same, so that nothing would be written. */
  readonly isSame: boolean;
}

const ownLine = (db: Prisma.TransactionClient, clinicId: string, slug: string) =>
  db.outcomeMeasure.findUnique({ where: { clinicId_slug: { clinicId, slug } }, include: { current: true } });

/** What an import would do, without doing it. */
export async function previewMeasure(
  { db, viewer }: LibraryWriterContext,
  handed: HandedMeasure,
): Promise<MeasurePreview> {
  const { definition, slug, problems } = readMeasure(handed.questionnaire, handed.scoring);
  if (!definition) return { definition: null, problems, number: null, isSame: false };
  const line = await ownLine(db, viewer.clinicId, slug);
  const isSame = line?.current ? isDeepStrictEqual(definitionOf(line.current), definition) : false;
  const number = (line?.current?.number ?? 0) + (isSame ? 0 : 1);
  return { definition, problems: [], number, isSame };
}

/**
 * Imports a measure into the clinic's own: a new one, or the next version of the one of the same name. Who is asked
 * an earlier version goes on with that. What says just the same writes nothing; one that was put away comes back.
 *
 * @throws MeasureRefusedError
 */
export function importMeasure(
  { db, viewer, requestId }: LibraryWriterContext,
  handed: HandedMeasure,
  selection: { readonly include?: Prisma.OutcomeMeasureInclude; readonly select?: Prisma.OutcomeMeasureSelect },
) {
  const { definition, slug, problems } = readMeasure(handed.questionnaire, handed.scoring);
  if (!definition) throw new MeasureRefusedError(problems);
  const { clinicId } = viewer;
  return db.$transaction(async (tx) => {
    const name = definition.title.en;
    const where = { clinicId_slug: { clinicId, slug } };
    const before = await tx.outcomeMeasure.findUnique({ where, select: { archivedAt: true } });
    // of two who import at once, the second waits for the first here
    const { id } = await tx.outcomeMeasure.upsert({
      where,
      create: { clinicId, slug, name },
      update: { name, archivedAt: null },
      select: { id: true },
    });
    const current = (await ownLine(tx, clinicId, slug))?.current;
    if (!current || !isDeepStrictEqual(definitionOf(current), definition)) {
      const number = (current?.number ?? 0) + 1;
      const json = JSON.parse(JSON.stringify(definition)) as Prisma.InputJsonObject;
      const authorId = viewer.kind === 'COMMAND_LINE' ? null : viewer.memberId;
      const version = await tx.outcomeMeasureVersion.create({
        data: { clinicId, measureId: id, number, definition: json, authorId },
        select: { id: true },
      });
      await tx.outcomeMeasure.update({ where: { id }, data: { currentVersionId: version.id }, select: { id: true } });
      await audit(tx, actorOf(viewer), {
        action: 'importOutcomeMeasure',
        subjectType: 'OutcomeMeasure',
        subjectId: id,
        fields: ['definition'],
        fromVersion: number > 1 ? number - 1 : null,
        toVersion: number,
        requestId,
      });
    } else if (before?.archivedAt) {
      await audit(tx, actorOf(viewer), {
        action: 'restoreOutcomeMeasure',
        subjectType: 'OutcomeMeasure',
        subjectId: id,
        fields: ['archivedAt'],
        requestId,
      });
    }
    return tx.outcomeMeasure.findUniqueOrThrow({ ...selection, where });
  });
}
