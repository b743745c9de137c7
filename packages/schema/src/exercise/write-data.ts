import { randomUUID } from 'node:crypto';
import type { Prisma } from '@reprise/prisma/client';
import { type LibraryWriterContext, badInput } from '../context.ts';
import { type DraftKey, retryingTaken } from '../line/edit-data.ts';
import type { ContentField, ExerciseCategory, ExerciseContent } from './domain.ts';
import { changedFields } from './entries.ts';
import { openDraft, rewriteDraft, writeBelongings } from './draft-data.ts';
import {
  type Selection,
  answerOf,
  auditExercise,
  draftShown,
  editableLine,
  shownColumns,
  takeRevision,
  workingVersion,
} from './line-data.ts';
import { type GivenPicture, type GivenRung, placesOf, pointedAt } from './pointing-data.ts';
import { contentData, contentOf } from './row.ts';
import { freeSlug, slugOf } from './slug.ts';
import { type ContentChanges, nothing, repetition, withChanges } from './tidy.ts';

type Transaction = Prisma.TransactionClient;

/** An edit as the API takes it: neighbours and pictures by their ids. */
export type ExerciseEdit = Omit<ContentChanges, 'ladder' | 'pictures'> & {
  readonly ladder?: readonly GivenRung[] | null | undefined;
  readonly pictures?: readonly GivenPicture[] | null | undefined;
};

const newKey = () => randomUUID().slice(0, 8);

/** Puts an edit into a content, and says where the rows stand that it points at. */
async function edited(tx: Transaction, context: LibraryWriterContext, before: ExerciseContent, edit: ExerciseEdit) {
  const { places, ...pointed } = await pointedAt(tx, context, edit, before.pictures);
  const { ladder: _ladder, pictures: _pictures, ...rest } = edit;
  const content = withChanges(before, { ...rest, ...pointed }, newKey);
  const problem = repetition(content);
  if (problem) throw badInput(problem);
  return { content, places };
}

/** Finds a slug that no exercise of the clinic has. */
async function slugFor(tx: Transaction, clinicId: string, name: string): Promise<string> {
  const slug = slugOf(name);
  const where = { clinicId, slug: { startsWith: slug } };
  const taken = await tx.exercise.findMany({ where, select: { slug: true } });
  return freeSlug(
    slug,
    taken.map((row) => row.slug),
  );
}

interface NewLine {
  readonly content: ExerciseContent;
  readonly places: ReadonlyMap<string, string>;
  readonly origin?: { readonly clinicId: string; readonly id: string };
  readonly attribution?: Prisma.InputJsonValue | null;
}

/** Writes a new line whose draft is all there is of it. */
async function newLine(tx: Transaction, clinicId: string, { content, places, origin, attribution }: NewLine) {
  const { id } = await tx.exercise.create({
    data: {
      clinicId,
      slug: await slugFor(tx, clinicId, content.name),
      ...shownColumns(content),
      ...(origin ? { originClinicId: origin.clinicId, originId: origin.id } : {}),
    },
    select: { id: true },
  });
  const { id: versionId } = await tx.exerciseVersion.create({
    data: { clinicId, exerciseId: id, ...contentData(content), ...(attribution ? { attribution } : {}) },
    select: { id: true },
  });
  await writeBelongings(tx, { clinicId, exerciseVersionId: versionId }, content, places);
  await tx.exercise.update({
    where: { id },
    data: { currentVersionId: versionId, draftVersionId: versionId },
    select: { id: true },
  });
  return { id, versionId };
}

/** Runs a transaction that makes a line, again when its slug was taken in between. */
export function makingLine<Result>(
  { db }: LibraryWriterContext,
  make: (
    tx: Transaction,
    add: (line: NewLine, clinicId: string) => Promise<{ id: string; versionId: string }>,
  ) => Promise<Result>,
): Promise<Result> {
  return retryingTaken(() => db.$transaction((tx) => make(tx, (line, clinicId) => newLine(tx, clinicId, line))));
}

const statedFields = (edit: object): ContentField[] =>
  Object.entries(edit).flatMap(([field, value]) =>
    value === null || value === undefined ? [] : [field as ContentField],
  );

/** Makes an exercise in the own library, as a draft. */
export function createExercise(
  context: LibraryWriterContext,
  input: ExerciseEdit & { readonly name: string; readonly category: ExerciseCategory },
  selection: Selection,
) {
  const { clinicId } = context.viewer;
  return makingLine(context, async (tx, add) => {
    const before = { ...nothing, name: input.name, category: input.category };
    const { content, places } = await edited(tx, context, before, input);
    const { id } = await add({ content, places }, clinicId);
    await auditExercise(tx, context, { action: 'createExercise', id, fields: statedFields(input) });
    return answerOf(tx, id, selection);
  });
}

/**
 * Writes the given fields into the draft, which it opens from what is published when there is none. An
 * edit that changes nothing opens nothing and leaves the revision.
 *
 * @throws ConflictError when the draft is not at that revision any more; nothing is written
 */
export function updateExercise(
  context: LibraryWriterContext,
  { id, revision, ...edit }: DraftKey & ExerciseEdit,
  selection: Selection,
) {
  return context.db.$transaction(async (tx) => {
    const line = await editableLine(tx, context, { id, revision });
    const version = workingVersion(line);
    const before = contentOf(version);
    const { content, places } = await edited(tx, context, before, edit);
    if (content.ladder.some(({ exerciseId }) => exerciseId === id))
      throw badInput('An exercise is no neighbour of its own.');
    const fields = changedFields(before, content);
    if (fields.length > 0) {
      await takeRevision(tx, line, draftShown(line, content));
      const everywhere = new Map([...placesOf(version), ...places]);
      const key = line.draftVersionId && { clinicId: line.clinicId, exerciseVersionId: line.draftVersionId };
      if (key) await rewriteDraft(tx, key, content, fields, everywhere);
      else await openDraft(tx, line, content, everywhere);
      await auditExercise(tx, context, { action: 'updateExercise', id, fields });
    }
    return answerOf(tx, id, selection);
  });
}
