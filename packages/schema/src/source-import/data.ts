import { Prisma, type PrismaClient } from '@reprise/prisma/client';
import { sourceSearchText } from '@reprise/prisma/search-text';
import { v7 as uuid } from 'uuid';
import { type Act, actorOf, audit } from '../audit-event/data.ts';
import type { Context } from '../context.ts';
import { inOrderOf } from '../listing.ts';
import { citableColumns, sourcesVisibleTo } from '../source/data.ts';
import { type SourceFields, fieldsOfRow, rowOfFields } from '../source/fields.ts';
import type { LibraryWriter } from '../viewer/domain.ts';
import type { KnownSource } from './domain.ts';
import { type Findable, LibraryIndex } from './library-index.ts';
import type { ImportPlan, PreparedRecord } from './plan.ts';

/** What an import needs of a request. */
export interface ImportContext extends Pick<Context, 'db' | 'now' | 'requestId'> {
  readonly viewer: LibraryWriter;
}

/** Rows of one statement, when there may be thousands. */
const CHUNK = 500;
/** The longest that an import may take to write; nothing else waits for it on a server. */
const TRANSACTION = { timeout: 120_000, maxWait: 30_000 } as const;

function* chunks<Row>(rows: readonly Row[]): Generator<Row[]> {
  for (let at = 0; at < rows.length; at += CHUNK) yield rows.slice(at, at + CHUNK);
}

const findable = { id: true, title: true, year: true, doi: true, pmid: true, pmcid: true, url: true } as const;

/** Loads those sources of the viewer's library that one of the records may be. */
export async function candidatesOf(
  db: PrismaClient,
  viewer: LibraryWriter,
  records: readonly PreparedRecord[],
): Promise<KnownSource[]> {
  const index = new LibraryIndex<Findable & { id: string }>();
  const library = await db.source.findMany({ where: sourcesVisibleTo(viewer), select: findable });
  for (const row of library) index.add(row, row);
  const ids = new Set<string>();
  for (const [at, { fields }] of records.entries()) {
    if (fields === null) continue;
    const found = [
      ...index.byIdentifier(fields).map(({ entry }) => entry),
      ...index.byTitle(fields),
      ...index.bySimilarTitle(fields),
    ];
    for (const { id } of found) ids.add(id);
    if (at % 100 === 99) await new Promise(setImmediate);
  }
  const known: KnownSource[] = [];
  for (const some of chunks([...ids])) {
    const rows = await db.source.findMany({
      where: { AND: [sourcesVisibleTo(viewer), { id: { in: some } }] },
      orderBy: { id: 'asc' },
      select: { ...citableColumns, id: true, clinicId: true, note: true, revision: true },
    });
    for (const row of rows) {
      const { id, revision, clinicId } = row;
      known.push({ id, record: null, isOwn: clinicId === viewer.clinicId, revision, fields: fieldsOfRow(row) });
    }
  }
  return known;
}

/** Somebody changed a source that a record was to be merged into, between the plan and its writing. */
export class PlanOutdatedError extends Error {
  override readonly name = 'PlanOutdatedError';
}

/** A source as JSON that the statements below take: one parameter for hundreds of rows, in place of thousands. */
const jsonRow = (id: string | null, revision: number, fields: SourceFields) => ({
  ...rowOfFields(fields),
  id,
  revision,
  accessed: fields.accessed,
  searchText: sourceSearchText(fields),
});

const recordset = (
  rows: readonly object[],
) => Prisma.sql`jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS r("id" uuid,
  "revision" int, "type" text, "title" text, "authors" jsonb, "year" int, "containerTitle" text, "publisher" text,
  "doi" text, "pmid" text, "pmcid" text, "isbn" text, "url" text, "accessed" date, "note" text, "csl" jsonb,
  "searchText" text)`;

async function writeCreated(tx: Prisma.TransactionClient, clinicId: string, now: Date, rows: readonly object[]) {
  await tx.$executeRaw`
    INSERT INTO "Source" ("id", "clinicId", "type", "title", "authors", "year", "containerTitle", "publisher", "doi",
      "pmid", "pmcid", "isbn", "url", "accessed", "note", "csl", "searchText", "createdAt", "updatedAt")
    SELECT r."id", ${clinicId}::uuid, r."type"::"SourceType", r."title", r."authors", r."year", r."containerTitle",
      r."publisher", r."doi", r."pmid", r."pmcid", r."isbn", r."url", r."accessed", r."note", r."csl", r."searchText",
      ${now}, ${now}
    FROM ${recordset(rows)}`;
}

async function writeMerged(tx: Prisma.TransactionClient, clinicId: string, now: Date, rows: readonly object[]) {
  const count = await tx.$executeRaw`
    UPDATE "Source" AS s
    SET "type" = r."type"::"SourceType", "title" = r."title", "authors" = r."authors", "year" = r."year",
      "containerTitle" = r."containerTitle", "publisher" = r."publisher", "doi" = r."doi", "pmid" = r."pmid",
      "pmcid" = r."pmcid", "isbn" = r."isbn", "url" = r."url", "accessed" = r."accessed", "note" = r."note",
      "csl" = r."csl", "searchText" = r."searchText", "revision" = s."revision" + 1, "updatedAt" = ${now}
    FROM ${recordset(rows)}
    WHERE s."id" = r."id" AND s."clinicId" = ${clinicId}::uuid AND s."revision" = r."revision"`;
  if (count !== rows.length) throw new PlanOutdatedError('A source has changed meanwhile.');
}

/**
 * Writes all that a plan makes and changes with its audit events, within a transaction.
 *
 * @returns the ids of the sources that were made, by the record that each came from
 * @throws PlanOutdatedError when a source has changed since the plan was made
 */
export async function writePlanIn(
  tx: Prisma.TransactionClient,
  { viewer, now, requestId }: Omit<ImportContext, 'db'>,
  plan: ImportPlan,
  action = 'importSources',
): Promise<Map<number, string>> {
  const { clinicId } = viewer;
  const created = [...plan.created].map(([record, { fields }]) => ({ record, id: uuid(), fields }));
  const merged = [...plan.merged];
  const act = { action, subjectType: 'Source', requestId };
  const acts: Act[] = [
    ...created.map(({ id }) => ({ ...act, subjectId: id, fields: ['title'] })),
    ...merged.map(([{ id }, fields]) => ({ ...act, subjectId: id, fields: [...fields] })),
  ];
  const mergedRows = merged.map(([{ id, revision, fields }]) => jsonRow(id, revision, fields));
  const createdRows = created.map(({ id, fields }) => jsonRow(id, 1, fields));
  for (const some of chunks(createdRows)) await writeCreated(tx, clinicId, now, some);
  for (const some of chunks(mergedRows)) await writeMerged(tx, clinicId, now, some);
  for (const some of chunks(acts)) await audit(tx, actorOf(viewer), ...some);
  return new Map(created.map(({ record, id }) => [record, id]));
}

/**
 * Writes all that a plan makes and changes, in one transaction with its audit events.
 *
 * @returns the ids of the sources that were made, by the record that each came from
 * @throws PlanOutdatedError when a source has changed since the plan was made
 */
export async function writePlan({ db, ...context }: ImportContext, plan: ImportPlan): Promise<Map<number, string>> {
  if (plan.created.size === 0 && plan.merged.size === 0) return new Map();
  return db.$transaction((tx) => writePlanIn(tx, context, plan), TRANSACTION);
}

/** The sources that an import has made, in their order there. */
export async function madeSources(
  { db, viewer }: Pick<Context, 'db' | 'viewer'>,
  ids: readonly string[],
  selection: { readonly include?: Prisma.SourceInclude; readonly select?: Prisma.SourceSelect },
) {
  const where = { AND: [sourcesVisibleTo(viewer), { id: { in: [...ids] } }] };
  return inOrderOf(ids, await db.source.findMany({ ...selection, where }));
}

/** Whether somebody else has taken an identifier: written by Prisma itself, or by a statement of ours. */
function isTaken(error: unknown): boolean {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return false;
  return (
    error.code === 'P2002' ||
    (error.code === 'P2010' && /23505|duplicate key/.test(JSON.stringify(error.meta) + error.message))
  );
}

/** Says whether a write failed because of what somebody else wrote at the same time. */
export function isOutdated(error: unknown): boolean {
  return error instanceof PlanOutdatedError || isTaken(error);
}
