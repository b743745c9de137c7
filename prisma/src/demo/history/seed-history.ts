import type { Prisma, PrismaClient } from '../../generated/client/client.ts';
import { PUBLIC_CLINIC_ID, seedId } from '../../seed/ids.ts';
import { holdDemo } from '../hold-demo.ts';
import { insertRows } from './bulk.ts';
import { lastWritten, measuresByHand, sessionsByHand } from './by-hand.ts';
import { courses } from './courses.ts';
import { type Day, dayAt, plusDays } from './days.ts';
import { measureRows } from './measures.ts';
import { knownPeople, newPeople } from './people.ts';
import { HISTORY_DAYS, planShapes, writtenVersions } from './plan-shapes.ts';
import { plansThere } from './plans-there.ts';
import { type Records, recordsOf } from './records.ts';
import { seedNewPeople, seedPlansOfHistory } from './seed-people.ts';
import { seedRevisions } from './revisions.ts';

const clinicId = seedId('clinic', 'riverside');
const everybody = [...knownPeople.map((person) => ({ ...person, lead: undefined })), ...newPeople];

/**
 * Gives the demo's clients sixteen weeks behind them, once, and on later starts the days since, so that what
 * is shown always runs up to now. Without the demo or the library it does nothing.
 */
export async function seedDemoHistory(prisma: PrismaClient, now = new Date()): Promise<void> {
  await prisma.$transaction((tx) => write(tx, now), { timeout: 120_000, maxWait: 30_000 });
}

async function write(tx: Prisma.TransactionClient, now: Date) {
  // of several servers that start at once, each finds what the one before it wrote
  await holdDemo(tx);
  const today = dayAt(now, 'Europe/London');
  const routines = await routineVersions(tx);
  if (routines.size === 0 || (await tx.clinic.count({ where: { id: clinicId } })) === 0) return;
  const writtenTo = await lastWritten(tx, clinicId);
  if (writtenTo === null) await seedFirst(tx, today, routines);
  const byHand = writtenTo === null ? new Set<string>() : await sessionsByHand(tx, clinicId, writtenTo);
  const [plans, items] = [await plansThere(tx, clinicId), await itemsOfRoutines(tx)];
  const there = await tx.client.findMany({
    where: { clinicId },
    select: { id: true, timeZone: true, leadMemberId: true },
  });
  const measures = await measureVersions(tx);
  const asked: ReturnType<typeof measureRows>[] = [];
  const all: Records[] = everybody.flatMap(({ key, course }) => {
    const client = there.find(({ id }) => id === seedId('client', key));
    const own = plans.filter(({ clientId }) => clientId === client?.id);
    const begun = own[0]?.versions[0]?.inForceFrom;
    const plan = own.at(-1);
    // who was erased stays so
    if (!client || !plan || !begun) return [];
    const person = {
      key,
      clinicId,
      clientId: client.id,
      leadMemberId: client.leadMemberId,
      timeZone: client.timeZone,
      course: courses[course],
      begun,
      today: key === 'margaret' ? plusDays(today, -1) : today,
      now,
      idOf: (noun: string, part: string) => seedId(noun, `${key} ${part}`),
    };
    asked.push(measureRows({ ...person, versionOf: (slug) => measures.get(slug) ?? null }));
    const records = recordsOf({
      ...person,
      planId: plan.id,
      plans: own,
      writtenTo,
      byHand,
      itemsOf: (routineVersionId) => items.get(routineVersionId) ?? [],
    });
    return [records];
  });
  await writeRecords(tx, all);
  const [schedules, responses] = [asked.flatMap((one) => one.schedules), asked.flatMap((one) => one.responses)];
  await insertRows(tx, 'MeasureSchedule', schedules);
  const taken = await measuresByHand(tx, clinicId);
  await insertRows(
    tx,
    'MeasureResponse',
    responses.filter(({ scheduleId }) => !taken.has(scheduleId)),
  );
}

async function seedFirst(tx: Prisma.TransactionClient, today: Day, routines: ReadonlyMap<string, string>) {
  const begun = plusDays(today, -HISTORY_DAYS);
  await seedNewPeople(tx, clinicId, today, begun);
  await seedRevisions(tx, begun);
  const there = await plansThere(tx, clinicId);
  const clients = await tx.client.findMany({ where: { clinicId }, select: { id: true, leadMemberId: true } });
  const plans = everybody.flatMap(({ key, plan }) => {
    const client = clients.find(({ id }) => id === seedId('client', key));
    if (!client) return [];
    const next = there.find(({ clientId }) => clientId === client.id)?.versions[0]?.inForceFrom ?? null;
    const idOf = (noun: string, part: string) => seedId(noun, `${key} history ${part}`);
    return {
      id: idOf('plan', ''),
      clinicId,
      clientId: client.id,
      authorId: client.leadMemberId ?? seedId('member', 'clinician'),
      begun,
      endedOn: next,
      versions: writtenVersions(planShapes[plan], begun, idOf, (slug) => routines.get(slug)),
    };
  });
  await seedPlansOfHistory(tx, plans);
}

async function routineVersions(tx: Prisma.TransactionClient): Promise<ReadonlyMap<string, string>> {
  const where = { clinicId: PUBLIC_CLINIC_ID, status: 'PUBLISHED' } as const;
  const routines = await tx.routine.findMany({ where, select: { slug: true, currentVersionId: true } });
  return new Map(
    routines.flatMap(({ slug, currentVersionId }) => (currentVersionId ? [[slug, currentVersionId]] : [])),
  );
}

/** The latest versions of the public outcome measures, by slug. */
async function measureVersions(tx: Prisma.TransactionClient): Promise<ReadonlyMap<string, string | null>> {
  const where = { clinicId: PUBLIC_CLINIC_ID };
  const measures = await tx.outcomeMeasure.findMany({ where, select: { slug: true, currentVersionId: true } });
  return new Map(measures.map(({ slug, currentVersionId }) => [slug, currentVersionId]));
}

async function itemsOfRoutines(tx: Prisma.TransactionClient) {
  const items = await tx.item.findMany({
    where: { clinicId: PUBLIC_CLINIC_ID },
    orderBy: [{ block: { position: 'asc' } }, { position: 'asc' }],
    select: { id: true, key: true, clinicId: true, routineVersionId: true },
  });
  const byVersion = new Map<string, typeof items>();
  for (const item of items)
    byVersion.set(item.routineVersionId, [...(byVersion.get(item.routineVersionId) ?? []), item]);
  return byVersion;
}

async function writeRecords(tx: Prisma.TransactionClient, all: readonly Records[]) {
  await insertRows(
    tx,
    'Session',
    all.flatMap(({ sessions }) => sessions),
  );
  await insertRows(
    tx,
    'SessionItem',
    all.flatMap(({ items }) => items),
  );
  await insertRows(
    tx,
    'PainScore',
    all.flatMap(({ scores }) => scores),
  );
  await insertRows(
    tx,
    'Flare',
    all.flatMap(({ flares }) => flares),
  );
  await insertRows(
    tx,
    'Alert',
    all.flatMap(({ alerts }) => alerts),
  );
}
