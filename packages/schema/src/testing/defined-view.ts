import type { Prisma, PrismaClient } from '@reprise/prisma/client';
import { adherenceOfDay, dayOutcomes } from '../adherence/domain.ts';
import type { DoneExercise, DoneOfDue, ViewClient } from '../clinic-view/domain.ts';
import type { ViewWindow } from '../clinic-view/window.ts';
import { exerciseResponses } from '../exercise-response/domain.ts';
import { answersOf, painSeries } from '../pain-trend/domain.ts';
import { duePlanColumns, dueSessionsOfPlan } from '../plan/due-row.ts';
import { daysBetween, localDateAt, plusDays } from '../plan/local-date.ts';
import { dayOf } from '../plan/row.ts';
import { standingItems } from '../session/domain.ts';

const columns = {
  plans: {
    select: {
      ...duePlanColumns,
      versions: {
        orderBy: { number: 'asc' },
        include: { phases: { orderBy: { position: 'asc' }, include: { routineVersion: true } } },
      },
    },
  },
  sessions: { include: { items: { include: { item: true, exerciseVersion: true }, orderBy: { recordedAt: 'asc' } } } },
  painScores: { orderBy: { recordedAt: 'asc' } },
} as const satisfies Prisma.ClientInclude;

/** Those of a clinic in a window, by the definitions alone: everything is read, and counted one by one. */
export async function definedViewClients(
  db: PrismaClient,
  clinicId: string,
  { from, to }: ViewWindow,
): Promise<readonly ViewClient[]> {
  const { changeRule } = await db.clinic.findUniqueOrThrow({ where: { id: clinicId } });
  const clients = await db.client.findMany({ where: { clinicId }, include: columns, orderBy: { id: 'asc' } });
  const days = Array.from({ length: daysBetween(from, to) + 1 }, (_, at) => plusDays(from, at));
  const all = clients.map((client): ViewClient => {
    const answers = client.painScores.map((score) => ({
      ...score,
      date: localDateAt(score.recordedAt, client.timeZone),
    }));
    const resting = painSeries(answersOf('RESTING', answers), to, 7, changeRule);
    return {
      id: client.id,
      leadId: client.leadMemberId,
      verdict: resting.verdict,
      routines: routinesOf(client, days),
      exercises: exercisesOf(client, { from, to }),
    };
  });
  return all.filter(({ routines, exercises }) => routines.size + exercises.size > 0);
}

type ClientRow = Prisma.ClientGetPayload<{ include: typeof columns }>;

function routinesOf({ plans, sessions }: ClientRow, days: readonly string[]) {
  const logs = sessions.map(({ day, dueOn, dueKey, status, skipReason, items }) => ({
    date: dayOf(dueOn ?? day),
    dueKey,
    status,
    isForPain: skipReason === 'PAIN',
    hasItems: items.length > 0,
  }));
  const found = new Map<string, DoneOfDue>();
  for (const date of days) {
    const due = plans.flatMap((plan) => dueSessionsOfPlan(plan, date, date));
    const asked = due.flatMap(({ version, phaseKey }) => version.rows.find(({ key }) => key === phaseKey) ?? []);
    // of two plans the routine version that was made later stands for the day
    const [routine] = asked
      .map(({ routineVersion }) => routineVersion)
      .toSorted((one, other) => (one.id < other.id ? 1 : -1));
    if (!routine) continue;
    const own = logs.filter((log) => log.date === date);
    const day = adherenceOfDay(due.length, dayOutcomes(own), true);
    const sum = found.get(routine.routineId) ?? { due: 0, done: 0, skippedForPain: 0 };
    found.set(routine.routineId, {
      due: sum.due + day.due,
      done: sum.done + day.done,
      skippedForPain: sum.skippedForPain + day.skippedForPain,
    });
  }
  return found;
}

function exercisesOf({ sessions, painScores }: ClientRow, { from, to }: ViewWindow) {
  const within = sessions.filter(({ day }) => from <= dayOf(day) && dayOf(day) <= to);
  const items = within.flatMap(({ id: sessionId, day, items: own }) =>
    standingItems(own).map(({ skipReason, item, exerciseVersion }) => ({
      sessionId,
      day: dayOf(day),
      exerciseId: (exerciseVersion ?? item).exerciseId,
      skip: skipReason === null || skipReason === 'PAIN' ? skipReason : ('OTHER' as const),
    })),
  );
  const after = new Map(
    painScores.flatMap(({ moment, sessionId, intensity }) =>
      moment === 'AFTER' && sessionId ? [[sessionId, intensity] as const] : [],
    ),
  );
  const answers = [...after].map(([sessionId, intensity]) => {
    return { moment: 'AFTER' as const, sessionId, intensity, day: from, exerciseId: null };
  });
  return new Map(
    exerciseResponses(items, answers).map((response): [string, DoneExercise] => {
      const done = items.filter(({ exerciseId, skip }) => exerciseId === response.exerciseId && skip === null);
      const told = [...new Set(done.map(({ sessionId }) => sessionId))].flatMap((id) => after.get(id) ?? []);
      const { sessions: all, skippedForPain } = response;
      const afterSum = told.reduce((sum, one) => sum + one, 0);
      return [response.exerciseId, { sessions: all, skippedForPain, afterSum, after: response.after.answers }];
    }),
  );
}
