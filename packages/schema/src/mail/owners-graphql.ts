import { builder } from '../builder.ts';
import { Client } from '../client/graphql.ts';
import { Mail } from './graphql.ts';

/** How many mails a client's record shows. */
const SHOWN = 20;

builder.prismaObjectField(Client, 'latestMails', (t) =>
  t.relation('mails', {
    type: Mail,
    description: `What the clinic wrote to them by mail, the latest ${SHOWN}; for members.`,
    authScopes: { member: true },
    query: { take: SHOWN, orderBy: [{ createdAt: 'desc' }, { id: 'desc' }] },
  }),
);
