import { actorOf, audit } from '../audit-event/data.ts';
import { clientsVisibleTo } from '../client/data.ts';
import type { PersonContext } from '../context.ts';
import { NotFoundError } from '../errors.ts';
import { recordColumns } from './columns.ts';
import { painScoresCsv, sessionsCsv } from './csv.ts';
import type { RecordFile } from './domain.ts';
import { printedRecordSchema } from './json-schema.ts';
import { type Access, clientRecord } from './record.ts';

type NameOf = (kind: string, id: string | null) => string;

/** How those who did something are called: members by name to members, and as what they are to the client. */
async function namesFor({ db, viewer }: PersonContext): Promise<NameOf> {
  const members = await db.member.findMany({ where: { clinicId: viewer.clinicId }, select: { id: true, name: true } });
  const names = new Map(members.map(({ id, name }) => [id, name]));
  return (kind, id) => (viewer.kind === 'MEMBER' && id && names.get(id)) || kind;
}

/** Who looked at a client's record or changed it. */
async function accessesOf({ db, viewer }: PersonContext, clientId: string, nameOf: NameOf): Promise<Access[]> {
  const where = { clinicId: viewer.clinicId, clientId };
  const select = { at: true, actorKind: true, actorId: true, action: true, fields: true } as const;
  const events = await db.auditEvent.findMany({ where, select, orderBy: { at: 'asc' } });
  return events.map(({ actorKind, actorId, ...event }) => ({ ...event, by: nameOf(actorKind, actorId) }));
}

const json = (fileName: string, text: string): RecordFile => ({ fileName, contentType: 'application/json', text });
const csv = (fileName: string, text: string): RecordFile => ({ fileName, contentType: 'text/csv', text });

/**
 * Everything that is held on a client, as files: for members, and for the client themselves.
 *
 * @throws NotFoundError
 */
export async function exportClient(context: PersonContext, id: string): Promise<RecordFile[]> {
  const { db, viewer, now, requestId } = context;
  const where = { AND: [{ id }, clientsVisibleTo(viewer)] };
  const row = await db.client.findFirst({ where, select: recordColumns });
  if (!row) throw new NotFoundError('client');
  const act = { action: 'exportClient', subjectType: 'Client', subjectId: id, clientId: id, requestId };
  await audit(db, actorOf(viewer), act);
  const nameOf = await namesFor(context);
  const accesses = await accessesOf(context, id, nameOf);
  const record = clientRecord(row, { accesses, exportedAt: now, isOwn: viewer.kind === 'CLIENT', nameOf });
  return [
    json('record.json', `${JSON.stringify(record, null, 2)}\n`),
    json('record.schema.json', printedRecordSchema()),
    csv('pain-scores.csv', painScoresCsv(record)),
    csv('sessions.csv', sessionsCsv(record)),
  ];
}
