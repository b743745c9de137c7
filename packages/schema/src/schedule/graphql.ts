import { z } from 'zod';
import { builder } from '../builder.ts';
import { ErrorInterface } from '../error-types.ts';
import { type Schedule as ScheduleValue, weekdays } from './domain.ts';
import { formatSchedule, scheduleSentence } from './format.ts';
import { SCHEDULE_TEXT_MAX, type ScheduleProblem as Problem } from './parse.ts';
import { type ReadSchedule, ScheduleProblemsError, readSchedule } from './read.ts';

export const Weekday = builder.enumType('Weekday', { description: 'The week begins on Monday.', values: weekdays });

export const Schedule = builder.objectRef<ScheduleValue>('Schedule').implement({
  description: 'When sessions are due: so many times on chosen days of the week, or every so many days.',
  fields: (t) => ({
    timesPerDay: t.exposeInt('timesPerDay', { description: '1-12, on a day on which any are due.' }),
    daysOfWeek: t.field({
      type: [Weekday],
      nullable: true,
      description: 'In their order; null where days are counted instead.',
      resolve: ({ daysOfWeek }) => daysOfWeek && [...daysOfWeek],
    }),
    everyDays: t.exposeInt('everyDays', {
      nullable: true,
      description: '1-30, from the first day of the phase on; null where days of the week are chosen.',
    }),
    shorthand: t.string({
      description: 'As clinicians write it; parseSchedule reads it back to the same schedule.',
      resolve: (schedule) => formatSchedule(schedule),
    }),
    sentence: t.string({
      description: 'In words for a client.',
      resolve: (schedule) => scheduleSentence(schedule),
    }),
  }),
});

const ScheduleReading = builder.objectRef<ReadSchedule>('ScheduleReading').implement({
  description: 'What a text says of a schedule, and of how long it goes on.',
  fields: (t) => ({
    schedule: t.field({ type: Schedule, resolve: ({ schedule }) => schedule }),
    lastsDays: t.int({
      nullable: true,
      description: 'Null where the text says until which day, or nothing.',
      resolve: ({ lasting }) => (lasting && 'days' in lasting ? lasting.days : null),
    }),
    until: t.field({
      type: 'Date',
      nullable: true,
      description: 'The last day; null where the text says for how long, or nothing.',
      resolve: ({ lasting }) => (lasting && 'until' in lasting ? lasting.until : null),
    }),
    shorthand: t.string({ resolve: ({ schedule, lasting }) => formatSchedule(schedule, lasting) }),
  }),
});

const ScheduleProblem = builder.objectRef<Problem>('ScheduleProblem').implement({
  description: 'One place of a text that could not be read as a schedule.',
  fields: (t) => ({
    message: t.exposeString('message'),
    start: t.int({ resolve: ({ position }) => position.start }),
    end: t.int({ resolve: ({ position }) => position.end }),
    suggestion: t.exposeString('suggestion', { nullable: true }),
  }),
});

builder.objectType(ScheduleProblemsError, {
  name: 'ScheduleProblems',
  description: 'Why a text is not a schedule.',
  interfaces: [ErrorInterface],
  fields: (t) => ({
    problems: t.field({ type: [ScheduleProblem], resolve: ({ problems }) => [...problems] }),
  }),
});

builder.queryField('parseSchedule', (t) =>
  t.field({
    type: ScheduleReading,
    description: 'Reads a schedule as clinicians write it: 2x/day, Mon Wed Fri, 4 weeks.',
    args: { text: t.arg.string({ required: true, validate: z.string().max(SCHEDULE_TEXT_MAX) }) },
    errors: { types: [ScheduleProblemsError] },
    resolve: (_root, { text }) => readSchedule(text),
  }),
);
