import { Prisma } from '@reprise/prisma/client';
import { v7 as uuid } from 'uuid';
import { type Act, actorOf, audit } from '../audit-event/data.ts';
import { ConflictError } from '../conflict/errors.ts';
import type { Context, LibraryWriterContext } from '../context.ts';
import { exercisesVisibleTo } from '../exercise/data.ts';
import type { Attribution, ContentField } from '../exercise/domain.ts';
import { openDraft, rewriteDraft } from '../exercise/draft-data.ts';
import { ArchivedError } from '../line/errors.ts';
import { draftShown, editableLine, shownColumns, takeRevision, workingVersion } from '../exercise/line-data.ts';
import { placesOf } from '../exercise/pointing-data.ts';
import { contentData } from '../exercise/row.ts';
import { freeSlug, slugOf } from '../exercise/slug.ts';
import { attributionOf } from '../exercise/stored.ts';
import { inOrderOf } from '../listing.ts';
import type { LibraryWriter } from '../viewer/domain.ts';
import type { KnownExercise } from './domain.ts';
import type { ExercisePlan } from './plan.ts';

type Transaction = Prisma.TransactionClient;

/** What an import needs of a request. */
export interface ExerciseImportContext extends Pick<Context, 'db' | 'now' | 'requestId' | 'signal'> {
  readonly viewer: LibraryWriter;
}

/** Exercises of one statement, and how often it is told how far the writing is. */
const CHUNK = 100;
/** The longest that an import may take to write; nothing else waits for it on a server. */
const TRANSACTION = { timeout: 100_000, maxWait: 30_000 } as const;

interface NewExercise {
  readonly record: number;
  readonly id: string;
  readonly versionId: string;
  readonly slug: string;
  readonly draft: KnownExercise['draft'];
}

/** Gives each new exercise ids and a slug that no other exercise of the clinic has. */
function newExercises(plan: ExercisePlan, slugs: readonly string[]): NewExercise[] {
  const taken = new Set(slugs);
  return [...plan.created].map(([record, { draft }]) => {
    const slug = freeSlug(slugOf(draft.content.name), taken);
    taken.add(slug);
    return { record, id: uuid(), versionId: uuid(), slug, draft };
  });
}

const stored = (attribution: Attribution | null) => (attribution ? { ...attribution } : undefined);

async function writeNew(tx: Transaction, clinicId: string, some: readonly NewExercise[]) {
  await tx.exercise.createMany({
    data: some.map(({ id, slug, draft }) => ({ id, clinicId, slug, ...shownColumns(draft.content) })),
  });
  await tx.exerciseVersion.createMany({
    data: some.map(({ id, versionId, draft }) => {
      const attribution = stored(draft.attribution);
      const from = attribution ? { attribution } : {};
      return { id: versionId, clinicId, exerciseId: id, ...contentData(draft.content), ...from };
    }),
  });
  const [ids, versionIds] = [some.map(({ id }) => id), some.map(({ versionId }) => versionId)];
  await tx.$executeRaw`
    UPDATE "Exercise" AS e SET "currentVersionId" = n.version, "draftVersionId" = n.version
    FROM unnest(${ids}::uuid[], ${versionIds}::uuid[]) AS n(id, version)
    WHERE e."id" = n.id AND e."clinicId" = ${clinicId}::uuid`;
}

/** Writes a merge into the draft of an exercise, which it opens when there is none. */
async function writeMerged(
  tx: Transaction,
  context: LibraryWriterContext,
  { id, revision, draft }: KnownExercise & { readonly id: string },
  fields: readonly ContentField[],
) {
  const line = await editableLine(tx, context, { id, revision });
  const { content, attribution } = draft;
  await takeRevision(tx, line, draftShown(line, content));
  const version = workingVersion(line);
  const places = placesOf(version);
  const { clinicId, draftVersionId } = line;
  if (draftVersionId) {
    await rewriteDraft(tx, { clinicId, exerciseVersionId: draftVersionId }, content, fields, places);
    const json = attributionOf(version.attribution) ? undefined : stored(attribution);
    if (json)
      await tx.exerciseVersion.update({
        where: { id: draftVersionId },
        data: { attribution: json },
        select: { id: true },
      });
  } else await openDraft(tx, line, content, places, { id: version.id, attribution: stored(attribution) ?? null });
}

interface Writing {
  /** Those that exercises of the clinic had when the plan was made: of two who make one at once, one is refused. */
  readonly slugs: readonly string[];
  /** Told how many are written so far. */
  readonly step: (written: number) => Promise<void>;
}

/**
 * Writes all that a plan makes and changes, in one transaction with its audit events. Whatever `step` throws
 * undoes it all.
 *
 * @returns the ids of the exercises that were made, by the record that each came from
 */
export async function writePlan(
  context: ExerciseImportContext,
  plan: ExercisePlan,
  { slugs, step }: Writing,
): Promise<Map<number, string>> {
  const { db, viewer, requestId } = context;
  const { clinicId } = viewer;
  const merged = [...plan.merged].flatMap(([{ id, ...exercise }, fields]) =>
    id === null ? [] : [{ ...exercise, id, fields: [...fields] as ContentField[] }],
  );
  if (plan.created.size === 0 && merged.length === 0) return new Map();
  const created = newExercises(plan, slugs);
  return db.$transaction(async (tx) => {
    const act = { action: 'importExercises', subjectType: 'Exercise', requestId };
    const acts: Act[] = [];
    for (let at = 0; at < created.length; at += CHUNK) {
      await step(at);
      const some = created.slice(at, at + CHUNK);
      await writeNew(tx, clinicId, some);
      acts.push(...some.map(({ id }) => ({ ...act, subjectId: id, fields: ['name'] })));
    }
    for (const [at, { fields, ...exercise }] of merged.entries()) {
      if (at % 10 === 0) await step(created.length + at);
      await writeMerged(tx, context as LibraryWriterContext, exercise, fields);
      acts.push({ ...act, subjectId: exercise.id, fields });
    }
    for (let at = 0; at < acts.length; at += CHUNK) await audit(tx, actorOf(viewer), ...acts.slice(at, at + CHUNK));
    await step(created.length + merged.length);
    return new Map(created.map(({ record, id }) => [record, id]));
  }, TRANSACTION);
}

/** The exercises that an import has made, in their order there. */
export async function madeExercises(
  { db, viewer }: Pick<Context, 'db' | 'viewer'>,
  ids: readonly string[],
  selection: { readonly include?: Prisma.ExerciseInclude; readonly select?: Prisma.ExerciseSelect },
) {
  const where = { AND: [exercisesVisibleTo(viewer), { id: { in: [...ids] } }] };
  return inOrderOf(ids, await db.exercise.findMany({ ...selection, where }));
}

/** Says whether a write failed because of what somebody else wrote at the same time. */
export function isOutdated(error: unknown): boolean {
  return (
    error instanceof ConflictError ||
    error instanceof ArchivedError ||
    (error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002')
  );
}
