import type { Prisma } from '@reprise/prisma/client';
import { v7 as uuid } from 'uuid';
import { type Act, actorOf, audit } from '../audit-event/data.ts';
import { emptyDose } from '../dose/domain.ts';
import { doseData } from '../dose/row.ts';
import { shownColumns } from '../exercise/line-data.ts';
import { contentData } from '../exercise/row.ts';
import { freeSlug } from '../exercise/slug.ts';
import { newLine } from '../routine/write-data.ts';
import { appraisalColumns } from '../source/edit.ts';
import { type ImportContext, writePlanIn } from '../source-import/data.ts';
import { PUBLIC_CLINIC_ID } from '../viewer/domain.ts';
import { composedRoutine, contentOfFile } from './composed.ts';
import type { FileCitation } from './file-citation.ts';
import type { FileSource } from './file-source.ts';
import type { RoutineImportPlan } from './plan.ts';
import type { PlannedExercise } from './plan-exercises.ts';
import { neighbourOf } from './plan-exercises.ts';

type Transaction = Prisma.TransactionClient;

/** A row, and the clinic that it is of. */
interface Place {
  readonly id: string;
  readonly clinicId: string;
}
type PlacedSource = Place & { readonly title: string };
type PlacedExercise = Place & { readonly versionId: string; readonly name: string; readonly number: number | null };

/** The longest that an import may take to write. */
const TRANSACTION = { timeout: 60_000, maxWait: 30_000 } as const;
const ACTION = 'importRoutine';

const found = <Value>(map: ReadonlyMap<string, Value>, ref: string): Value => {
  const value = map.get(ref);
  if (value === undefined) throw new Error('a ref that was not checked');
  return value;
};

/** Writes what is thought of the sources that were made. */
async function writeStandings(
  tx: Transaction,
  sources: readonly FileSource[],
  places: ReadonlyMap<string, PlacedSource>,
) {
  for (const { ref, status, supersededBy, reviewBy, appraisal } of sources) {
    const source = found(places, ref);
    const successor = supersededBy === null ? null : found(places, supersededBy);
    const judged = appraisal && { ...appraisalColumns(appraisal), appraisedAt: appraisal.appraisedAt };
    if (status === 'CURRENT' && !reviewBy && !judged) continue;
    await tx.source.update({
      where: { id: source.id },
      data: {
        status,
        reviewBy: reviewBy && new Date(reviewBy),
        ...(successor ? { supersededByClinicId: successor.clinicId, supersededById: successor.id } : {}),
        ...judged,
      },
      select: { id: true },
    });
  }
}

/** Writes the sources, and says where each of the file's stands, by its ref. */
async function writeSources(tx: Transaction, context: ImportContext, { file, sources }: RoutineImportPlan) {
  const made = await writePlanIn(tx, context, sources.plan, ACTION);
  const { clinicId } = context.viewer;
  const places = new Map(
    sources.planned.map(({ ref, title, id, isOwn, record }): [string, PlacedSource] => [
      ref,
      { id: id ?? made.get(record) ?? '', clinicId: isOwn ? clinicId : PUBLIC_CLINIC_ID, title },
    ]),
  );
  const isNew = new Set(sources.planned.filter(({ outcome }) => outcome === 'NEW').map(({ ref }) => ref));
  await writeStandings(
    tx,
    file.sources.filter(({ ref }) => isNew.has(ref)),
    places,
  );
  return places;
}

/** A citation's row, apart from what it stands in. */
function citationRow(clinicId: string, citation: FileCitation, position: number, source: Place) {
  const { source: _source, dose, ...said } = citation;
  return {
    ...said,
    ...doseData(dose ?? emptyDose),
    clinicId,
    position,
    sourceClinicId: source.clinicId,
    sourceId: source.id,
  };
}

interface NewExercise extends PlannedExercise {
  readonly id: string;
  readonly versionId: string;
  readonly slug: string;
}

/** Gives each exercise that is made ids and a slug that nobody has. */
async function newExercises(tx: Transaction, clinicId: string, planned: readonly PlannedExercise[]) {
  const made = planned.filter(({ outcome }) => outcome === 'NEW');
  const rows = made.length > 0 ? await tx.exercise.findMany({ where: { clinicId }, select: { slug: true } }) : [];
  const taken = new Set(rows.map(({ slug }) => slug));
  return made.map((one): NewExercise => {
    const slug = freeSlug(one.exercise.slug, taken);
    taken.add(slug);
    return { ...one, id: uuid(), versionId: uuid(), slug };
  });
}

/** Writes the ladders, pictures and citations of exercises that were made. */
async function writeBelongings(
  tx: Transaction,
  clinicId: string,
  made: readonly NewExercise[],
  library: RoutineImportPlan['library'],
  placeOf: (slug: string) => Place | undefined,
) {
  await tx.ladderRung.createMany({
    data: made.flatMap(({ id, versionId, exercise }) => {
      const to = exercise.ladder.flatMap((rung) => {
        const at = placeOf(rung.slug) ?? neighbourOf(rung, library.neighbours);
        return at ? [{ rung, at }] : [];
      });
      const once = to.filter(({ at }, index) => at.id !== id && to.findIndex((one) => one.at.id === at.id) === index);
      return once.map(({ rung: { kind, criterion }, at }, position) => ({
        clinicId,
        exerciseVersionId: versionId,
        kind,
        criterion,
        position,
        toClinicId: at.clinicId,
        toExerciseId: at.id,
      }));
    }),
  });
  await tx.exercisePicture.createMany({
    data: made.flatMap(({ versionId, exercise }) =>
      exercise.pictures.map(({ hash, altText }, position) => {
        const { id: mediaId, clinicId: mediaClinicId } = found(library.media, hash);
        return { clinicId, exerciseVersionId: versionId, mediaClinicId, mediaId, position, altText };
      }),
    ),
  });
}

/** Writes the exercises that are made, as drafts, and says which version each of the file's is, by its ref. */
async function writeExercises(
  tx: Transaction,
  { viewer: { clinicId } }: ImportContext,
  { file, exercises, library }: RoutineImportPlan,
  places: ReadonlyMap<string, PlacedSource>,
) {
  const made = await newExercises(tx, clinicId, exercises.planned);
  const contents = made.map((one) => ({ ...one, content: contentOfFile(one.exercise) }));
  await tx.exercise.createMany({
    data: contents.map(({ id, slug, content }) => ({ id, clinicId, slug, ...shownColumns(content) })),
  });
  await tx.exerciseVersion.createMany({
    data: contents.map(({ id, versionId, content, exercise: { attribution } }) => ({
      id: versionId,
      clinicId,
      exerciseId: id,
      ...contentData(content),
      ...(attribution ? { attribution: { ...attribution } } : {}),
    })),
  });
  const [ids, versionIds] = [made.map(({ id }) => id), made.map(({ versionId }) => versionId)];
  await tx.$executeRaw`
    UPDATE "Exercise" AS e SET "currentVersionId" = n.version, "draftVersionId" = n.version
    FROM unnest(${ids}::uuid[], ${versionIds}::uuid[]) AS n(id, version)
    WHERE e."id" = n.id AND e."clinicId" = ${clinicId}::uuid`;
  const byRef = new Map(made.map((one) => [one.exercise.ref, one]));
  const placed = new Map(
    exercises.planned.map(({ exercise: { ref, name }, line, version }): [string, PlacedExercise] => {
      const one = byRef.get(ref);
      if (one) return [ref, { id: one.id, clinicId, versionId: one.versionId, name, number: null }];
      if (!line || !version) throw new Error('an exercise that is neither made nor found');
      const { id, clinicId: lineClinicId } = line;
      return [ref, { id, clinicId: lineClinicId, versionId: version.id, name: version.name, number: version.number }];
    }),
  );
  const bySlug = new Map(file.exercises.toReversed().map(({ slug, ref }) => [slug, placed.get(ref)]));
  await writeBelongings(tx, clinicId, made, library, (slug) => bySlug.get(slug));
  await tx.citation.createMany({
    data: made.flatMap(({ versionId: exerciseVersionId, exercise: { citations } }) =>
      citations.map((citation, at) => ({
        ...citationRow(clinicId, citation, at, found(places, citation.source)),
        exerciseVersionId,
      })),
    ),
  });
  return { placed, ids };
}

/** Writes all that a plan makes and changes, in one transaction with its audit events; answers the routine's id. */
export function writeImport(context: ImportContext, plan: RoutineImportPlan): Promise<string> {
  const { db, viewer, requestId } = context;
  const { clinicId } = viewer;
  return db.$transaction(async (tx) => {
    const sources = await writeSources(tx, context, plan);
    const { placed, ids } = await writeExercises(tx, context, plan, sources);
    const routine = composedRoutine(plan.file, {
      exercise: (ref) => {
        const { id, versionId, name, number } = found(placed, ref);
        return { id, versionId, name, number };
      },
      source: (ref) => found(sources, ref),
    });
    const places = new Map([...placed.values(), ...sources.values()].map((one) => [one.id, one.clinicId]));
    const { id, versionId } = await newLine(tx, clinicId, { routine, places, slug: plan.file.routine.slug });
    await tx.citation.createMany({
      data: plan.file.routine.citations.map((citation, at) => ({
        ...citationRow(clinicId, citation, at, found(sources, citation.source)),
        routineVersionId: versionId,
      })),
    });
    const act = { action: ACTION, requestId };
    const acts: Act[] = [
      ...ids.map((subjectId) => ({ ...act, subjectType: 'Exercise', subjectId, fields: ['name'] })),
      { ...act, subjectType: 'Routine', subjectId: id, fields: ['title', 'blocks'] },
    ];
    await audit(tx, actorOf(viewer), ...acts);
    return id;
  }, TRANSACTION);
}
