import { Prisma } from '@reprise/prisma/client';
import { sourceSearchText } from '@reprise/prisma/search-text';
import { actorOf, audit } from '../audit-event/data.ts';
import { ConflictError } from '../conflict/errors.ts';
import { type LibraryWriterContext, badInput } from '../context.ts';
import { NotFoundError } from '../errors.ts';
import type { LibraryWriter } from '../viewer/domain.ts';
import { changedColumns } from './changes.ts';
import { citableColumns, sourcesVisibleTo } from './data.ts';
import { type SourceEdit, type StandingEdit, appraisalColumns, editedFields, emptyFields } from './edit.ts';
import { DuplicateSourceError } from './errors.ts';
import { type SourceFields, fieldsOfRow, identifiers, rowOfFields } from './fields.ts';

type Transaction = Prisma.TransactionClient;
type Edit = SourceEdit & StandingEdit;
interface Selection {
  readonly include?: Prisma.SourceInclude;
  readonly select?: Prisma.SourceSelect;
}

/** The filter every change of sources starts from: the own clinic's part of the library. */
export function sourcesKeptBy({ clinicId }: LibraryWriter) {
  return { clinicId } satisfies Prisma.SourceWhereInput;
}

const editedColumns = {
  ...citableColumns,
  id: true,
  note: true,
  revision: true,
  status: true,
  supersededById: true,
  reviewBy: true,
  design: true,
  ocebmLevel: true,
  ocebmYear: true,
  grade: true,
  pedroScore: true,
  pedroItems: true,
  appraisalSummary: true,
} as const satisfies Prisma.SourceSelect;

/** @throws DuplicateSourceError when another source of the clinic has one of the identifiers */
async function refuseDuplicates(tx: Transaction, viewer: LibraryWriter, fields: SourceFields, id?: string) {
  const same = identifiers.flatMap((name) => (fields[name] === null ? [] : [{ [name]: fields[name] }]));
  if (same.length === 0) return;
  const others = id === undefined ? {} : { id: { not: id } };
  const found = await tx.source.findFirst({
    where: { ...sourcesKeptBy(viewer), ...others, OR: same },
    select: { id: true, title: true, doi: true, pmid: true, pmcid: true, url: true },
  });
  const field = found && identifiers.find((name) => fields[name] !== null && found[name] === fields[name]);
  if (found && field) throw new DuplicateSourceError(field, found.id, found.title);
}

/** Runs a write; when somebody else takes an identifier at the same moment, says whose it is now. */
async function written<Row>(
  context: LibraryWriterContext,
  fields: () => SourceFields | null,
  id: string | undefined,
  write: () => Promise<Row>,
) {
  try {
    return await write();
  } catch (error) {
    const taken = error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002' ? fields() : null;
    if (taken) await refuseDuplicates(context.db, context.viewer, taken, id);
    throw error;
  }
}

/** @throws NotFoundError when it is no source of the viewer's library, BAD_INPUT when it leads back to `id` */
async function successor(tx: Transaction, viewer: LibraryWriter, supersededById: string, id?: string) {
  const found = await tx.source.findFirst({
    where: { AND: [sourcesVisibleTo(viewer), { id: supersededById }] },
    select: { id: true, clinicId: true },
  });
  if (!found) throw new NotFoundError('source');
  if (id !== undefined) {
    const [{ leadsBack } = { leadsBack: false }] = await tx.$queryRaw<{ leadsBack: boolean }[]>`
      WITH RECURSIVE line AS (
        SELECT ${supersededById}::uuid AS id
        UNION SELECT s."supersededById" FROM "Source" s JOIN line l ON s."id" = l.id WHERE s."supersededById" IS NOT NULL
      ) SELECT EXISTS (SELECT 1 FROM line WHERE id = ${id}::uuid) AS "leadsBack"`;
    if (leadsBack) throw badInput('supersededBy: A source cannot take its own place, also not by way of others.');
  }
  return { supersededByClinicId: found.clinicId, supersededById: found.id };
}

/** The columns of what a clinic thinks of a source, as far as they are given. */
async function standing(tx: Transaction, { viewer, now }: LibraryWriterContext, edit: Edit, id?: string) {
  const { status, supersededById, reviewBy, appraisal } = edit;
  if (supersededById && status && status !== 'SUPERSEDED') {
    throw badInput('supersededBy: Only a source whose status is SUPERSEDED has something in its place.');
  }
  if (appraisal && (appraisal.ocebmLevel == null) !== (appraisal.ocebmYear == null)) {
    throw badInput('appraisal: A level goes with the year of its scheme: ocebmLevel and ocebmYear are given together.');
  }
  const leaves = supersededById === null || (status != null && status !== 'SUPERSEDED');
  return {
    ...(supersededById ? { status: 'SUPERSEDED' as const } : status ? { status } : {}),
    ...(supersededById ? await successor(tx, viewer, supersededById, id) : {}),
    ...(leaves ? { supersededByClinicId: null, supersededById: null } : {}),
    ...(reviewBy === undefined ? {} : { reviewBy: reviewBy && new Date(reviewBy) }),
    ...(appraisal === undefined ? {} : appraisalColumns(appraisal ?? {})),
    ...(appraisal ? { appraisedAt: now, appraisedById: 'memberId' in viewer ? viewer.memberId : null } : {}),
    ...(appraisal === null ? { appraisedAt: null, appraisedById: null } : {}),
  };
}

const columnsOf = (fields: SourceFields) => {
  const { csl, ...columns } = rowOfFields(fields);
  return { ...columns, csl: csl as Prisma.InputJsonObject, searchText: sourceSearchText(fields) };
};

/**
 * Makes a source in the own clinic's library.
 *
 * @throws DuplicateSourceError when the clinic has it, NotFoundError when what supersedes it is not there
 */
export function createSource(context: LibraryWriterContext, edit: Edit, selection: Selection) {
  const { db, viewer, requestId } = context;
  const fields = editedFields(emptyFields, edit);
  return written(
    context,
    () => fields,
    undefined,
    () =>
      db.$transaction(async (tx) => {
        await refuseDuplicates(tx, viewer, fields);
        const data = { ...sourcesKeptBy(viewer), ...columnsOf(fields), ...(await standing(tx, context, edit)) };
        const { id } = await tx.source.create({ data, select: { id: true } });
        const stated = Object.keys(edit).filter((name) => edit[name as keyof Edit] != null);
        await audit(tx, actorOf(viewer), {
          action: 'createSource',
          subjectType: 'Source',
          subjectId: id,
          fields: stated,
          requestId,
        });
        return tx.source.findUniqueOrThrow({ ...selection, where: { id } });
      }),
  );
}

/**
 * Changes a source of the own clinic's; what changes nothing leaves its revision as it is.
 *
 * @throws NotFoundError, ConflictError when the revision has moved on, DuplicateSourceError
 */
export function updateSource(
  context: LibraryWriterContext,
  { id, revision, ...edit }: Edit & { readonly id: string; readonly revision: number },
  selection: Selection,
) {
  const { db, viewer, requestId } = context;
  let fields: SourceFields | null = null;
  const where = { ...sourcesKeptBy(viewer), id };
  return written(
    context,
    () => fields,
    id,
    () =>
      db.$transaction(async (tx) => {
        const row = await tx.source.findFirst({ where, select: editedColumns });
        if (!row) throw new NotFoundError('source');
        if (row.revision !== revision) throw new ConflictError('Source', id, row.revision);
        fields = editedFields(fieldsOfRow(row), edit);
        const data = { ...columnsOf(fields), ...(await standing(tx, context, edit, id)) };
        const changed = changedColumns(row, data);
        if (changed.length > 0) {
          await refuseDuplicates(tx, viewer, fields, id);
          const { count } = await tx.source.updateMany({
            where: { ...where, revision },
            data: { ...data, revision: revision + 1 },
          });
          if (count === 0) throw new ConflictError('Source', id, revision + 1);
          await audit(tx, actorOf(viewer), {
            action: 'updateSource',
            subjectType: 'Source',
            subjectId: id,
            fields: changed,
            requestId,
          });
        }
        return tx.source.findUniqueOrThrow({ ...selection, where: { id } });
      }),
  );
}
