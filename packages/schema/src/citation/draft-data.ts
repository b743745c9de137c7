import type { Prisma } from '@reprise/prisma/client';
import { actorOf, audit } from '../audit-event/data.ts';
import { type LibraryWriterContext, badInput } from '../context.ts';
import type { Dose } from '../dose/domain.ts';
import { NotFoundError } from '../errors.ts';
import { exerciseVersionsVisibleTo } from '../exercise-version/data.ts';
import { listLimits } from '../exercise/domain.ts';
import { draftOf } from '../exercise/draft-data.ts';
import { type OwnLine, answerOf, editableLine, takeRevision, workingVersion } from '../exercise/line-data.ts';
import { claimKeyOf, doseColumnsOf, locatorColumns, sourceColumns } from './columns-data.ts';
import type { CitationStance, ClaimKind } from './domain.ts';

type Transaction = Prisma.TransactionClient;

/** What of a citation may be said; null takes away what may be absent. */
export interface CitationEdit {
  readonly sourceId?: string | undefined;
  readonly kind?: ClaimKind | undefined;
  readonly claim?: string | undefined;
  readonly claimKey?: string | null | undefined;
  readonly locatorLabel?: string | null | undefined;
  readonly locatorValue?: string | null | undefined;
  readonly stance?: CitationStance | undefined;
  readonly dose?: Dose | undefined;
}
export interface NewCitation extends CitationEdit {
  readonly exerciseId: string;
  readonly revision: number;
  readonly sourceId: string;
  readonly kind: ClaimKind;
  readonly claim: string;
}
export interface CitationKey {
  readonly id: string;
  readonly revision: number;
}
interface Selection {
  readonly include?: Prisma.CitationInclude;
  readonly select?: Prisma.CitationSelect;
}

async function auditCitation(
  { viewer, requestId }: LibraryWriterContext,
  tx: Transaction,
  action: string,
  exerciseId: string,
  fields: readonly string[],
) {
  await audit(tx, actorOf(viewer), { action, subjectType: 'Exercise', subjectId: exerciseId, fields, requestId });
}

/**
 * Cites a source in the draft of an exercise, which it opens when there is none.
 *
 * @throws NotFoundError when the exercise or the source is not there or not the viewer's to see
 * @throws ConflictError when the draft is not at that revision any more
 */
export function citeSource(context: LibraryWriterContext, input: NewCitation, selection: Selection) {
  const {
    exerciseId: id,
    revision,
    kind,
    claim,
    claimKey,
    locatorLabel,
    locatorValue,
    stance = 'SUPPORTS',
    dose,
  } = input;
  return context.db.$transaction(async (tx) => {
    const line = await editableLine(tx, context, { id, revision });
    const source = await sourceColumns(tx, context, input.sourceId);
    const said = {
      ...source,
      kind,
      stance,
      claim: claim.trim(),
      claimKey: claimKeyOf(line, kind, claimKey),
      ...locatorColumns(locatorLabel, locatorValue),
      ...doseColumnsOf(kind, dose),
    };
    await takeRevision(tx, line);
    const { versionId: exerciseVersionId } = await draftOf(tx, line);
    const others = await tx.citation.aggregate({
      where: { exerciseVersionId },
      _max: { position: true },
      _count: true,
    });
    if (others._count >= listLimits.citations)
      throw badInput(`An exercise has at most ${listLimits.citations} citations.`);
    const position = (others._max.position ?? -1) + 1;
    const { clinicId } = line;
    const { id: citationId } = await tx.citation.create({
      data: { ...said, clinicId, exerciseVersionId, position },
      select: { id: true },
    });
    await auditCitation(context, tx, 'citeSource', id, ['citations']);
    return tx.citation.findUniqueOrThrow({ ...selection, where: { id: citationId } });
  });
}

/** Finds the line that a citation stands in, and the citation's own row in the draft, opened if need be. */
async function citationInDraft(tx: Transaction, context: LibraryWriterContext, { id, revision }: CitationKey) {
  const citation = await tx.citation.findFirst({
    where: { id, exerciseVersion: exerciseVersionsVisibleTo(context.viewer) },
    include: { exerciseVersion: { select: { exerciseId: true } } },
  });
  if (!citation?.exerciseVersion) throw new NotFoundError('citation');
  const { exerciseVersion, ...row } = citation;
  const line = await editableLine(tx, context, { id: exerciseVersion.exerciseId, revision });
  // what an earlier version cites stays as it is
  if (row.exerciseVersionId !== workingVersion(line).id) throw new NotFoundError('citation');
  return { line, row };
}

/** Moves the draft on, opens it if need be, and gives the id that the citation has in it. */
async function openFor(tx: Transaction, line: OwnLine, citationId: string): Promise<string> {
  await takeRevision(tx, line);
  const { copies } = await draftOf(tx, line);
  return copies.get(citationId) ?? citationId;
}

/**
 * Changes a citation in the draft of its exercise. In a draft that this opens it gets another id.
 *
 * @throws NotFoundError when the citation or the source is not there or not the viewer's to see
 * @throws ConflictError when the draft is not at that revision any more
 */
export function updateCitation(
  context: LibraryWriterContext,
  { id, revision, ...edit }: CitationKey & CitationEdit,
  selection: Selection,
) {
  return context.db.$transaction(async (tx) => {
    const { line, row } = await citationInDraft(tx, context, { id, revision });
    const kind = edit.kind ?? row.kind;
    const claimKey = edit.claimKey === undefined ? row.claimKey : edit.claimKey;
    const { locatorLabel = row.locatorLabel, locatorValue = row.locatorValue } = edit;
    const keepsDose = kind === 'DOSE' && row.kind === 'DOSE' && !edit.dose;
    const data = {
      ...(edit.sourceId ? await sourceColumns(tx, context, edit.sourceId) : {}),
      ...(edit.stance ? { stance: edit.stance } : {}),
      ...(edit.claim ? { claim: edit.claim.trim() } : {}),
      ...(edit.claimKey !== undefined || edit.kind ? { claimKey: claimKeyOf(line, kind, claimKey) } : {}),
      ...locatorColumns(locatorLabel, locatorValue),
      ...(keepsDose ? {} : doseColumnsOf(kind, edit.dose)),
      kind,
    };
    const where = { id: await openFor(tx, line, id) };
    await tx.citation.update({ where, data, select: { id: true } });
    const fields = Object.entries(edit).flatMap(([field, value]) =>
      value === undefined ? [] : [`citations.${field}`],
    );
    await auditCitation(context, tx, 'updateCitation', line.id, fields);
    return tx.citation.findUniqueOrThrow({ ...selection, where });
  });
}

/**
 * Takes a citation out of the draft of its exercise, which it opens when there is none.
 *
 * @throws NotFoundError when it is not there or not the viewer's to see
 * @throws ConflictError when the draft is not at that revision any more
 */
export function removeCitation(
  context: LibraryWriterContext,
  key: CitationKey,
  selection: Parameters<typeof answerOf>[2],
) {
  return context.db.$transaction(async (tx) => {
    const { line } = await citationInDraft(tx, context, key);
    const id = await openFor(tx, line, key.id);
    await tx.citation.delete({ where: { id }, select: { id: true } });
    await auditCitation(context, tx, 'removeCitation', line.id, ['citations']);
    return answerOf(tx, line.id, selection);
  });
}
