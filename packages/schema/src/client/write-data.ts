import type { Prisma } from '@reprise/prisma/client';
import { searchable } from '@reprise/prisma/search-text';
import { actorOf, audit } from '../audit-event/data.ts';
import { ConflictError } from '../conflict/errors.ts';
import type { ClientWriterContext } from '../context.ts';
import { NotFoundError } from '../errors.ts';
import { membersVisibleTo } from '../member/data.ts';
import { changedColumns } from '../source/changes.ts';
import type { ClientWriter } from '../viewer/domain.ts';
import { type Selection, auditClientReads } from './data.ts';
import type { ClientStatus } from './domain.ts';
import { type ClientEdit, editedColumns } from './edit.ts';
import { revisedBy } from './revised-by.ts';

type Transaction = Prisma.TransactionClient;

/** The filter every change of clients starts from: the own clinic's. */
export function clientsKeptBy({ clinicId }: ClientWriter) {
  return { clinicId } satisfies Prisma.ClientWhereInput;
}

async function auditClient(
  tx: Transaction,
  { viewer, requestId }: ClientWriterContext,
  {
    id,
    revision,
    action,
    fields,
  }: {
    readonly id: string;
    /** The one that it has now. */
    readonly revision: number;
    readonly action: string;
    readonly fields: readonly string[];
  },
) {
  await audit(tx, actorOf(viewer), {
    action,
    subjectType: 'Client',
    subjectId: id,
    clientId: id,
    fields,
    fromVersion: revision > 1 ? revision - 1 : null,
    toVersion: revision,
    requestId,
  });
}

/** @throws NotFoundError when the clinic has no such member at work */
async function demandLead(tx: Transaction, viewer: ClientWriter, leadMemberId: string | null | undefined) {
  if (!leadMemberId) return;
  const where = { AND: [membersVisibleTo(viewer), { id: leadMemberId, deactivatedAt: null }] };
  if ((await tx.member.count({ where })) === 0) throw new NotFoundError('member');
}

/**
 * Takes a person on. Language and time zone are the clinic's unless said; a member who says nothing of the lead
 * leads them.
 *
 * @throws NotFoundError when the lead is no member of the clinic
 */
export function createClient(
  context: ClientWriterContext,
  { name, ...edit }: ClientEdit & { readonly name: string },
  selection: Selection,
) {
  const { db, viewer } = context;
  return db.$transaction(async (tx) => {
    const columns = editedColumns(edit);
    await demandLead(tx, viewer, columns.leadMemberId);
    const clinic = await tx.clinic.findUniqueOrThrow({
      where: { id: viewer.clinicId },
      select: { locale: true, timeZone: true },
    });
    const { name: tidied = name } = editedColumns({ name });
    const { id } = await tx.client.create({
      data: {
        ...clinic,
        ...(viewer.kind === 'MEMBER' ? { leadMemberId: viewer.memberId } : {}),
        ...columns,
        name: tidied,
        searchText: searchable(tidied),
        ...revisedBy(actorOf(viewer)),
        ...clientsKeptBy(viewer),
      },
      select: { id: true },
    });
    await auditClient(tx, context, {
      id,
      revision: 1,
      action: 'createClient',
      fields: ['name', ...Object.keys(columns)],
    });
    return tx.client.findUniqueOrThrow({ ...selection, where: { id } });
  });
}

/**
 * Changes what is kept of a client; what changes nothing leaves the revision as it is.
 *
 * @throws NotFoundError, ConflictError when the revision has moved on
 */
export async function updateClient(
  context: ClientWriterContext,
  { id, revision, ...edit }: ClientEdit & { readonly id: string; readonly revision: number },
  selection: Selection,
) {
  const { db, viewer } = context;
  const where = { ...clientsKeptBy(viewer), id };
  const write = db.$transaction(async (tx) => {
    const row = await tx.client.findFirst({ where });
    if (!row) throw new NotFoundError('client');
    if (row.revision !== revision) throw new ConflictError('Client', id, row.revision);
    const columns = editedColumns(edit);
    const fields = changedColumns({ ...row, precautions: row.precautions.toSorted() }, columns);
    if (fields.length > 0) {
      if (fields.includes('leadMemberId')) await demandLead(tx, viewer, columns.leadMemberId);
      const { count } = await tx.client.updateMany({
        where: { ...where, revision },
        data: {
          ...columns,
          ...(columns.name === undefined ? {} : { searchText: searchable(columns.name) }),
          revision: revision + 1,
          ...revisedBy(actorOf(viewer)),
        },
      });
      if (count === 0) throw new ConflictError('Client', id, revision + 1);
      await auditClient(tx, context, { id, revision: revision + 1, action: 'updateClient', fields });
    }
    return tx.client.findUniqueOrThrow({ ...selection, where: { id } });
  });
  try {
    return await write;
  } catch (error) {
    // the answer shows what the client's record is like now
    if (error instanceof ConflictError) await auditClientReads(context, [id]);
    throw error;
  }
}

/** Archives or restores a client; doing it again changes nothing. */
function setStatus(context: ClientWriterContext, id: string, status: ClientStatus, selection: Selection) {
  const { db, viewer } = context;
  return db.$transaction(async (tx) => {
    const where = { ...clientsKeptBy(viewer), id };
    const [changed] = await tx.client.updateManyAndReturn({
      where: { ...where, status: { not: status } },
      data: { status, revision: { increment: 1 }, ...revisedBy(actorOf(viewer)) },
      select: { revision: true },
    });
    const action = status === 'ARCHIVED' ? 'archiveClient' : 'restoreClient';
    if (changed) await auditClient(tx, context, { id, ...changed, action, fields: ['status'] });
    const client = await tx.client.findFirst({ ...selection, where });
    if (!client) throw new NotFoundError('client');
    return client;
  });
}

/** Ends the care of a client: they no longer come in, and everything that is kept of them stays. */
export function archiveClient(context: ClientWriterContext, id: string, selection: Selection) {
  return setStatus(context, id, 'ARCHIVED', selection);
}

/** Takes an archived client back into care; devices that were signed in are so again. */
export function restoreClient(context: ClientWriterContext, id: string, selection: Selection) {
  return setStatus(context, id, 'ACTIVE', selection);
}
