import { queryFromInfo } from '@pothos/plugin-prisma';
import type { GraphQLResolveInfo } from 'graphql';
import { batched } from '../batch.ts';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { Exercise } from '../exercise/graphql.ts';
import { type GroupName, type NamedView, exercisesOfView, readClinicView } from './data.ts';
import type { Figure, ViewExercise, ViewFigures, ViewGroup } from './domain.ts';
import { CLIENTS_MIN } from './shown.ts';
import { viewCsv, viewTables } from './tables.ts';

const ViewFigure = builder.objectRef<Figure>('ViewFigure').implement({
  description: `A figure with the clients that it is of. Both are null for fewer than ${CLIENTS_MIN} clients, and where two figures would tell of so few.`,
  fields: (t) => ({
    value: t.exposeFloat('value', { nullable: true }),
    clients: t.exposeInt('clients', { nullable: true }),
  }),
});

const ClinicFigures = builder.interfaceRef<ViewFigures>('ClinicFigures').implement({
  description: 'What clients come to. Shares are whole per cents.',
  fields: (t) => ({
    clients: t.exposeInt('clients', {
      nullable: true,
      description: `With anything due, or recorded; null for fewer than ${CLIENTS_MIN}.`,
    }),
    adherence: t.expose('adherence', { type: ViewFigure, description: 'Done in full, of what was due.' }),
    skippedForPain: t.expose('skippedForPain', {
      type: ViewFigure,
      description: 'Left out for pain, of what was due.',
    }),
    better: t.expose('better', {
      type: ViewFigure,
      description:
        "Whose resting pain was less by a change that matters, in the window's last week against their baseline; of those of whom it can be told.",
    }),
    worse: t.expose('worse', { type: ViewFigure, description: 'Whose resting pain was more by as much.' }),
  }),
});

const ClinicTotal = builder.objectRef<ViewFigures>('ClinicTotal').implement({
  description: 'All clients of the clinic together.',
  interfaces: [ClinicFigures],
});

interface Named {
  readonly named: GroupName | undefined;
}
const ClinicGroup = builder.objectRef<ViewGroup & Named>('ClinicGroup').implement({
  description: 'The clients of one clinician, or of one routine.',
  interfaces: [ClinicFigures],
  fields: (t) => ({
    name: t.string({ nullable: true, resolve: ({ named }) => named?.name ?? null, description: 'Null for nobody.' }),
    slug: t.string({ nullable: true, resolve: ({ named }) => named?.slug ?? null, description: 'Of a routine.' }),
  }),
});

const exercises = batched<string, typeof Exercise.$inferType, Context>(
  async (ids, context, info: GraphQLResolveInfo) => {
    const rows = await exercisesOfView(context, ids, queryFromInfo({ context, info, typeName: 'Exercise' }));
    return new Map(rows.map((row) => [row.id, row]));
  },
);

const ClinicExercise = builder.objectRef<ViewExercise & Named>('ClinicExercise').implement({
  description: 'One exercise: how those do who have it, and what they said after it. Nothing here is a cause.',
  interfaces: [ClinicFigures],
  fields: (t) => ({
    name: t.string({ nullable: true, resolve: ({ named }) => named?.name ?? null }),
    slug: t.string({ nullable: true, resolve: ({ named }) => named?.slug ?? null }),
    exercise: t.field({
      type: Exercise,
      nullable: true,
      description: 'With what sources say of it.',
      resolve: async ({ id }, _args, context, info) => (id ? (await exercises([id], context, info))[0] : null) ?? null,
    }),
    sessions: t.exposeInt('sessions', {
      nullable: true,
      description: 'In which it was recorded, to the nearest five.',
    }),
    leftOutForPain: t.expose('leftOutForPain', { type: ViewFigure, description: 'Of those sessions.' }),
    painAfter: t.expose('painAfter', {
      type: ViewFigure,
      description: 'The mean of the scale after sessions in which it was done, whatever else was done in them.',
    }),
  }),
});

const ViewTable = builder.enumType('ViewTable', { values: viewTables });

const withNames = <Group extends ViewGroup>(groups: readonly Group[], { names }: NamedView) =>
  groups.map((group) => ({ ...group, named: group.id === null ? undefined : names.get(group.id) }));

const ClinicView = builder.objectRef<NamedView>('ClinicView').implement({
  description: `What the clinic's clients come to over whole weeks. Nothing is shown of fewer than ${CLIENTS_MIN} clients, nor what two figures would tell of so few.`,
  fields: (t) => ({
    from: t.expose('from', { type: 'Date', description: 'A Monday.' }),
    to: t.expose('to', { type: 'Date', description: 'A Sunday that is over.' }),
    whole: t.expose('whole', { type: ClinicTotal }),
    byClinician: t.field({ type: [ClinicGroup], resolve: (view) => withNames(view.byClinician, view) }),
    byRoutine: t.field({ type: [ClinicGroup], resolve: (view) => withNames(view.byRoutine, view) }),
    byExercise: t.field({ type: [ClinicExercise], resolve: (view) => withNames(view.byExercise, view) }),
    csv: t.string({
      description: 'One table; a cell is empty where nothing is shown.',
      args: { table: t.arg({ type: ViewTable, required: true }) },
      resolve: (view, { table }) => viewCsv(view, table),
    }),
  }),
});

builder.queryField('clinicView', (t) =>
  t.withAuth({ owner: true }).field({
    description:
      'By who treats clients, by routine and by exercise; for OWNERs only. 12 weeks unless said, 52 at most.',
    type: ClinicView,
    complexity: 200,
    args: {
      from: t.arg({ type: 'Date', description: 'Its week is the first.' }),
      to: t.arg({ type: 'Date', description: 'Its week is the last; the last one that is over unless said.' }),
      weeks: t.arg.int({ description: 'So many up to the last one; instead of `from`.' }),
    },
    resolve: (_root, asked, context) => readClinicView(context, asked),
  }),
);
