import type { Prisma } from '@reprise/prisma/client';
import type { LibraryWriterContext } from '../context.ts';
import { type LineKey, type LineType, auditLine } from './edit-data.ts';

type Transaction = Prisma.TransactionClient;

async function setStatus(
  tx: Transaction,
  context: LibraryWriterContext,
  type: LineType,
  { id, clinicId }: LineKey,
  verb: 'archive' | 'restore',
  status: LineKey['status'],
) {
  const change = { where: { id, clinicId }, data: { status } };
  await (type === 'Exercise' ? tx.exercise.updateMany(change) : tx.routine.updateMany(change));
  await auditLine(tx, context, type, { action: `${verb}${type}`, id, fields: ['status'] });
}

/** Takes a line out of use; what has it already keeps it. Doing it again changes nothing. */
export async function archiveLine(tx: Transaction, context: LibraryWriterContext, type: LineType, line: LineKey) {
  if (line.status !== 'ARCHIVED') await setStatus(tx, context, type, line, 'archive', 'ARCHIVED');
}

/** Takes an archived line back into use: published when something of it is, else a draft. */
export async function restoreLine(
  tx: Transaction,
  context: LibraryWriterContext,
  type: LineType,
  line: LineKey,
  wasPublished: boolean,
) {
  if (line.status === 'ARCHIVED')
    await setStatus(tx, context, type, line, 'restore', wasPublished ? 'PUBLISHED' : 'DRAFT');
}
