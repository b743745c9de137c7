import { batched } from '../batch.ts';
import { builder } from '../builder.ts';
import { Client } from '../client/graphql.ts';
import type { Context } from '../context.ts';
import { type ClientNeedFacts, listedNeeds, needFacts } from './data.ts';
import { needKinds, needOf, needText } from './domain.ts';

const NeedKind = builder.enumType('ClientNeedKind', {
  description:
    'ALERT: one is open. RISING: resting pain is up. SILENT: nothing was recorded for the days that the clinic sets. RUNNING_OUT: the plan ends within a week.',
  values: needKinds,
});

const ClientNeed = builder.objectRef<ClientNeedFacts>('ClientNeed').implement({
  description: 'Why somebody should look at a client: the most pressing reason.',
  fields: (t) => ({
    kind: t.field({ type: NeedKind, resolve: needOf }),
    text: t.string({
      nullable: true,
      description: 'In words; null for alerts, which say it themselves, and where there is nothing.',
      resolve: needText,
    }),
    lastContactAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When they last recorded anything; null when they never have.',
      resolve: ({ lastAt }) => lastAt,
    }),
    planEndsOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'The last day of their plan; null when it goes on, or there is none.',
      resolve: ({ endsOn }) => endsOn,
    }),
  }),
});

const needsOf = batched<string, ClientNeedFacts, Context>(async (ids, context) => {
  return listedNeeds(context, ids) ?? new Map((await needFacts(context, ids)).map((facts) => [facts.id, facts]));
});

builder.prismaObjectFields(Client, (t) => ({
  need: t.field({
    type: ClientNeed,
    description: 'What the order NEED is told from; for those who treat them.',
    authScopes: { clientsReader: true },
    select: { id: true },
    resolve: async ({ id }, _args, context, info) => {
      const [need] = await needsOf([id], context, info);
      if (!need) throw new Error('a client without need');
      return need;
    },
  }),
}));
