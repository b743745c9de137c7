import { batched } from '../batch.ts';
import { builder } from '../builder.ts';
import { Client } from '../client/graphql.ts';
import { type Context, badInput } from '../context.ts';
import { DUE_DAYS_MAX } from '../plan/due-sessions.ts';
import { adherences } from './data.ts';
import type { AdherenceCounts, AdherenceDay as Day, Adherence as Whole } from './domain.ts';

const counts = {
  due: 'Asked for, and over: sessions of today that are still to come are `open`.',
  done: 'In full.',
  partlyDone: 'Left in the middle, or with items that were skipped.',
  skippedForPain: 'Skipped, with pain as the reason.',
  skippedOther: 'Skipped for want of time, for not being sure, or for something else.',
  missed: 'Due, over, and nothing was heard of it.',
  open: 'Due today and still to come.',
  extra: 'Done, or partly, beyond what was asked for.',
} as const satisfies Record<keyof AdherenceCounts, string>;

const AdherenceCount = builder.interfaceRef<AdherenceCounts>('AdherenceCount').implement({
  description: 'Sessions, by what became of them: due = done + partlyDone + skippedForPain + skippedOther + missed.',
  fields: (t) => ({
    due: t.exposeInt('due', { description: counts.due }),
    done: t.exposeInt('done', { description: counts.done }),
    partlyDone: t.exposeInt('partlyDone', { description: counts.partlyDone }),
    skippedForPain: t.exposeInt('skippedForPain', { description: counts.skippedForPain }),
    skippedOther: t.exposeInt('skippedOther', { description: counts.skippedOther }),
    missed: t.exposeInt('missed', { description: counts.missed }),
    open: t.exposeInt('open', { description: counts.open }),
    extra: t.exposeInt('extra', { description: counts.extra }),
  }),
});

const AdherenceDay = builder.objectRef<Day>('AdherenceDay').implement({
  description: 'A day of the client, also one on which nothing was due.',
  interfaces: [AdherenceCount],
  fields: (t) => ({
    date: t.expose('date', { type: 'Date' }),
    isPaused: t.exposeBoolean('isPaused', { description: 'The plan was paused, so that nothing was due.' }),
  }),
});

const Adherence = builder.objectRef<Whole>('Adherence').implement({
  description: 'What became of the sessions that were due over days.',
  interfaces: [AdherenceCount],
  fields: (t) => ({
    from: t.expose('from', { type: 'Date' }),
    to: t.expose('to', { type: 'Date' }),
    share: t.exposeFloat('share', { nullable: true, description: 'done / due; null when nothing was due.' }),
    days: t.field({ type: [AdherenceDay], description: 'Oldest first.', resolve: ({ days }) => [...days] }),
  }),
});

interface Asked {
  readonly id: string;
  readonly days: number;
}

// the clients of one list are asked for the same days
const adherenceOf = batched<Asked, Whole, Context>(async (asked, context) => {
  const ids = asked.map(({ id }) => id);
  const found = await adherences(context, ids, asked[0]?.days ?? 1);
  return new Map(
    asked.flatMap((one) => {
      const own = found.get(one.id);
      return own ? [[one, own] as const] : [];
    }),
  );
});

builder.prismaObjectFields(Client, (t) => ({
  adherence: t.field({
    type: Adherence,
    description: `What was done of what was due over so many days up to today: 1 to ${DUE_DAYS_MAX}.`,
    complexity: { field: 1, multiplier: 10 },
    args: { days: t.arg.int({ required: true }) },
    select: { id: true },
    resolve: async ({ id }, { days }, context, info) => {
      if (days < 1 || days > DUE_DAYS_MAX) throw badInput(`Ask for 1 to ${DUE_DAYS_MAX} days.`);
      const [adherence] = await adherenceOf([{ id, days }], context, info);
      if (!adherence) throw new Error('a client without adherence');
      return adherence;
    },
  }),
}));
