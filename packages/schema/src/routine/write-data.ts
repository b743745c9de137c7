import { randomUUID } from 'node:crypto';
import { type LibraryWriterContext, badInput } from '../context.ts';
import { freeSlug, slugOf } from '../exercise/slug.ts';
import { type DraftKey, retryingTaken } from '../line/edit-data.ts';
import { type ComposedRoutine, runOf } from './composed.ts';
import { openDraft, rewriteDraft, versionData, writeBlocks } from './draft-data.ts';
import { RoutineTooLongError } from './errors.ts';
import {
  type OwnRoutine,
  type Selection,
  type Transaction,
  type WorkingVersion,
  answerOf,
  auditRoutine,
  editableRoutine,
  shownColumns,
  takeRevision,
  wasPublished,
  workingVersion,
} from './line-data.ts';
import { type GivenBlock, type Places, placesOf, pointedAt } from './pointing-data.ts';
import { type ComposedRow, composedOf } from './row.ts';
import { type RoutineChanges, changedRoutineFields, composedProblems, withRoutineChanges } from './tidy.ts';
import { ROUTINE_SECONDS_MAX, routineSeconds } from './time.ts';

/** An edit as the API takes it: exercises and sources by their ids. */
export type RoutineEdit = Omit<RoutineChanges, 'blocks'> & {
  readonly blocks?: readonly GivenBlock[] | null | undefined;
};

const emptyRoutine: ComposedRoutine = {
  title: '',
  summary: '',
  uses: [],
  conditions: [],
  statedMinutes: null,
  blocks: [],
};

/** Refuses what cannot be written down at all; a draft may be as unfinished as it likes. */
function assertWritable(routine: ComposedRoutine) {
  const issues = composedProblems(routine).map(({ field, message }) => ({
    path: ['input', ...field.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part))],
    message,
  }));
  if (issues.length > 0)
    throw badInput(issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; '), issues);
  const { max } = routineSeconds(runOf(routine));
  if (max > ROUTINE_SECONDS_MAX) throw new RoutineTooLongError(max);
}

/** Puts an edit into a routine, and says where the rows stand that it points at. */
async function edited(
  tx: Transaction,
  context: LibraryWriterContext,
  before: ComposedRoutine,
  row: ComposedRow | null,
  { blocks, ...rest }: RoutineEdit,
) {
  const pointed = blocks ? await pointedAt(tx, context, row, blocks) : null;
  const changes = { ...rest, ...(pointed ? { blocks: pointed.blocks } : {}) };
  const routine = withRoutineChanges(before, changes, randomUUID);
  assertWritable(routine);
  return { routine, places: pointed?.places ?? (row ? placesOf(row) : new Map<string, string>()) };
}

/** Finds a slug that no other routine of the clinic has. */
export async function slugFor(tx: Transaction, clinicId: string, title: string, ownId?: string): Promise<string> {
  const slug = slugOf(title, 'routine');
  const where = { clinicId, slug: { startsWith: slug }, ...(ownId ? { id: { not: ownId } } : {}) };
  const taken = await tx.routine.findMany({ where, select: { slug: true } });
  return freeSlug(
    slug,
    taken.map((row) => row.slug),
  );
}

interface NewLine {
  readonly routine: ComposedRoutine;
  readonly places: Places;
  readonly origin?: { readonly clinicId: string; readonly id: string };
  /** What it has in its address when nobody else has it; made of the title unless said. */
  readonly slug?: string;
}

/** Writes a new line whose draft is all there is of it. */
export async function newLine(tx: Transaction, clinicId: string, { routine, places, origin, slug }: NewLine) {
  const { id } = await tx.routine.create({
    data: {
      clinicId,
      slug: await slugFor(tx, clinicId, slug ?? routine.title),
      ...shownColumns(routine),
      ...(origin ? { originClinicId: origin.clinicId, originId: origin.id } : {}),
    },
    select: { id: true },
  });
  const { id: versionId } = await tx.routineVersion.create({
    data: { clinicId, routineId: id, ...versionData(routine) },
    select: { id: true },
  });
  await writeBlocks(tx, { clinicId, routineVersionId: versionId }, routine, places, null);
  await tx.routine.update({
    where: { id },
    data: { currentVersionId: versionId, draftVersionId: versionId },
    select: { id: true },
  });
  return { id, versionId };
}

const statedFields = (edit: object): string[] =>
  Object.entries(edit).flatMap(([field, value]) => (value === null || value === undefined ? [] : [field]));

/** Makes a routine in the own library, as a draft; it may have no title and no blocks yet. */
export function createRoutine(context: LibraryWriterContext, input: RoutineEdit, selection: Selection) {
  const { clinicId } = context.viewer;
  return retryingTaken(() =>
    context.db.$transaction(async (tx) => {
      const { id } = await newLine(tx, clinicId, await edited(tx, context, emptyRoutine, null, input));
      await auditRoutine(tx, context, { action: 'createRoutine', id, fields: statedFields(input) });
      return answerOf(tx, id, selection);
    }),
  );
}

/** A change of what a line goes on from, read and made in one transaction. */
interface WorkingChange {
  readonly action: string;
  readonly line: OwnRoutine;
  readonly row: WorkingVersion;
  readonly before: ComposedRoutine;
  readonly routine: ComposedRoutine;
  readonly places: Places;
}

/** Writes what a routine says now into its draft, which it opens when there is none; nothing when nothing changed. */
export async function writeWorking(tx: Transaction, context: LibraryWriterContext, change: WorkingChange) {
  const { action, line, row, before, routine, places } = change;
  const fields = changedRoutineFields(before, routine);
  if (fields.length === 0) return;
  await takeRevision(tx, line, wasPublished(line) ? {} : shownColumns(routine));
  const key = line.draftVersionId && { clinicId: line.clinicId, routineVersionId: line.draftVersionId };
  if (key) await rewriteDraft(tx, key, routine, fields, places, row);
  else await openDraft(tx, line, routine, places, row);
  await auditRoutine(tx, context, { action, id: line.id, fields });
}

/**
 * Writes the given fields into the draft, which it opens from what is published when there is none. An
 * edit that changes nothing opens nothing and leaves the revision. The number of statements does not
 * grow with the number of items.
 *
 * @throws ConflictError when the draft is not at that revision any more; nothing is written
 * @throws RoutineTooLongError when it could take longer than `ROUTINE_SECONDS_MAX`
 */
export function updateRoutine(
  context: LibraryWriterContext,
  { id, revision, ...edit }: DraftKey & RoutineEdit,
  selection: Selection,
) {
  return context.db.$transaction(async (tx) => {
    const line = await editableRoutine(tx, context, { id, revision });
    const row = await workingVersion(tx, line);
    const before = composedOf(row);
    const { routine, places } = await edited(tx, context, before, row, edit);
    await writeWorking(tx, context, { action: 'updateRoutine', line, row, before, routine, places });
    return answerOf(tx, id, selection);
  });
}
