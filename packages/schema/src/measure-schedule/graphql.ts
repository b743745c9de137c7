import { builder } from '../builder.ts';
import { Client } from '../client/graphql.ts';
import { paging } from '../listing.ts';
import '../member/graphql.ts';
import '../outcome-measure/graphql.ts';
import { localDateAt } from '../plan/local-date.ts';
import { dayOf } from '../plan/row.ts';
import { measureSchedulesVisibleTo } from './data.ts';
import { measureDueOn, nextMeasureDay, openUntil } from './domain.ts';
import { lastDayOf, timesColumns, timesOfRow } from './row.ts';

/** The days of the latest answers: more than can still count for what is open. */
const latestAnswers = { take: 30, orderBy: { answeredAt: 'desc' as const }, select: { day: true } };

export const MeasureSchedule = builder.prismaNode('MeasureSchedule', {
  description:
    'When a client is asked an outcome measure, by one version of it. It is never changed but to end it; another takes its place.',
  id: { field: 'id' },
  nullable: true,
  findUnique: (id, { viewer }) => ({ id, AND: [measureSchedulesVisibleTo(viewer)] }),
  fields: (t) => ({
    client: t.relation('client', { type: Client }),
    version: t.relation('version', { description: 'Answers stay with it when the measure gets another.' }),
    activities: t.exposeStringList('activities', { description: "The client's own, where the measure asks for each." }),
    startsOn: t.field({ type: 'Date', select: { startsOn: true }, resolve: ({ startsOn }) => dayOf(startsOn) }),
    endsOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'The last day; null goes on. With a plan, the day that the plan ends on or ended on.',
      select: timesColumns,
      resolve: lastDayOf,
    }),
    endsWithPlan: t.boolean({ select: { planId: true }, resolve: ({ planId }) => planId !== null }),
    isAtStart: t.exposeBoolean('isAtStart'),
    everyWeeks: t.exposeInt('everyWeeks', { nullable: true }),
    weeks: t.exposeIntList('weeks', { description: 'Stated weeks, counted from the start.' }),
    isAtEnd: t.exposeBoolean('isAtEnd'),
    dueOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'The day that the open occasion became due on, where the client lives; null when none is open.',
      select: { ...timesColumns, responses: latestAnswers },
      resolve: ({ responses, ...row }, _args, { now }) => {
        const answered = responses.map(({ day }) => dayOf(day));
        return row.endedAt ? null : measureDueOn(timesOfRow(row), localDateAt(now, row.client.timeZone), answered);
      },
    }),
    openUntil: t.field({
      type: 'Date',
      nullable: true,
      description: 'The last day on which the open occasion may be answered.',
      select: { ...timesColumns, responses: latestAnswers },
      resolve: ({ responses, ...row }, _args, { now }) => {
        const [times, answered] = [timesOfRow(row), responses.map(({ day }) => dayOf(day))];
        const dueOn = row.endedAt ? null : measureDueOn(times, localDateAt(now, row.client.timeZone), answered);
        return dueOn && openUntil(times, dueOn);
      },
    }),
    nextDueOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'The next day on which it becomes due; null when none is known within a year.',
      select: timesColumns,
      resolve: (row, _args, { now }) =>
        row.endedAt ? null : nextMeasureDay(timesOfRow(row), localDateAt(now, row.client.timeZone)),
    }),
    answeredOn: t.field({
      type: ['Date'],
      description: 'The days of the latest answers, 30 at most, the latest first.',
      select: { responses: latestAnswers },
      resolve: ({ responses }) => responses.map(({ day }) => dayOf(day)),
    }),
    author: t.relation('author', { nullable: true }),
    createdAt: t.expose('createdAt', { type: 'DateTime' }),
    replaces: t.relation('replaces', { nullable: true, description: 'The schedule whose place it took.' }),
    endedAt: t.expose('endedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was stopped; null while it goes on.',
    }),
    endedBy: t.relation('endedBy', { nullable: true }),
    endReason: t.string({
      nullable: true,
      description: 'For members: null to clients.',
      select: { endReason: true },
      resolve: ({ endReason }, _args, { viewer }) => (viewer?.kind === 'CLIENT' ? null : endReason),
    }),
  }),
});

const latestFirst = { orderBy: [{ createdAt: 'desc' as const }, { id: 'desc' as const }] };

builder.prismaObjectFields(Client, (t) => ({
  runningMeasures: t.relation('measureSchedules', {
    type: MeasureSchedule,
    description: 'What they are asked from time to time: schedules that nobody stopped, 20 at most.',
    query: { where: { endedAt: null }, take: 20, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] },
  }),
  measureSchedules: t.relatedConnection(
    'measureSchedules',
    {
      description: 'All that they were ever asked, the latest first.',
      cursor: 'id',
      ...paging,
      totalCount: true,
      query: latestFirst,
    },
    { name: 'MeasureScheduleConnection' },
    { name: 'MeasureScheduleEdge' },
  ),
}));
