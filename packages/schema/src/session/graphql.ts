import { builder } from '../builder.ts';
import { Client } from '../client/graphql.ts';
import { ExerciseVersion } from '../exercise-version/graphql.ts';
import { PainScore } from '../pain-score/graphql.ts';
import { PlanVersion } from '../plan/graphql.ts';
import { dayOf } from '../plan/row.ts';
import { Item } from '../routine/graphql.ts';
import { sessionItemsVisibleTo, sessionsVisibleTo } from './data.ts';
import { sessionSkipReasons, sessionStatuses, standingItems } from './domain.ts';
import { byMoment } from './item-data.ts';

const SessionStatus = builder.enumType('SessionStatus', {
  description: 'PARTLY_DONE is said by the client, or follows from an item that was skipped.',
  values: sessionStatuses,
});
export const SessionSkipReason = builder.enumType('SessionSkipReason', { values: sessionSkipReasons });

export const SessionItem = builder.prismaNode('SessionItem', {
  description: 'What was done of one item in a session. What was not counted is null.',
  id: { field: 'id' },
  nullable: true,
  findUnique: (id, { viewer }) => ({ id, AND: [sessionItemsVisibleTo(viewer)] }),
  fields: (t) => ({
    clientKey: t.expose('clientKey', { type: 'UUID', description: 'Made on the device.' }),
    itemKey: t.exposeString('itemKey', { description: 'Stays the same through the versions of the routine.' }),
    item: t.relation('item', { type: Item, description: 'As the routine had it.' }),
    exerciseVersion: t.relation('exerciseVersion', {
      type: ExerciseVersion,
      nullable: true,
      description: 'What was done in its place; null when it was done as planned.',
    }),
    setsDone: t.exposeInt('setsDone', { nullable: true }),
    repsDone: t.exposeInt('repsDone', { nullable: true, description: 'In all sets together.' }),
    secondsDone: t.exposeInt('secondsDone', { nullable: true }),
    leftDone: t.exposeInt('leftDone', { nullable: true, description: 'Repetitions on the left.' }),
    rightDone: t.exposeInt('rightDone', { nullable: true, description: 'Repetitions on the right.' }),
    effort: t.exposeInt('effort', { nullable: true, description: 'Rated perceived exertion, 0-10.' }),
    skipReason: t.expose('skipReason', {
      type: SessionSkipReason,
      nullable: true,
      description: 'Why it, or the rest of it, was left out; null when it was not.',
    }),
    recordedAt: t.expose('recordedAt', { type: 'DateTime', description: 'Put right where the clock was wrong.' }),
    deviceAt: t.expose('deviceAt', { type: 'DateTime' }),
    receivedAt: t.expose('receivedAt', { type: 'DateTime' }),
  }),
});

export const Session = builder.prismaNode('Session', {
  select: { id: true },
  description: 'One sitting of a plan, as the client did or skipped it.',
  id: { field: 'id' },
  nullable: true,
  findUnique: (id, { viewer }) => ({ id, AND: [sessionsVisibleTo(viewer)] }),
  fields: (t) => ({
    clientKey: t.expose('clientKey', {
      type: 'UUID',
      description: 'Made on the device: the sessionKey of its records.',
    }),
    client: t.relation('client', { type: Client }),
    status: t.expose('status', { type: SessionStatus }),
    skipReason: t.expose('skipReason', { type: SessionSkipReason, nullable: true }),
    date: t.field({
      type: 'Date',
      description: 'The day that it was started or skipped on, where the client lived.',
      select: { day: true },
      resolve: ({ day }) => dayOf(day),
    }),
    dueKey: t.exposeString('dueKey', {
      nullable: true,
      description: 'DueSession.key of the one that it answers; null when it was not due.',
    }),
    dueOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'The day that that one was due on.',
      select: { dueOn: true },
      resolve: ({ dueOn }) => dueOn && dayOf(dueOn),
    }),
    startedAt: t.expose('startedAt', {
      type: 'DateTime',
      nullable: true,
      description: "By the device's clock, put right where that was wrong; null when it was skipped.",
    }),
    finishedAt: t.expose('finishedAt', { type: 'DateTime', nullable: true }),
    activeSeconds: t.exposeInt('activeSeconds', { nullable: true, description: 'Without pauses.' }),
    effort: t.exposeInt('effort', { nullable: true, description: 'Rated perceived exertion, 0-10.' }),
    note: t.exposeString('note', { nullable: true, description: "In the client's words." }),
    recordedAt: t.expose('recordedAt', { type: 'DateTime', description: 'When it was started or skipped.' }),
    deviceAt: t.expose('deviceAt', { type: 'DateTime', description: "The same, as the device's clock said." }),
    receivedAt: t.expose('receivedAt', { type: 'DateTime', description: "By the server's clock." }),
    version: t.relation('planVersion', {
      type: PlanVersion,
      description: 'The version of the plan that it was done against, whichever has come since.',
    }),
    phaseKey: t.expose('phaseKey', { type: 'UUID' }),
    items: t.field({
      type: [SessionItem],
      description: 'One for each item, in the order that they were recorded: one that was done again, as it was last.',
      select: (_args, _context, nestedSelection) => ({ items: nestedSelection(byMoment) }),
      resolve: ({ items }) => standingItems(items),
    }),
    painScores: t.relation('painScores', { type: PainScore, query: byMoment, description: 'The earliest first.' }),
  }),
});

builder.prismaObjectField(PainScore, 'session', (t) =>
  t.relation('session', {
    type: Session,
    nullable: true,
    description: 'The session that it was asked for in; null until that has arrived, and without one.',
  }),
);
builder.prismaObjectField(SessionItem, 'session', (t) => t.relation('session', { type: Session }));
