import { AlertRule } from '../alert/rule-graphql.ts';
import { builder } from '../builder.ts';
import { Client } from '../client/graphql.ts';
import { badInput } from '../context.ts';
import { PainMoment } from '../pain-score/graphql.ts';
import { DUE_DAYS_MAX } from '../plan/due-sessions.ts';
import { localDateAt } from '../plan/local-date.ts';
import { readAlertMarks } from './alert-marks-data.ts';
import type { AlertMark as Sign } from './alert-marks.ts';
import { painMarks } from './data.ts';
import { type PainMark as Mark, weekMarks } from './domain.ts';

const PainMark = builder.objectRef<Mark>('PainMark').implement({
  description: 'The answers of one moment on a day, or in a week. Where nothing was answered there is none.',
  fields: (t) => ({
    from: t.expose('from', { type: 'Date' }),
    to: t.expose('to', { type: 'Date', description: 'Its last day: `from` when it is of a day.' }),
    moment: t.expose('moment', { type: PainMoment }),
    mean: t.exposeFloat('mean', { description: 'Of a week, each day with an answer counting once.' }),
    min: t.exposeInt('min'),
    max: t.exposeInt('max'),
    answers: t.exposeInt('answers'),
    days: t.exposeInt('days', { description: 'How many days with an answer.' }),
    alerts: t.exposeInt('alerts', { description: 'How many of the answers raised RED_SCORE.' }),
  }),
});

const AlertMark = builder.objectRef<Sign>('AlertMark').implement({
  description: 'The alerts of one rule that are of a day.',
  fields: (t) => ({
    date: t.expose('date', { type: 'Date', description: 'When what they are about happened, where the client lives.' }),
    rule: t.expose('rule', { type: AlertRule }),
    alerts: t.exposeInt('alerts', { description: 'How many.' }),
  }),
});

const MarkSpan = builder.enumType('PainMarkSpan', {
  description: 'What one mark is of; weeks begin on Monday.',
  values: ['DAY', 'WEEK'] as const,
});

builder.prismaObjectFields(Client, (t) => ({
  alertMarks: t.field({
    type: [AlertMark],
    description: `The alerts of so many days up to today, 1 to ${DUE_DAYS_MAX}, by day and rule, the earliest first; for those who treat them.`,
    authScopes: { clientsReader: true },
    complexity: { field: 1, multiplier: 20 },
    args: { days: t.arg.int({ required: true }) },
    select: { id: true, timeZone: true },
    resolve: ({ id, timeZone }, { days }, context) => {
      if (days < 1 || days > DUE_DAYS_MAX) throw badInput(`Ask for 1 to ${DUE_DAYS_MAX} days.`);
      return readAlertMarks(context, id, localDateAt(context.now, timeZone), days);
    },
  }),
  painMarks: t.field({
    type: [PainMark],
    description: `What they answered over so many days up to today, 1 to ${DUE_DAYS_MAX}, the earliest first; for those who treat them.`,
    authScopes: { clientsReader: true },
    complexity: { field: 1, multiplier: 20 },
    args: {
      days: t.arg.int({ required: true }),
      span: t.arg({ type: MarkSpan, required: true, defaultValue: 'DAY' }),
    },
    select: { id: true, timeZone: true },
    resolve: async ({ id, timeZone }, { days, span }, context) => {
      if (days < 1 || days > DUE_DAYS_MAX) throw badInput(`Ask for 1 to ${DUE_DAYS_MAX} days.`);
      const marks = await painMarks(context, id, localDateAt(context.now, timeZone), days);
      return [...(span === 'WEEK' ? weekMarks(marks) : marks)];
    },
  }),
}));
