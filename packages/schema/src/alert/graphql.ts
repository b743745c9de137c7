import { builder } from '../builder.ts';
import { Client } from '../client/graphql.ts';
import { paging } from '../listing.ts';
import { Member } from '../member/graphql.ts';
import { alertsVisibleTo, countAlerts, latestAlerts, listAlerts, openAlerts } from './data.ts';
import { alertUrgency } from './domain.ts';
import { factsOf } from './row.ts';
import { AlertRule } from './rule-graphql.ts';
import { alertText } from './text.ts';

export const Alert = builder.prismaNode('Alert', {
  select: { id: true },
  description: "Something in a client's records that a clinician should look at.",
  id: { field: 'id' },
  nullable: true,
  findUnique: (id, { viewer }) => ({ id, AND: [alertsVisibleTo(viewer)] }),
  fields: (t) => ({
    rule: t.expose('rule', { type: AlertRule }),
    text: t.string({
      description: 'What raised it, in words, with the threshold that held then.',
      select: { rule: true, facts: true },
      resolve: (alert) => alertText(factsOf(alert)),
    }),
    givenAt: t.expose('givenAt', { type: 'DateTime', description: 'When what it is about happened.' }),
    raisedAt: t.expose('raisedAt', { type: 'DateTime', description: 'When the server heard of it.' }),
    isLate: t.exposeBoolean('isLate', { description: 'Heard of long after it happened, as from a phone offline.' }),
    client: t.relation('client'),
    isOpen: t.boolean({
      description: 'Nobody has looked at it yet, and it is not over by itself.',
      select: { acknowledgedAt: true, closedAt: true },
      resolve: ({ acknowledgedAt, closedAt }) => acknowledgedAt === null && closedAt === null,
    }),
    acknowledgedAt: t.expose('acknowledgedAt', { type: 'DateTime', nullable: true }),
    acknowledgedBy: t.relation('acknowledgedBy', { type: Member, nullable: true }),
    note: t.exposeString('note', { nullable: true, description: 'What was done about it.' }),
    closedAt: t.expose('closedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was looked at, or was over by itself.',
    }),
  }),
});

const AlertConnection = builder.connectionObject(
  {
    type: Alert,
    name: 'AlertConnection',
    fields: (t) => ({
      totalCount: t.int({
        resolve: ({ totalCount }) => (typeof totalCount === 'function' ? totalCount() : totalCount),
      }),
    }),
  },
  { name: 'AlertEdge' },
);

const AlertFilter = builder.inputType('AlertFilter', {
  description: 'Within one list any value may match.',
  fields: (t) => ({
    isOpen: t.boolean(),
    rule: t.field({ type: [AlertRule] }),
    lead: t.globalID({ for: Member, description: 'Of the clients that one member treats.' }),
  }),
});

interface Arguments {
  filter?: {
    isOpen?: boolean | null;
    rule?: readonly (typeof AlertRule.$inferType)[] | null;
    lead?: { id: string } | null;
  } | null;
}
const listing = ({ filter }: Arguments) => ({
  isOpen: filter?.isOpen,
  rules: filter?.rule,
  leadMemberId: filter?.lead?.id,
});

builder.queryField('alerts', (t) =>
  t.prismaConnection(
    {
      description: "Alerts of the clinic's clients, the latest first.",
      type: Alert,
      cursor: 'id',
      ...paging,
      authScopes: { clientsReader: true },
      args: { filter: t.arg({ type: AlertFilter }) },
      totalCount: (_connection, args, context) => countAlerts(context, listing(args)),
      resolve: (query, _root, args, context) => listAlerts(context, listing(args), query),
    },
    AlertConnection,
  ),
);

builder.prismaObjectFields(Client, (t) => ({
  alerts: t.relatedConnection(
    'alerts',
    {
      description: 'From raised to closed, the latest first; for those who treat them.',
      authScopes: { clientsReader: true },
      cursor: 'id',
      ...paging,
      totalCount: true,
      query: { orderBy: latestAlerts },
    },
    AlertConnection,
  ),
  openAlerts: t.field({
    type: [Alert],
    description: 'The most urgent first; for those who treat them.',
    authScopes: { clientsReader: true },
    select: (_args, _context, nested) => ({ alerts: nested({ where: openAlerts, orderBy: latestAlerts }) }),
    resolve: ({ alerts }) => alerts.toSorted((one, other) => alertUrgency(one.rule) - alertUrgency(other.rule)),
  }),
}));
