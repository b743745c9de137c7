import type { Prisma } from '@reprise/prisma/client';
import { badInput, type LibraryWriterContext } from '../context.ts';
import { NotFoundError } from '../errors.ts';
import { exerciseVersionsVisibleTo } from '../exercise-version/data.ts';
import { draftOf } from '../exercise/draft-data.ts';
import * as exercise from '../exercise/line-data.ts';
import { type LineType, auditLine } from '../line/edit-data.ts';
import { routineVersionsVisibleTo } from '../routine/data.ts';
import { routineDraftOf } from '../routine/draft-data.ts';
import * as routine from '../routine/line-data.ts';
import { claimKeyOf } from './columns-data.ts';
import type { ClaimKind } from './domain.ts';

type Transaction = Prisma.TransactionClient;

/** What a citation is to be about: an exercise, a whole routine, or the item of a routine that has a key. */
export type Subject =
  | { readonly exerciseId: string }
  | { readonly routineId: string; readonly itemKey?: string | null | undefined };

/** The column that ties a citation to its subject. */
export type SubjectColumn =
  | { readonly exerciseVersionId: string }
  | { readonly routineVersionId: string }
  | { readonly itemId: string };

/** The line whose draft a citation is written in, whatever its type. */
export interface CitedLine {
  readonly type: LineType;
  readonly id: string;
  readonly clinicId: string;
  /** Says whether a row that the viewer sees is of what an edit goes on from. */
  readonly isWorking: (versionId: string) => boolean;
  /** The key of what a claim is about. */
  readonly claimKeyOf: (kind: ClaimKind, claimKey: string | null | undefined) => string | null;
  /** Moves the draft on, opens it if need be, and tells where its citations stand. */
  readonly open: (tx: Transaction) => Promise<OpenDraft>;
}
interface OpenDraft {
  readonly subject: SubjectColumn;
  /** Which citation became which, where opening the draft made copies. */
  readonly copies: ReadonlyMap<string, string>;
}

/** A claim about a routine or an item has no parts to be about. */
function noClaimKey(_kind: ClaimKind, claimKey: string | null | undefined): null {
  if (claimKey) throw badInput('claimKey: only a claim about an exercise has one.');
  return null;
}

async function citedRoutine(
  tx: Transaction,
  context: LibraryWriterContext,
  { routineId: id, itemKey }: { readonly routineId: string; readonly itemKey?: string | null | undefined },
  revision: number,
): Promise<CitedLine> {
  const line = await routine.editableRoutine(tx, context, { id, revision });
  const working = line.draftVersionId ?? line.currentVersionId ?? '';
  const itemIn = async (routineVersionId: string) => {
    const item = await tx.item.findFirst({
      where: { clinicId: line.clinicId, routineVersionId, key: itemKey ?? '' },
      select: { id: true },
    });
    if (!item) throw new NotFoundError('item');
    return { itemId: item.id };
  };
  if (itemKey) await itemIn(working);
  return {
    type: 'Routine',
    id,
    clinicId: line.clinicId,
    isWorking: (versionId) => versionId === working,
    claimKeyOf: noClaimKey,
    open: async (within) => {
      await routine.takeRevision(within, line);
      const { versionId: routineVersionId, copies } = await routineDraftOf(within, line);
      return { subject: itemKey ? await itemIn(routineVersionId) : { routineVersionId }, copies };
    },
  };
}

async function citedExercise(
  tx: Transaction,
  context: LibraryWriterContext,
  id: string,
  revision: number,
): Promise<CitedLine> {
  const line = await exercise.editableLine(tx, context, { id, revision });
  return {
    type: 'Exercise',
    id,
    clinicId: line.clinicId,
    isWorking: (versionId) => versionId === exercise.workingVersion(line).id,
    claimKeyOf: (kind, claimKey) => claimKeyOf(line, kind, claimKey),
    open: async (within) => {
      await exercise.takeRevision(within, line);
      const { versionId: exerciseVersionId, copies } = await draftOf(within, line);
      return { subject: { exerciseVersionId }, copies };
    },
  };
}

/**
 * Reads the line that a citation is to be written in.
 *
 * @throws NotFoundError when it, or its item, is not there or not the viewer's to see
 * @throws ConflictError when the draft is not at that revision any more
 */
export function citedLine(
  tx: Transaction,
  context: LibraryWriterContext,
  subject: Subject,
  revision: number,
): Promise<CitedLine> {
  return 'exerciseId' in subject
    ? citedExercise(tx, context, subject.exerciseId, revision)
    : citedRoutine(tx, context, subject, revision);
}

/**
 * Finds a citation of what an edit goes on from, and the line that it stands in.
 *
 * @throws NotFoundError when it is not there, not the viewer's to see, or of an earlier version, which stays as it is
 * @throws ConflictError when the draft is not at that revision any more
 */
export async function citationInDraft(
  tx: Transaction,
  context: LibraryWriterContext,
  { id, revision }: { readonly id: string; readonly revision: number },
) {
  const routineVersion = routineVersionsVisibleTo(context.viewer);
  const citation = await tx.citation.findFirst({
    where: {
      id,
      OR: [
        { exerciseVersion: exerciseVersionsVisibleTo(context.viewer) },
        { routineVersion },
        { item: { block: { routineVersion } } },
      ],
    },
    include: {
      exerciseVersion: { select: { id: true, exerciseId: true } },
      routineVersion: { select: { id: true, routineId: true } },
      item: { select: { key: true, block: { select: { routineVersion: { select: { id: true, routineId: true } } } } } },
    },
  });
  if (!citation) throw new NotFoundError('citation');
  const { exerciseVersion, routineVersion: whole, item, ...row } = citation;
  const version = exerciseVersion ?? whole ?? item?.block.routineVersion;
  if (!version) throw new NotFoundError('citation');
  const subject = 'exerciseId' in version ? version : { routineId: version.routineId, itemKey: item?.key };
  const line = await citedLine(tx, context, subject, revision);
  if (!line.isWorking(version.id)) throw new NotFoundError('citation');
  return { line, row };
}

/** Writes down what was done to a citation, on the line that it stands in. */
export async function auditCitation(
  tx: Transaction,
  context: LibraryWriterContext,
  { type, id }: CitedLine,
  action: string,
  fields: readonly string[],
) {
  await auditLine(tx, context, type, { action, id, fields });
}
