import type { Prisma } from '../../generated/client/client.ts';
import { type Day, dayColumn } from './days.ts';
import type { SimulatedScore, SimulatedSession } from './simulate.ts';

/** An item of a routine version that a demo client does. */
export interface RoutineItem {
  readonly id: string;
  readonly key: string;
  readonly clinicId: string;
}

/** Whose rows are made. */
export interface RowsOf {
  readonly clinicId: string;
  readonly clientId: string;
  readonly idOf: (noun: string, part: string) => string;
}

/** What was recorded at a moment reached the server a little later. */
const recorded = (at: Date) => ({ deviceAt: at, receivedAt: new Date(at.getTime() + 1500) });

export function sessionRow(
  { clinicId, clientId, idOf }: RowsOf,
  session: SimulatedSession,
  day: Day,
  nth: number,
  at: Date,
) {
  const { due, isExtra, status, skipReason, activeMinutes, effort } = session;
  const id = idOf('session', `${day} ${nth}`);
  const finishedAt = new Date(at.getTime() + activeMinutes * 60_000);
  const finished = recorded(finishedAt);
  return {
    id,
    clinicId,
    clientId,
    clientKey: id,
    planVersionId: due.version.id,
    phaseKey: due.phase.key,
    dueKey: isExtra ? null : due.key,
    dueOn: isExtra ? null : dayColumn(day),
    day: dayColumn(day),
    status,
    skipReason,
    recordedAt: at,
    ...recorded(at),
    ...(status === 'SKIPPED'
      ? {}
      : {
          startedAt: at,
          finishedAt,
          activeSeconds: activeMinutes * 60,
          effort,
          finishKey: idOf('finish', `${day} ${nth}`),
          finishDeviceAt: finished.deviceAt,
          finishReceivedAt: finished.receivedAt,
        }),
  } satisfies Prisma.SessionCreateManyInput;
}

/** The items of a session: of one done in part, the last third was left out for pain. */
export function itemRows(
  { clinicId, clientId, idOf }: RowsOf,
  session: { readonly id: string; readonly recordedAt: Date; readonly status: SimulatedSession['status'] },
  items: readonly RoutineItem[],
) {
  return items.map((item, at) => {
    const isLeft = session.status === 'PARTLY_DONE' && at >= Math.ceil((items.length * 2) / 3);
    const moment = new Date(session.recordedAt.getTime() + (at + 1) * 90_000);
    const id = idOf('session item', `${session.id} ${item.key}`);
    return {
      id,
      clinicId,
      clientId,
      sessionId: session.id,
      clientKey: id,
      itemKey: item.key,
      itemClinicId: item.clinicId,
      itemId: item.id,
      setsDone: isLeft ? null : 2,
      skipReason: isLeft ? ('PAIN' as const) : null,
      recordedAt: moment,
      ...recorded(moment),
    } satisfies Prisma.SessionItemCreateManyInput;
  });
}

/** Where it hurts: more places the more it does. */
const places = ['LOWER_BACK_LEFT', 'LOWER_BACK_RIGHT', 'BUTTOCK_LEFT', 'THIGH_BACK_LEFT'] as const;

export function scoreRow(
  { clinicId, clientId, idOf }: RowsOf,
  { moment, intensity, item }: SimulatedScore,
  day: Day,
  at: Date,
  of: {
    readonly sessionId: string | null;
    readonly planVersionId: string | null;
    readonly items: readonly RoutineItem[];
  },
) {
  const id = idOf('pain score', `${at.toISOString()} ${moment}`);
  const about = item === undefined ? undefined : of.items[item % Math.max(1, of.items.length)];
  const hurting = intensity === 0 ? 0 : Math.ceil(intensity / 3);
  return {
    id,
    clinicId,
    clientId,
    clientKey: id,
    sessionKey: of.sessionId,
    sessionId: of.sessionId,
    itemKey: about?.key ?? null,
    itemClinicId: about?.clinicId ?? null,
    itemId: about?.id ?? null,
    planVersionId: of.planVersionId,
    intensity,
    moment,
    bodyLocations: day.endsWith('5') || intensity > 5 ? places.slice(0, hurting) : [],
    recordedAt: at,
    ...recorded(at),
  } satisfies Prisma.PainScoreCreateManyInput;
}

export function flareRow({ clinicId, clientId, idOf }: RowsOf, planId: string, day: Day, at: Date) {
  const id = idOf('flare', day);
  const row = { id, clinicId, clientId, clientKey: id, planId, startedAt: at, startedOn: dayColumn(day) };
  return { ...row, ...recorded(at), note: 'Came on overnight.' } satisfies Prisma.FlareCreateManyInput;
}

/** What the end of a flare-up adds to its row. */
export function flareEnd(flareId: string, { idOf }: RowsOf, day: Day, at: Date) {
  const { deviceAt, receivedAt } = recorded(at);
  const endKey = idOf('flare end', flareId);
  return { endedAt: at, endedOn: dayColumn(day), endKey, endDeviceAt: deviceAt, endReceivedAt: receivedAt };
}
