import type { Prisma } from '../../generated/client/client.ts';
import { type AlertsOf, alertRows, flareDeclared, redScore, risingAlerts, silenceAlerts } from './alerts.ts';
import type { Course } from './courses.ts';
import { type Day, momentOf } from './days.ts';
import { type RoutineItem, flareEnd, flareRow, itemRows, scoreRow, sessionRow } from './rows.ts';
import { type Given, type SimulatedScore, simulatedDays } from './simulate.ts';

/** Somebody whose records are made. */
export interface RecordsOf extends AlertsOf {
  readonly key: string;
  readonly planId: string;
  readonly course: Course;
  readonly plans: readonly Given[];
  readonly begun: Day;
  readonly today: Day;
  /** Days before it have their records already, and it may have some; null when none has. */
  readonly writtenTo: Day | null;
  /** The due sessions since then that were recorded by hand. */
  readonly byHand: ReadonlySet<string>;
  readonly itemsOf: (routineVersionId: string) => readonly RoutineItem[];
}

export interface Records {
  readonly sessions: Prisma.SessionCreateManyInput[];
  readonly items: Prisma.SessionItemCreateManyInput[];
  readonly scores: Prisma.PainScoreCreateManyInput[];
  readonly flares: Prisma.FlareCreateManyInput[];
  readonly alerts: Prisma.AlertCreateManyInput[];
}

const isResting = ({ moment }: SimulatedScore) => moment !== 'DURING' && moment !== 'AFTER';

/** The rows of one client's history, from the day after what is written up to now. */
export function recordsOf(of: RecordsOf): Records {
  const { key, course, plans, begun, today, timeZone, now, writtenTo, byHand } = of;
  const made: Omit<Records, 'alerts'> = { sessions: [], items: [], scores: [], flares: [] };
  const raised: Parameters<typeof alertRows>[1][number][] = [];
  const resting: { day: Day; intensity: number }[] = [];
  let lastOn: Day | null = null;
  for (const { day, sessions, scores, flareBegins, flareEnds } of simulatedDays(key, course, plans, begun, today)) {
    if (writtenTo !== null && day < writtenTo) continue;
    const at = (minutes: number) => momentOf(day, minutes, timeZone);
    // what would still be to come today is left to come
    const past = <Part extends { readonly minutes: number }>(parts: readonly Part[]) =>
      parts.filter(({ minutes }) => at(minutes + 30) < now);
    const version = plans.find(({ until }) => until === null || day < until)?.versions;
    const planVersionId = version?.findLast(({ inForceFrom }) => inForceFrom <= day)?.id ?? null;
    const add = (score: SimulatedScore, sessionId: string | null, items: readonly RoutineItem[]) => {
      const row = scoreRow(of, score, day, at(score.minutes), { sessionId, planVersionId, items });
      made.scores.push(row);
      raised.push(...redScore(row.id, score.intensity, score.moment, row.recordedAt));
      if (isResting(score)) resting.push({ day, intensity: score.intensity });
      lastOn = day;
    };
    for (const [nth, session] of past(sessions).entries()) {
      if (!session.isExtra && byHand.has(session.due.key)) continue;
      const row = sessionRow(of, session, day, nth, at(session.minutes));
      const items = of.itemsOf(session.due.phase.routineVersionId);
      made.sessions.push(row);
      if (row.status !== 'SKIPPED') made.items.push(...itemRows(of, row, items));
      for (const score of session.scores) add(score, row.id, items);
      lastOn = day;
    }
    for (const score of past(scores)) add(score, null, []);
    if (flareBegins) {
      const row = flareRow(of, of.planId, day, at(6 * 60 + 55));
      made.flares.push(row);
      raised.push(flareDeclared(row.id, row.startedAt));
    }
    const open = made.flares.at(-1);
    if (flareEnds && open && !open.endedAt) Object.assign(open, flareEnd(open.clientKey, of, day, at(7 * 60)));
  }
  if (writtenTo === null) raised.push(...risingAlerts(resting, of, begun, today), ...silenceAlerts(lastOn, of));
  return { ...made, alerts: alertRows(of, raised) };
}
