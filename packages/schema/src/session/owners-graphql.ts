import { builder } from '../builder.ts';
import { Client } from '../client/graphql.ts';
import { badInput } from '../context.ts';
import { DUE_DAYS_MAX } from '../plan/due-sessions.ts';
import { daysBetween, isLocalDate } from '../plan/local-date.ts';
import { dayColumn } from '../plan/row.ts';
import { findMorningQuestion } from './data.ts';
import { Session } from './graphql.ts';

interface Window {
  readonly from: string;
  readonly to: string;
}

/** The sessions of some days, where the client lived. */
function onDays({ from, to }: Window) {
  if (![from, to].every(isLocalDate)) throw badInput('Give two days of the calendar.');
  if (daysBetween(from, to) >= DUE_DAYS_MAX) throw badInput(`At most ${DUE_DAYS_MAX} days at once.`);
  return {
    where: { day: { gte: dayColumn(from), lte: dayColumn(to) } },
    orderBy: [{ recordedAt: 'asc' as const }, { id: 'asc' as const }],
  };
}

builder.prismaObjectFields(Client, (t) => ({
  sessions: t.relation('sessions', {
    type: Session,
    description: `What they did and skipped on the days from one to another, both included, the earliest first: at most ${DUE_DAYS_MAX} days.`,
    complexity: { field: 1, multiplier: 20 },
    args: { from: t.arg({ type: 'Date', required: true }), to: t.arg({ type: 'Date', required: true }) },
    query: onDays,
  }),
  morningQuestion: t.prismaField({
    type: Session,
    nullable: true,
    description:
      'The latest session that they finished on one of the two days before today, when nobody has asked how the morning after it was.',
    select: { id: true, timeZone: true },
    resolve: (query, client, _args, context) => findMorningQuestion(context, client, query),
  }),
}));
