import { builder } from '../builder.ts';
import { Client } from '../client/graphql.ts';
import { paging } from '../listing.ts';
import { painBand, painBandColours, painMoments } from '../pain/domain.ts';
import { PlanVersion } from '../plan/graphql.ts';
import { Item } from '../routine/graphql.ts';
import { painScoresVisibleTo } from './data.ts';
import { bodyLocations } from './domain.ts';

export const PainMoment = builder.enumType('PainMoment', {
  description: 'When it was asked for. BEFORE, NEXT_MORNING and DIARY are of rest; DURING and AFTER of exercise.',
  values: painMoments,
});

export const PainBand = builder.enumType('PainBand', {
  description: 'As the bands that were in force say.',
  values: painBandColours,
});

export const BodyLocation = builder.enumType('BodyLocation', {
  description: "A place of the body's outline, front or back; left and right are the client's own.",
  values: bodyLocations,
});

export const PainScore = builder.prismaNode('PainScore', {
  select: { id: true },
  description: 'One answer on the 0-10 numeric pain rating scale. What was not answered is not there at all.',
  id: { field: 'id' },
  nullable: true,
  findUnique: (id, { viewer }) => ({ id, AND: [painScoresVisibleTo(viewer)] }),
  fields: (t) => ({
    clientKey: t.expose('clientKey', { type: 'UUID', description: 'Made on the device.' }),
    client: t.relation('client', { type: Client }),
    intensity: t.exposeInt('intensity', { description: '0 (no pain) to 10 (the worst imaginable).' }),
    moment: t.expose('moment', { type: PainMoment }),
    band: t.field({
      type: PainBand,
      description: "By the bands of the plan's version that held when it was given, or the clinic's without one.",
      select: {
        intensity: true,
        planVersion: { select: { greenMax: true, amberMax: true } },
        clinic: { select: { greenMax: true, amberMax: true } },
      },
      resolve: ({ intensity, planVersion, clinic }) => painBand(intensity, planVersion ?? clinic),
    }),
    planVersion: t.relation('planVersion', {
      type: PlanVersion,
      nullable: true,
      description: 'The version of the plan that held when it was given; null without one.',
    }),
    recordedAt: t.expose('recordedAt', {
      type: 'DateTime',
      description: "When it was given: by the device's clock, put right where that was wrong.",
    }),
    deviceAt: t.expose('deviceAt', { type: 'DateTime', description: "As the device's clock said." }),
    receivedAt: t.expose('receivedAt', { type: 'DateTime', description: "By the server's clock." }),
    bodyLocations: t.expose('bodyLocations', { type: [BodyLocation], description: 'Empty when none was said.' }),
    note: t.exposeString('note', { nullable: true }),
    item: t.relation('item', { type: Item, nullable: true, description: 'The item that it was asked for at.' }),
  }),
});

builder.prismaObjectField(Client, 'painScores', (t) =>
  t.relatedConnection(
    'painScores',
    {
      description: 'What they answered, the latest first.',
      cursor: 'id',
      ...paging,
      totalCount: true,
      args: {
        from: t.arg({ type: 'DateTime', description: 'The earliest moment, itself included.' }),
        to: t.arg({ type: 'DateTime', description: 'The latest moment, itself included.' }),
      },
      query: ({ from, to }) => ({
        where: { recordedAt: { ...(from ? { gte: from } : {}), ...(to ? { lte: to } : {}) } },
        orderBy: [{ recordedAt: 'desc' }, { id: 'desc' }],
      }),
    },
    { name: 'PainScoreConnection' },
    { name: 'PainScoreEdge' },
  ),
);
