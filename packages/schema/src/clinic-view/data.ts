import { Prisma } from '@reprise/prisma/client';
import { adherenceDays } from '../adherence/data.ts';
import { actorOf, audit } from '../audit-event/data.ts';
import { type Context, type MemberContext, badInput } from '../context.ts';
import { exercisesVisibleTo } from '../exercise/data.ts';
import type { ChangeRule } from '../pain-trend/change.ts';
import { painTrends } from '../pain-trend/data.ts';
import type { PainVerdict } from '../pain-trend/domain.ts';
import { daysBetween, localDateAt, plusDays, startOfDay } from '../plan/local-date.ts';
import { type ClinicView, type DoneExercise, type DoneOfDue, type ViewClient, clinicView } from './domain.ts';
import { libraryClinicIds } from '../viewer/domain.ts';
import { type AskedWindow, type ViewWindow, viewWindow } from './window.ts';

type ViewContext = Pick<MemberContext, 'db' | 'viewer'>;
/** The same within a transaction. */
interface Reading {
  readonly db: Pick<MemberContext['db'], '$queryRaw'>;
  readonly viewer: MemberContext['viewer'];
}

/** How long a year of a large clinic may take, in milliseconds. */
const WINDOW_PATIENCE = 30_000;

interface RoutineRow extends DoneOfDue {
  readonly clientId: string;
  readonly routineId: string;
}

/** What was done of what was due, by client and routine: each day's sessions filled as `adherenceOfDay` fills them. */
function routineRows({ db, viewer }: Reading, { from, to }: ViewWindow) {
  const which = Prisma.sql`"clinicId" = ${viewer.clinicId}::uuid`;
  const days = adherenceDays(which, Prisma.sql`${to}::date`, daysBetween(from, to) + 1);
  return db.$queryRaw<RoutineRow[]>`
    SELECT f."clientId", r."routineId"::text AS "routineId", sum(f."due")::int AS "due", sum(f."done")::int AS "done",
      sum(LEAST(f."due" - f."done" - f."partly", f."skippedForPain"))::int AS "skippedForPain"
    FROM (
      SELECT "clientId", "routineVersionId", "due", LEAST("due", "done") AS "done",
        LEAST("due" - LEAST("due", "done"), "partlyDone") AS "partly", "skippedForPain"
      FROM (${days}) d WHERE "due" > 0
    ) f
    JOIN "RoutineVersion" r ON r."id" = f."routineVersionId"::uuid
    GROUP BY 1, 2`;
}

interface ExerciseRow extends DoneExercise {
  readonly clientId: string;
  readonly exerciseId: string;
}

/** What was recorded of exercises, by client: of several answers after a session the last stands, as in `exerciseResponses`. */
function exerciseRows({ db, viewer }: Reading, { from, to }: ViewWindow) {
  return db.$queryRaw<ExerciseRow[]>`
    WITH s AS MATERIALIZED (
      -- once for each session, and not again for each of its items
      SELECT s."id", s."clinicId", s."clientId", (
        SELECT p."intensity" FROM "PainScore" p
        WHERE p."clinicId" = s."clinicId" AND p."clientId" = s."clientId" AND p."sessionId" = s."id" AND p."moment" = 'AFTER'
        ORDER BY p."recordedAt" DESC, p."id" DESC LIMIT 1) AS "after"
      FROM "Client" c
      JOIN "Session" s ON s."clinicId" = c."clinicId" AND s."clientId" = c."id" AND s."day" BETWEEN ${from}::date AND ${to}::date
      WHERE c."clinicId" = ${viewer.clinicId}::uuid
    ), item AS (
      -- an item that was done again is as it was last: as in standingItems
      SELECT DISTINCT ON (s."id", i."itemKey") s."id" AS "sessionId", i."skipReason",
        COALESCE(v."exerciseId", m."exerciseId") AS "exerciseId"
      FROM s
      JOIN "SessionItem" i ON i."clinicId" = s."clinicId" AND i."clientId" = s."clientId" AND i."sessionId" = s."id"
      JOIN "Item" m ON m."clinicId" = i."itemClinicId" AND m."id" = i."itemId"
      LEFT JOIN "ExerciseVersion" v ON v."clinicId" = i."exerciseClinicId" AND v."id" = i."exerciseVersionId"
      ORDER BY s."id", i."itemKey", i."recordedAt" DESC, i."id" DESC
    ), per AS (
      SELECT "sessionId", "exerciseId", bool_or("skipReason" IS NULL) AS "isDone",
        COALESCE(bool_or("skipReason" = 'PAIN'), false) AS "isForPain"
      FROM item GROUP BY 1, 2
    )
    SELECT s."clientId"::text AS "clientId", per."exerciseId"::text AS "exerciseId", count(*)::int AS "sessions",
      (count(*) FILTER (WHERE "isForPain"))::int AS "skippedForPain",
      COALESCE(sum("after") FILTER (WHERE "isDone"), 0)::int AS "afterSum",
      (count("after") FILTER (WHERE "isDone"))::int AS "after"
    FROM per JOIN s ON s."id" = per."sessionId"
    GROUP BY s."clientId", per."exerciseId"`;
}

/** What is read of a window, with room in memory for it; such statements run faster than a server compiles them. */
function windowRows({ db, viewer }: ViewContext, window: ViewWindow) {
  return db.$transaction(
    async (tx) => {
      await tx.$queryRaw`SELECT set_config('work_mem', '64MB', true), set_config('jit', 'off', true)`;
      const within = { db: tx, viewer };
      return { routines: await routineRows(within, window), exercises: await exerciseRows(within, window) };
    },
    { timeout: WINDOW_PATIENCE },
  );
}

interface Person {
  readonly id: string;
  readonly timeZone: string;
}

/** Where the resting pain of clients stood at the end of a day, by their ids. */
async function verdictsOn({ db }: ViewContext, people: readonly Person[], day: string, changeRule: ChangeRule) {
  const verdicts = new Map<string, PainVerdict>();
  const week = { days: 7, hasBaseline: true, hasExercise: false };
  for (const timeZone of new Set(people.map((one) => one.timeZone))) {
    const now = new Date(startOfDay(plusDays(day, 1), timeZone).getTime() - 1);
    const there = people.filter((one) => one.timeZone === timeZone).map(({ id }) => ({ id, timeZone, changeRule }));
    for (const [id, { resting }] of await painTrends({ db, now }, there, week)) verdicts.set(id, resting.verdict);
  }
  return verdicts;
}

function byClient<Row extends { readonly clientId: string }>(rows: readonly Row[], keyOf: (row: Row) => string) {
  const found = new Map<string, Map<string, Row>>();
  for (const row of rows) {
    const own = found.get(row.clientId) ?? new Map<string, Row>();
    found.set(row.clientId, own.set(keyOf(row), row));
  }
  return found;
}

/** The clients of the viewer's clinic who had anything due in a window or recorded an exercise in it. */
export async function viewClients(context: ViewContext, window: ViewWindow): Promise<readonly ViewClient[]> {
  const { db, viewer } = context;
  const rows = await windowRows(context, window);
  const routines = byClient(rows.routines, ({ routineId }) => routineId);
  const exercises = byClient(rows.exercises, ({ exerciseId }) => exerciseId);
  const people = await db.client.findMany({
    where: { clinicId: viewer.clinicId, id: { in: [...new Set([...routines.keys(), ...exercises.keys()])] } },
    select: { id: true, timeZone: true, leadMemberId: true },
    orderBy: { id: 'asc' },
  });
  const where = { id: viewer.clinicId };
  const { changeRule } = await db.clinic.findUniqueOrThrow({ where, select: { changeRule: true } });
  const verdicts = await verdictsOn(context, people, window.to, changeRule);
  return people.map(({ id, leadMemberId: leadId }) => ({
    id,
    leadId,
    verdict: verdicts.get(id) ?? 'TOO_FEW',
    routines: routines.get(id) ?? new Map(),
    exercises: exercises.get(id) ?? new Map(),
  }));
}

/** What a group is called, and where it stands in the library; null for what is erased, or for nobody. */
export interface GroupName {
  readonly name: string;
  readonly slug: string | null;
}

async function groupNames({ db, viewer }: ViewContext, view: ClinicView): Promise<ReadonlyMap<string, GroupName>> {
  const idsOf = (groups: readonly { readonly id: string | null }[]) => groups.flatMap(({ id }) => id ?? []);
  const of = (groups: readonly { readonly id: string | null }[]) => ({ id: { in: idsOf(groups) } });
  const [clinicId, clinics] = [viewer.clinicId, { clinicId: { in: libraryClinicIds(viewer) } }];
  const members = await db.member.findMany({
    where: { clinicId, ...of(view.byClinician) },
    select: { id: true, name: true },
  });
  const routines = await db.routine.findMany({
    where: { ...clinics, ...of(view.byRoutine) },
    select: { id: true, title: true, slug: true },
  });
  const exercises = await db.exercise.findMany({
    where: { ...clinics, ...of(view.byExercise) },
    select: { id: true, name: true, slug: true },
  });
  return new Map<string, GroupName>([
    ...members.map(({ id, name }) => [id, { name, slug: null }] as const),
    ...routines.map(({ id, title, slug }) => [id, { name: title, slug }] as const),
    ...exercises.map(({ id, name, slug }) => [id, { name, slug }] as const),
  ]);
}

/** Exercises of the viewer's library by their ids. */
export function exercisesOfView({ db, viewer }: Context, ids: readonly string[], query: object) {
  return db.exercise.findMany({ ...query, where: { AND: [exercisesVisibleTo(viewer), { id: { in: [...ids] } }] } });
}

/** A view with the names of what it is told by. */
export interface NamedView extends ClinicView, ViewWindow {
  readonly names: ReadonlyMap<string, GroupName>;
}

/** A clinic's view over a window; looking at it is an audit event. */
export async function readClinicView(context: MemberContext, asked: AskedWindow): Promise<NamedView> {
  const { db, viewer, now, requestId } = context;
  const where = { id: viewer.clinicId };
  const { timeZone } = await db.clinic.findUniqueOrThrow({ where, select: { timeZone: true } });
  const window = viewWindow(asked, localDateAt(now, timeZone));
  if (!window) throw badInput('Ask for whole weeks that are over: 1 to 52, or from one day to a later one.');
  const view = clinicView(await viewClients(context, window));
  const names = await groupNames(context, view);
  const act = { action: 'readClinicView', subjectType: 'Clinic', subjectId: viewer.clinicId, requestId };
  await audit(db, actorOf(viewer), act);
  return { ...window, ...view, names };
}
