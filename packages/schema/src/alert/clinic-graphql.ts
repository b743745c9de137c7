import { builder } from '../builder.ts';
import { Clinic } from '../clinic/graphql.ts';
import { countAlerts, latestOpenAlertAt } from './data.ts';

builder.prismaObjectFields(Clinic, (t) => ({
  openAlertCount: t.int({
    description: 'How many alerts of its clients nobody has looked at yet; for those who treat them.',
    authScopes: { clientsReader: true },
    select: { id: true },
    resolve: (_clinic, _args, context) => countAlerts(context, { isOpen: true }),
  }),
  latestOpenAlertAt: t.field({
    type: 'DateTime',
    nullable: true,
    description: 'When the latest of them was raised: with the count it tells whether a list is still what it was.',
    authScopes: { clientsReader: true },
    select: { id: true },
    resolve: (_clinic, _args, context) => latestOpenAlertAt(context),
  }),
}));
