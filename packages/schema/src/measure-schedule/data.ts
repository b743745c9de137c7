import type { Prisma } from '@reprise/prisma/client';
import { actorOf, audit } from '../audit-event/data.ts';
import { clientsVisibleTo } from '../client/data.ts';
import { type ClientWriterContext, badInput } from '../context.ts';
import { NotFoundError } from '../errors.ts';
import { ArchivedError } from '../line/errors.ts';
import { outcomeMeasuresVisibleTo } from '../outcome-measure/data.ts';
import { definitionOf } from '../outcome-measure/row.ts';
import { localDateAt } from '../plan/local-date.ts';
import { dayColumn } from '../plan/row.ts';
import { type Viewer, readsClients } from '../viewer/domain.ts';
import { type MeasureTimes, activityProblems, scheduleLimits, timesProblems } from './domain.ts';

type Transaction = Prisma.TransactionClient;

/** The filter every read of schedules starts from: the clinic's for those who treat its clients, a client's own. */
export function measureSchedulesVisibleTo(viewer: Viewer | null) {
  if (readsClients(viewer)) return { clinicId: viewer.clinicId } satisfies Prisma.MeasureScheduleWhereInput;
  const clientId = { in: viewer?.kind === 'CLIENT' ? [viewer.clientId] : [] };
  return { clientId } satisfies Prisma.MeasureScheduleWhereInput;
}

interface Selection {
  readonly include?: Prisma.MeasureScheduleInclude;
  readonly select?: Prisma.MeasureScheduleSelect;
}

/** A measure that a client is to be asked. */
export interface GivenSchedule extends Omit<MeasureTimes, 'startsOn'> {
  readonly clientId: string;
  readonly measureId: string;
  readonly activities: readonly string[];
  /** Today where the client lives unless said. */
  readonly startsOn: string | null;
  /** It ends when the plan that is going on does. */
  readonly endsWithPlan: boolean;
  /** The schedule that it takes the place of, which ends. */
  readonly replacesId: string | null;
}

const memberIdOf = (viewer: ClientWriterContext['viewer']) => viewer.memberId;

function demandNoProblems(problems: readonly { readonly field: string; readonly message: string }[]) {
  if (problems.length === 0) return;
  const issues = problems.map(({ field, message }) => ({ path: ['input', field], message }));
  throw badInput(problems.map(({ message }) => message).join(' '), issues);
}

async function clientOf(tx: Transaction, { viewer }: ClientWriterContext, id: string) {
  const client = await tx.client.findFirst({
    where: { AND: [clientsVisibleTo(viewer), { id }] },
    select: {
      id: true,
      clinicId: true,
      status: true,
      timeZone: true,
      plans: { where: { status: 'ACTIVE' as const }, take: 1, select: { id: true } },
    },
  });
  if (!client) throw new NotFoundError('client');
  if (client.status === 'ARCHIVED') throw new ArchivedError('Client');
  return client;
}

/** The version that is scheduled: the latest of a measure that is not put away. */
async function versionOf(tx: Transaction, { viewer }: ClientWriterContext, measureId: string) {
  const measure = await tx.outcomeMeasure.findFirst({
    where: { AND: [outcomeMeasuresVisibleTo(viewer), { id: measureId, archivedAt: null }] },
    select: { current: true },
  });
  if (!measure?.current) throw new NotFoundError('outcome measure');
  return measure.current;
}

async function endHeld(
  tx: Transaction,
  { viewer, now, requestId }: ClientWriterContext,
  { id, clientId, reason }: { readonly id: string; readonly clientId: string | null; readonly reason: string | null },
) {
  const own = {
    AND: [measureSchedulesVisibleTo(viewer), { id, ...(clientId ? { clientId } : {}) }],
  } satisfies Prisma.MeasureScheduleWhereInput;
  const schedule = await tx.measureSchedule.findFirst({ where: own, select: { clientId: true } });
  if (!schedule) throw new NotFoundError('schedule');
  const { count } = await tx.measureSchedule.updateMany({
    where: { AND: [own, { endedAt: null }] },
    data: { endedAt: now, endedById: memberIdOf(viewer), endReason: reason?.trim() || null },
  });
  // who comes second finds it ended, with the first one's reason
  if (count === 0) return false;
  await audit(tx, actorOf(viewer), {
    action: 'endMeasureSchedule',
    subjectType: 'MeasureSchedule',
    subjectId: id,
    clientId: schedule.clientId,
    fields: ['endedAt', 'endReason'],
    requestId,
  });
  return true;
}

/**
 * Asks a client a measure from a day on, by its latest version. A schedule whose place it takes ends.
 *
 * @throws NotFoundError, ArchivedError, BAD_INPUT
 */
export function scheduleMeasure(context: ClientWriterContext, given: GivenSchedule, selection: Selection) {
  const { db, viewer, now, requestId } = context;
  return db.$transaction(async (tx) => {
    const client = await clientOf(tx, context, given.clientId);
    const version = await versionOf(tx, context, given.measureId);
    const [plan] = client.plans;
    const { isAtStart, everyWeeks, isAtEnd, endsWithPlan } = given;
    const startsOn = given.startsOn ?? localDateAt(now, client.timeZone);
    const endsOn = endsWithPlan ? null : given.endsOn;
    const weeks = [...new Set(given.weeks)].toSorted((one, other) => one - other);
    const activities = given.activities.map((activity) => activity.trim().replaceAll('\u0000', ''));
    demandNoProblems([
      ...(endsWithPlan && !plan
        ? [{ field: 'endsWithPlan', message: 'No plan is going on that it could end with.' }]
        : []),
      ...timesProblems({
        startsOn,
        endsOn,
        isAtStart,
        everyWeeks,
        weeks,
        isAtEnd,
        hasEnd: endsWithPlan || endsOn !== null,
      }),
      ...activityProblems(definitionOf(version).activitiesMost, activities).map((message) => ({
        field: 'activities',
        message,
      })),
    ]);
    const { replacesId, clientId } = given;
    if (replacesId) {
      const ended = await endHeld(tx, context, {
        id: replacesId,
        clientId,
        reason: 'Another schedule took its place.',
      });
      // its place was taken already: a second press, or somebody else
      if (!ended) throw new NotFoundError('schedule');
    }
    const row = await tx.measureSchedule.create({
      data: {
        clinicId: client.clinicId,
        clientId,
        versionClinicId: version.clinicId,
        versionId: version.id,
        planId: endsWithPlan && plan ? plan.id : null,
        activities,
        startsOn: dayColumn(startsOn),
        endsOn: endsOn === null ? null : dayColumn(endsOn),
        isAtStart,
        everyWeeks,
        weeks,
        isAtEnd,
        authorId: memberIdOf(viewer),
        createdAt: now,
        replacesId,
      },
      select: { id: true },
    });
    await audit(tx, actorOf(viewer), {
      action: 'scheduleMeasure',
      subjectType: 'MeasureSchedule',
      subjectId: row.id,
      clientId,
      fields: ['measure', 'activities', 'startsOn', 'endsOn', 'isAtStart', 'everyWeeks', 'weeks', 'isAtEnd'],
      requestId,
    });
    return tx.measureSchedule.findUniqueOrThrow({ ...selection, where: { id: row.id } });
  });
}

/**
 * Stops asking; what was answered stays.
 *
 * @throws NotFoundError
 */
export function endMeasureSchedule(
  context: ClientWriterContext,
  { id, reason }: { readonly id: string; readonly reason: string | null },
  selection: Selection,
) {
  if ((reason?.length ?? 0) > scheduleLimits.reason)
    throw badInput(`A reason has at most ${scheduleLimits.reason} characters.`);
  return context.db.$transaction(async (tx) => {
    await endHeld(tx, context, { id, clientId: null, reason });
    return tx.measureSchedule.findUniqueOrThrow({ ...selection, where: { id } });
  });
}
