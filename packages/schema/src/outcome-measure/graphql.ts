import { builder } from '../builder.ts';
import { NotFoundError } from '../errors.ts';
import { LibraryPart, libraryPart } from '../library/graphql.ts';
import '../member/graphql.ts';
import {
  archiveOutcomeMeasure,
  listOutcomeMeasures,
  measureVersionsVisibleTo,
  outcomeMeasuresVisibleTo,
} from './data.ts';
import { MeasureDefinition } from './definition-graphql.ts';
import { definitionOf } from './row.ts';

builder.prismaNode('OutcomeMeasureVersion', {
  description: 'What an outcome measure asks and how it is scored; never changed once written.',
  id: { field: 'id' },
  nullable: true,
  findUnique: (id, { viewer }) => ({ id, AND: [measureVersionsVisibleTo(viewer)] }),
  fields: (t) => ({
    number: t.exposeInt('number', { description: '1, 2, 3 ...' }),
    definition: t.field({ type: MeasureDefinition, select: { definition: true }, resolve: definitionOf }),
    measure: t.relation('measure'),
    author: t.relation('author', { nullable: true, description: 'Who imported it; null for what we ship.' }),
    createdAt: t.expose('createdAt', { type: 'DateTime' }),
  }),
});

export const OutcomeMeasure = builder.prismaNode('OutcomeMeasure', {
  description:
    'A scored questionnaire. Its versions say what is asked; answers stay with the version that they are to.',
  id: { field: 'id' },
  nullable: true,
  findUnique: (id, { viewer }) => ({ id, AND: [outcomeMeasuresVisibleTo(viewer)] }),
  fields: (t) => ({
    slug: t.exposeString('slug', { description: 'Unique within a library.' }),
    name: t.exposeString('name', { description: 'Of the latest version, in English.' }),
    library: t.field({ type: LibraryPart, select: { clinicId: true }, resolve: libraryPart }),
    current: t.relation('current', {
      nullable: true,
      description: 'The latest version: what is scheduled from now on.',
    }),
    versions: t.relation('versions', {
      description: 'The latest first.',
      query: { orderBy: { number: 'desc' as const }, take: 50 },
    }),
    archivedAt: t.expose('archivedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'Since when it can no longer be scheduled.',
    }),
  }),
});

const MeasureIdInput = (name: string) =>
  builder.inputType(name, { fields: (t) => ({ id: t.globalID({ for: OutcomeMeasure, required: true }) }) });
const ArchiveOutcomeMeasureInput = MeasureIdInput('ArchiveOutcomeMeasureInput');
const RestoreOutcomeMeasureInput = MeasureIdInput('RestoreOutcomeMeasureInput');

builder.queryField('outcomeMeasures', (t) =>
  t.prismaField({
    type: [OutcomeMeasure],
    description: "The public outcome measures and the clinic's own, by name; 200 at most.",
    args: { isArchived: t.arg.boolean({ description: 'Null or left out: both.' }) },
    resolve: (query, _root, { isArchived = null }, context) => listOutcomeMeasures(context, { ...query, isArchived }),
  }),
);

builder.mutationFields((t) => {
  const write = t.withAuth({ libraryWriter: true });
  return {
    archiveOutcomeMeasure: write.prismaField({
      description: "Puts one of the clinic's own outcome measures away; who is asked it goes on being asked.",
      type: OutcomeMeasure,
      args: { input: t.arg({ type: ArchiveOutcomeMeasureInput, required: true }) },
      errors: { types: [NotFoundError] },
      resolve: (query, _root, { input }, context) =>
        archiveOutcomeMeasure(context, { id: input.id.id, isArchived: true }, query),
    }),
    restoreOutcomeMeasure: write.prismaField({
      description: 'Puts an outcome measure back, so that it can be scheduled again.',
      type: OutcomeMeasure,
      args: { input: t.arg({ type: RestoreOutcomeMeasureInput, required: true }) },
      errors: { types: [NotFoundError] },
      resolve: (query, _root, { input }, context) =>
        archiveOutcomeMeasure(context, { id: input.id.id, isArchived: false }, query),
    }),
  };
});
