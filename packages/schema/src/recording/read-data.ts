import { auditClientReads } from '../client/data.ts';
import type { Context } from '../context.ts';
import { flaresVisibleTo } from '../flare/data.ts';
import { measureResponsesVisibleTo } from '../measure-response/data.ts';
import { measureSchedulesVisibleTo } from '../measure-schedule/data.ts';
import { painScoresVisibleTo } from '../pain-score/data.ts';
import { screeningsVisibleTo } from '../screening/data.ts';
import { sessionItemsVisibleTo, sessionsVisibleTo } from '../session/data.ts';
import { readsClients } from '../viewer/domain.ts';

type RecordType =
  | 'PainScore'
  | 'Session'
  | 'SessionItem'
  | 'Flare'
  | 'Screening'
  | 'MeasureResponse'
  | 'MeasureSchedule';
type Owners = (context: Context, id: { in: string[] }) => Promise<{ readonly clientId: string }[]>;

/** Whose records ids are, by the name of their type. */
const clientsOf: Readonly<Record<RecordType, Owners>> = {
  PainScore: ({ db, viewer }, id) =>
    db.painScore.findMany({ where: { AND: [painScoresVisibleTo(viewer), { id }] }, select: { clientId: true } }),
  Session: ({ db, viewer }, id) =>
    db.session.findMany({ where: { AND: [sessionsVisibleTo(viewer), { id }] }, select: { clientId: true } }),
  SessionItem: ({ db, viewer }, id) =>
    db.sessionItem.findMany({ where: { AND: [sessionItemsVisibleTo(viewer), { id }] }, select: { clientId: true } }),
  Flare: ({ db, viewer }, id) =>
    db.flare.findMany({ where: { AND: [flaresVisibleTo(viewer), { id }] }, select: { clientId: true } }),
  Screening: ({ db, viewer }, id) =>
    db.screening.findMany({ where: { AND: [screeningsVisibleTo(viewer), { id }] }, select: { clientId: true } }),
  MeasureResponse: ({ db, viewer }, id) =>
    db.measureResponse.findMany({
      where: { AND: [measureResponsesVisibleTo(viewer), { id }] },
      select: { clientId: true },
    }),
  MeasureSchedule: ({ db, viewer }, id) =>
    db.measureSchedule.findMany({
      where: { AND: [measureSchedulesVisibleTo(viewer), { id }] },
      select: { clientId: true },
    }),
};

const recordTypes = Object.keys(clientsOf) as RecordType[];

/** Writes down that somebody who treats clients looked at what they recorded. */
export async function auditRecordReads(context: Context, seen: (type: RecordType) => readonly string[]) {
  if (!readsClients(context.viewer)) return;
  const found = await Promise.all(
    recordTypes.map(async (type) => {
      const ids = seen(type);
      return ids.length === 0 ? [] : clientsOf[type](context, { in: [...ids] });
    }),
  );
  await auditClientReads(context, [...new Set(found.flat().map(({ clientId }) => clientId))]);
}
