import { builder } from '../builder.ts';
import { badInput } from '../context.ts';
import { Exercise } from '../exercise/graphql.ts';
import { Facet, LibraryPart, PublicationStatus } from '../library/graphql.ts';
import { paging } from '../listing.ts';
import { type RoutineFilter as Filter, type RoutineListing, countRoutines, findRoutine, listRoutines } from './data.ts';
import { type RoutineFacetRow, countRoutineFacets } from './facets.ts';
import { Routine } from './graphql.ts';

const RoutineFacets = builder.objectRef<RoutineFacetRow[]>('RoutineFacets').implement({
  description: 'How many routines each value of each filter would leave, the other filters applied.',
  fields: (t) => {
    const of = (name: RoutineFacetRow['facet']) =>
      t.field({ type: [Facet], resolve: (rows) => rows.filter(({ facet }) => facet === name) });
    return { use: of('use'), equipment: of('equipment') };
  },
});

const RoutineFilter = builder.inputType('RoutineFilter', {
  description: 'Within one list any value may match; between lists all must.',
  fields: (t) => ({
    library: t.field({ type: LibraryPart }),
    use: t.stringList(),
    equipment: t.stringList(),
    exercise: t.globalID({ for: Exercise, description: 'Those that contain this exercise.' }),
    status: t.field({ type: [PublicationStatus], description: 'PUBLISHED unless said.' }),
  }),
});

interface Arguments {
  search?: string | null;
  filter?: (Omit<Filter, 'exercise'> & { exercise?: { id: string } | null }) | null;
}

const listing = ({ search, filter }: Arguments): RoutineListing => ({
  search,
  filter: { ...filter, exercise: filter?.exercise?.id },
});

builder.queryFields((t) => ({
  routine: t.prismaField({
    type: Routine,
    nullable: true,
    description: 'One routine by id or by slug; of two with one slug, your own.',
    args: { id: t.arg.globalID({ for: Routine }), slug: t.arg.string() },
    resolve: (query, _root, { id, slug }, context) => {
      if (id) return findRoutine(context, { id: id.id }, query);
      if (slug) return findRoutine(context, { slug }, query);
      throw badInput('Give an id or a slug.');
    },
  }),
  routines: t.prismaConnection(
    {
      type: Routine,
      description: 'The routines of your library. The search knows the exercises in them.',
      cursor: 'id',
      ...paging,
      args: { search: t.arg.string(), filter: t.arg({ type: RoutineFilter }) },
      totalCount: (_connection, args, context) => countRoutines(context, listing(args)),
      resolve: (query, _root, args, context) => listRoutines(context, listing(args), query),
    },
    {
      name: 'RoutineConnection',
      fields: (t) => ({
        facets: t.field({
          type: RoutineFacets,
          resolve: (list, _args, context) =>
            countRoutineFacets(context, listing((list as unknown as { args: Arguments }).args)),
        }),
      }),
    },
    { name: 'RoutineEdge' },
  ),
}));
