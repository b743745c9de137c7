import { builder } from '../builder.ts';
import { badInput } from '../context.ts';
import { duePlanColumns, dueSessionsOfPlan, versionInForce, versionsOn } from './due-row.ts';
import { DUE_DAYS_MAX, type DueSession as Due, dueSessions } from './due-sessions.ts';
import { readVersionDays } from './data.ts';
import { Plan, PlanPhase, PlanVersion } from './graphql.ts';
import { daysBetween, isLocalDate, isTimeZone } from './local-date.ts';
import { planRow } from './rows-graphql.ts';

type PhaseRow = typeof PlanPhase.$inferType;
type VersionRow = typeof PlanVersion.$inferType;

interface DueRow extends Due {
  readonly version: { readonly row: VersionRow; readonly rows: readonly PhaseRow[] };
}

const DueSession = builder.objectRef<DueRow>('DueSession').implement({
  description: 'One session that a client is asked to do.',
  fields: (t) => ({
    key: t.exposeString('key', { description: 'The same for the same session however often it is asked for.' }),
    date: t.expose('date', { type: 'Date', description: 'The day, where the client lives.' }),
    nth: t.exposeInt('nth', { description: "Which of the day's sessions, from 1." }),
    timesOnDay: t.exposeInt('timesOnDay'),
    opensAt: t.expose('opensAt', { type: 'DateTime' }),
    closesAt: t.expose('closesAt', { type: 'DateTime', description: 'Not itself part of it.' }),
    phase: t.field({
      type: PlanPhase,
      resolve: ({ phaseKey, version }, _args, context, info) => {
        const phase = version.rows.find(({ key }) => key === phaseKey);
        if (!phase) throw new Error('a session without a phase');
        return planRow.phase(phase, context, info);
      },
    }),
    version: t.field({
      type: PlanVersion,
      description: 'The version of the plan that asks for it.',
      resolve: ({ version }, _args, context, info) => planRow.version(version.row, context, info),
    }),
  }),
});

/** Refuses days that cannot be counted. */
function assertWindow(from: string, to: string) {
  if (![from, to].every(isLocalDate)) throw badInput('Give two days of the calendar.');
  if (daysBetween(from, to) >= DUE_DAYS_MAX) throw badInput(`At most ${DUE_DAYS_MAX} days at once.`);
}

builder.prismaObjectFields(Plan, (t) => ({
  versionsInForce: t.field({
    type: [PlanVersion],
    description:
      'The versions that hold on the days from one to another, both included, the oldest first; the first one while none holds yet.',
    args: { from: t.arg({ type: 'Date', required: true }), to: t.arg({ type: 'Date', required: true }) },
    select: (_args, _context, nestedSelection) => ({
      versions: nestedSelection({ orderBy: duePlanColumns.versions.orderBy }),
    }),
    resolve: ({ versions }, { from, to }) => {
      assertWindow(from, to);
      return [...versionsOn(versions, from, to)];
    },
  }),
  dueSessions: t.field({
    type: [DueSession],
    description: `What was and is due on the days from one to another, both included, through all versions: at most ${DUE_DAYS_MAX} days. While a flare-up is on, its phase is due in place of the others.`,
    complexity: { field: 1, multiplier: 20 },
    args: { from: t.arg({ type: 'Date', required: true }), to: t.arg({ type: 'Date', required: true }) },
    select: duePlanColumns,
    resolve: (plan, { from, to }) => {
      assertWindow(from, to);
      return [...dueSessionsOfPlan(plan, from, to)];
    },
  }),
}));

builder.queryField('dueSessions', (t) =>
  t.field({
    type: [DueSession],
    nullable: true,
    description: `What one version of a plan asks for on the days from one to another, both included, as if it had always held: at most ${DUE_DAYS_MAX} days. Null when it is not yours to see.`,
    complexity: { field: 1, multiplier: 20 },
    authScopes: { clientsReader: true, client: true },
    args: {
      planVersionId: t.arg.globalID({ for: PlanVersion, required: true }),
      from: t.arg({ type: 'Date', required: true }),
      to: t.arg({ type: 'Date', required: true }),
      timeZone: t.arg.string({ description: "IANA name; the client's unless said." }),
    },
    resolve: async (_root, { planVersionId, from, to, timeZone }, context) => {
      assertWindow(from, to);
      if (timeZone && !isTimeZone(timeZone)) throw badInput('This is no time zone, such as Europe/London.');
      const row = await readVersionDays(context, planVersionId.id);
      if (!row) return null;
      const version = versionInForce(row);
      const due = dueSessions(version, from, to, timeZone ?? row.plan.client.timeZone);
      return due.map((session) => ({ ...session, version }));
    },
  }),
);
