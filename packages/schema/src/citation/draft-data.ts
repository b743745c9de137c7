import type { Prisma } from '@reprise/prisma/client';
import { type LibraryWriterContext, badInput } from '../context.ts';
import type { Dose } from '../dose/domain.ts';
import { listLimits } from '../exercise/domain.ts';
import { answerOf as exerciseAnswer } from '../exercise/line-data.ts';
import { routineListLimits } from '../routine/composed.ts';
import { answerOf as routineAnswer } from '../routine/line-data.ts';
import { type Subject, auditCitation, citationInDraft, citedLine } from './cited-line-data.ts';
import { doseColumnsOf, locatorColumns, sourceColumns } from './columns-data.ts';
import type { CitationStance, ClaimKind } from './domain.ts';

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
  readonly subject: Subject;
  readonly revision: number;
  readonly sourceId: string;
  readonly kind: ClaimKind;
  readonly claim: string;
}
export interface CitationKey {
  readonly id: string;
  readonly revision: number;
}
interface LineSelections {
  readonly exercise: () => Parameters<typeof exerciseAnswer>[2];
  readonly routine: () => Parameters<typeof routineAnswer>[2];
}
interface Selection {
  readonly include?: Prisma.CitationInclude;
  readonly select?: Prisma.CitationSelect;
}

/**
 * Cites a source in the draft of an exercise or of a routine, which it opens when there is none.
 *
 * @throws NotFoundError when the subject or the source is not there or not the viewer's to see
 * @throws ConflictError when the draft is not at that revision any more
 */
export function citeSource(context: LibraryWriterContext, input: NewCitation, selection: Selection) {
  const { subject, revision, kind, claim, claimKey, locatorLabel, locatorValue, stance = 'SUPPORTS', dose } = input;
  return context.db.$transaction(async (tx) => {
    const line = await citedLine(tx, context, subject, revision);
    const source = await sourceColumns(tx, context, input.sourceId);
    const said = {
      ...source,
      kind,
      stance,
      claim: claim.trim(),
      claimKey: line.claimKeyOf(kind, claimKey),
      ...locatorColumns(locatorLabel, locatorValue),
      ...doseColumnsOf(kind, dose),
    };
    const { subject: tie } = await line.open(tx);
    const others = await tx.citation.aggregate({ where: tie, _max: { position: true }, _count: true });
    const most = 'itemId' in tie ? routineListLimits.itemCitations : listLimits.citations;
    if (others._count >= most) throw badInput(`There may be at most ${most} citations.`);
    const position = (others._max.position ?? -1) + 1;
    const { id } = await tx.citation.create({
      data: { ...said, ...tie, clinicId: line.clinicId, position },
      select: { id: true },
    });
    await auditCitation(tx, context, line, 'citeSource', ['citations']);
    return tx.citation.findUniqueOrThrow({ ...selection, where: { id } });
  });
}

/**
 * Changes a citation in the draft of its exercise or routine. In a draft that this opens it gets another id.
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
      ...(edit.claimKey !== undefined || edit.kind ? { claimKey: line.claimKeyOf(kind, claimKey) } : {}),
      ...locatorColumns(locatorLabel, locatorValue),
      ...(keepsDose ? {} : doseColumnsOf(kind, edit.dose)),
      kind,
    };
    const { copies } = await line.open(tx);
    const where = { id: copies.get(id) ?? id };
    await tx.citation.update({ where, data, select: { id: true } });
    const fields = Object.entries(edit).flatMap(([field, value]) =>
      value === undefined ? [] : [`citations.${field}`],
    );
    await auditCitation(tx, context, line, 'updateCitation', fields);
    return tx.citation.findUniqueOrThrow({ ...selection, where });
  });
}

/**
 * Takes a citation out of the draft of its exercise or routine, which it opens when there is none, and
 * answers the line with what `selections` asks of its type.
 *
 * @throws NotFoundError when it is not there or not the viewer's to see
 * @throws ConflictError when the draft is not at that revision any more
 */
export function removeCitation(context: LibraryWriterContext, key: CitationKey, selections: LineSelections) {
  return context.db.$transaction(async (tx) => {
    const { line } = await citationInDraft(tx, context, key);
    const { copies } = await line.open(tx);
    await tx.citation.delete({ where: { id: copies.get(key.id) ?? key.id }, select: { id: true } });
    await auditCitation(tx, context, line, 'removeCitation', ['citations']);
    const { type, id } = line;
    return type === 'Exercise'
      ? { type, row: await exerciseAnswer(tx, id, selections.exercise()) }
      : { type, row: await routineAnswer(tx, id, selections.routine()) };
  });
}
