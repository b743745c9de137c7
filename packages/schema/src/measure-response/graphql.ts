import { builder } from '../builder.ts';
import { Client } from '../client/graphql.ts';
import { paging } from '../listing.ts';
import { MeasureSchedule } from '../measure-schedule/graphql.ts';
import type { MeasureAnswer as Answer } from '../outcome-measure/domain.ts';
import { dayOf } from '../plan/row.ts';
import { measureResponsesVisibleTo } from './data.ts';

export const MeasureAnswer = builder.objectRef<Answer>('MeasureAnswer').implement({
  fields: (t) => ({
    item: t.exposeString('item', { description: "An item's key; of an activity, its number from 0." }),
    value: t.exposeInt('value'),
  }),
});

export const MeasureResponse = builder.prismaNode('MeasureResponse', {
  description: 'One time that a client answered an outcome measure.',
  id: { field: 'id' },
  nullable: true,
  findUnique: (id, { viewer }) => ({ id, AND: [measureResponsesVisibleTo(viewer)] }),
  fields: (t) => ({
    clientKey: t.expose('clientKey', { type: 'UUID', description: 'Made on the device.' }),
    client: t.relation('client', { type: Client }),
    schedule: t.relation('schedule'),
    answers: t.field({
      type: [MeasureAnswer],
      description: 'What was answered; nothing is said of other questions.',
      select: { answers: true },
      resolve: ({ answers }) => answers as unknown as Answer[],
    }),
    score: t.exposeFloat('score', {
      nullable: true,
      description: 'By the rule of the version that was asked; null where too little was answered for one.',
    }),
    member: t.relation('member', {
      nullable: true,
      description: 'Who filled it in with the client; null when they did by themselves.',
    }),
    answeredAt: t.expose('answeredAt', {
      type: 'DateTime',
      description: "By the device's clock, put right where that was wrong.",
    }),
    date: t.field({
      type: 'Date',
      description: 'The day of that, where the client lived.',
      select: { day: true },
      resolve: ({ day }) => dayOf(day),
    }),
    deviceAt: t.expose('deviceAt', { type: 'DateTime' }),
    receivedAt: t.expose('receivedAt', { type: 'DateTime' }),
  }),
});

builder.prismaObjectField(MeasureSchedule, 'responses', (t) =>
  t.relatedConnection(
    'responses',
    {
      description: 'The latest first.',
      cursor: 'id',
      ...paging,
      totalCount: true,
      query: { orderBy: [{ answeredAt: 'desc' as const }, { id: 'desc' as const }] },
    },
    { name: 'MeasureResponseConnection' },
    { name: 'MeasureResponseEdge' },
  ),
);
