import { randomUUID } from 'node:crypto';
import type { Prisma, PrismaClient } from '@reprise/prisma/client';
import type { AnyHistory } from '../adherence/arbitrary.ts';
import { type FlareDays, type PlanVersionInForce, dueSessionsOfVersions } from '../plan/due-sessions.ts';
import { localDateAt, plusDays } from '../plan/local-date.ts';
import { dayColumn } from '../plan/row.ts';
import type { MemberViewer } from '../viewer/domain.ts';
import { aSession } from './sessions.ts';

/** Noon of a day, which lies on that day in every zone that the tests have. */
const noon = (date: string, timeZone: string) => {
  const guess = new Date(`${date}T12:00:00Z`);
  const off = localDateAt(guess, timeZone) === date ? 0 : 12;
  return new Date(+guess - off * 3600_000);
};

/** The routine versions that stand for those of generated plans, by their names there. */
export type Routines = ReadonlyMap<string, { readonly id: string; readonly clinicId: string }>;

/** Writes a generated history as a client of the member's clinic, and answers what the definitions take of it. */
export function aHistory(db: PrismaClient, by: MemberViewer, history: AnyHistory, now: Date, routines?: Routines) {
  // the parts of a plan are written with it or not at all
  return db.$transaction((tx) => written(tx, by, history, now, routines), { timeout: 60_000 });
}

async function written(
  db: Prisma.TransactionClient,
  { clinicId, memberId: authorId }: MemberViewer,
  history: AnyHistory,
  now: Date,
  routines: Routines = new Map(),
) {
  const { timeZone } = history;
  const routine = await db.routineVersion.findFirstOrThrow({ where: { number: { not: null } } });
  const { id: clientId } = await db.client.create({ data: { clinicId, name: 'Any', searchText: 'any', timeZone } });
  const keys = new Map(['a', 'b', 'c', 'd', 'f'].map((key) => [key, randomUUID()]));
  const keyOf = (key: string) => keys.get(key) ?? key;

  async function writePlan(given: AnyHistory['versions'], endedOn: string | null) {
    const endedAt = endedOn && noon(endedOn, timeZone);
    const plan = await db.plan.create({ data: { clinicId, clientId, status: endedAt ? 'ENDED' : 'ACTIVE', endedAt } });
    const versions: (PlanVersionInForce & { readonly id: string })[] = [];
    for (const [at, { plan: content, inForceFrom }] of given.entries()) {
      const { pause } = content;
      const { id } = await db.planVersion.create({
        data: {
          clinicId,
          planId: plan.id,
          number: at + 1,
          authorId,
          inForceFrom: dayColumn(inForceFrom),
          greenMax: 3,
          amberMax: 5,
          pausedFrom: pause && dayColumn(pause.from),
          pausedUntil: pause?.until ? dayColumn(pause.until) : null,
        },
      });
      const phases = content.phases.map((phase) => ({ ...phase, key: keyOf(phase.key) }));
      const flarePhase = content.flarePhase && { ...content.flarePhase, key: keyOf('f') };
      const all = [
        ...phases.map((phase) => ({ phase, startsOn: phase.startsOn, endsOn: phase.endsOn, isFlare: false })),
        ...(flarePhase ? [{ phase: flarePhase, startsOn: null, endsOn: null, isFlare: true }] : []),
      ];
      await db.planPhase.createMany({
        data: all.map(({ phase, startsOn, endsOn, isFlare }, position) => ({
          clinicId,
          planVersionId: id,
          key: phase.key,
          position,
          name: phase.name,
          routineClinicId: (routines.get(phase.routineVersionId) ?? routine).clinicId,
          routineVersionId: (routines.get(phase.routineVersionId) ?? routine).id,
          timesPerDay: phase.schedule.timesPerDay,
          daysOfWeek: [...(phase.schedule.daysOfWeek ?? [])],
          everyDays: phase.schedule.everyDays,
          startsOn: startsOn && dayColumn(startsOn),
          endsOn: endsOn && dayColumn(endsOn),
          isFlare,
        })),
      });
      versions.push({ ...content, phases, flarePhase, inForceFrom, id });
    }
    return { versions, endedOn };
  }

  const plans = [
    ...(history.ended ? [await writePlan(history.ended.versions, history.ended.endedOn)] : []),
    await writePlan(history.versions, null),
  ];
  const flares: FlareDays[] = history.flares;
  await db.flare.createMany({
    data: flares.map(({ startedOn, endedOn }) => {
      const startedAt = noon(startedOn, timeZone);
      const endedAt = endedOn && new Date(+noon(endedOn, timeZone) + 1);
      return {
        clinicId,
        clientId,
        clientKey: randomUUID(),
        startedAt,
        startedOn: dayColumn(startedOn),
        deviceAt: startedAt,
        receivedAt: startedAt,
        ...(endedAt && endedOn
          ? { endKey: randomUUID(), endedAt, endedOn: dayColumn(endedOn), endDeviceAt: endedAt, endReceivedAt: endedAt }
          : {}),
      };
    }),
  });
  const logs = history.logs.map(({ date, nth, ...log }) => {
    const due = plans.flatMap(({ versions }) => dueSessionsOfVersions(versions, date, date, timeZone, flares));
    const dueKey = (nth !== null && due[nth % Math.max(1, due.length)]?.key) || null;
    return { ...log, date, dueKey };
  });
  const planVersionId = plans.at(-1)?.versions[0]?.id ?? '';
  // what answers a due session may be recorded a day late
  const rows = logs.map(({ date, dueKey, status, isForPain }) => {
    const day = dueKey ? plusDays(date, 1) : date;
    const recordedAt = noon(day, timeZone);
    const dueOn = dueKey ? dayColumn(date) : null;
    const of = { clinicId, clientId, planVersionId, phaseKey: keyOf('a') };
    return aSession({ ...of, dueKey, dueOn, day: dayColumn(day), recordedAt, status, isForPain });
  });
  await db.session.createMany({ data: rows });
  const item = await db.item.findFirstOrThrow();
  await db.sessionItem.createMany({
    data: rows.flatMap(({ id, recordedAt, status }, at) =>
      logs[at]?.hasItems && status !== 'SKIPPED'
        ? {
            clinicId,
            clientId,
            sessionId: id,
            clientKey: randomUUID(),
            itemKey: item.key,
            itemClinicId: item.clinicId,
            itemId: item.id,
            recordedAt,
            deviceAt: recordedAt,
            receivedAt: recordedAt,
          }
        : [],
    ),
  });
  return { clientId, plans, logs, flares, today: localDateAt(now, timeZone) };
}
