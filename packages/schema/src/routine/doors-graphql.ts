import { z } from 'zod';
import { builder } from '../builder.ts';
import { badInput } from '../context.ts';
import { Exercise } from '../exercise/graphql.ts';
import { Facet, LibraryPart, PublicationStatus } from '../library/graphql.ts';
import { paging } from '../listing.ts';
import { type RoutineFilter as Filter, type RoutineListing, countRoutines, findRoutine, listRoutines } from './data.ts';
import { type RoutineFacetRow, countRoutineFacets } from './facets.ts';
import { Routine } from './graphql.ts';
import { ROUTINE_SECONDS_MAX } from './time.ts';

const RoutineFacets = builder.objectRef<RoutineFacetRow[]>('RoutineFacets').implement({
  description: 'How many routines each value of each filter would leave, the other filters applied.',
  fields: (t) => {
    const of = (name: RoutineFacetRow['facet'], description?: string) =>
      t.field({ type: [Facet], description, resolve: (rows) => rows.filter(({ facet }) => facet === name) });
    const minutes =
      'Up to 5, 10, 15 and 20 minutes at the lower end of the estimate; the shorter ones count in the longer.';
    return { use: of('use'), equipment: of('equipment'), minutes: of('minutes', minutes) };
  },
});

const mostMinutes = ROUTINE_SECONDS_MAX / 60;
const minutesBound = z.number().int().min(0).max(mostMinutes).nullish();
const MinutesFilter = builder.inputType('MinutesFilter', {
  description: `From 0 to ${mostMinutes} minutes; an end that is left out is open.`,
  fields: (t) => ({ min: t.int({ validate: minutesBound }), max: t.int({ validate: minutesBound }) }),
});

const RoutineFilter = builder.inputType('RoutineFilter', {
  description: 'Within one list any value may match; between lists all must.',
  fields: (t) => ({
    library: t.field({ type: LibraryPart }),
    use: t.stringList(),
    equipment: t.stringList(),
    exercise: t.globalID({ for: Exercise, description: 'Those that contain this exercise.' }),
    status: t.field({ type: [PublicationStatus], description: 'PUBLISHED unless said.' }),
    minutes: t.field({
      type: MinutesFilter,
      description:
        'Those whose estimate meets it: at most `max` at its lower end, so that it can be done in that time, and at least `min` at its upper.',
    }),
  }),
});

const RoutineOrder = builder.enumType('RoutineOrder', {
  values: {
    RELEVANCE: { description: 'Best match first; by title when nothing is searched.' },
    TITLE: {},
    TITLE_DESC: {},
    SHORTEST: { description: 'By the lower end of the estimate.' },
    LONGEST: { description: 'By the lower end of the estimate, the longest first.' },
    RECENTLY_CHANGED: { description: 'By the last change of the routine or its draft, the latest first.' },
  },
});

interface Arguments {
  search?: string | null;
  filter?: (Omit<Filter, 'exercise'> & { exercise?: { id: string } | null }) | null;
  orderBy?: RoutineListing['orderBy'];
}

const listing = ({ search, filter, orderBy }: Arguments): RoutineListing => ({
  search,
  orderBy,
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
      args: {
        search: t.arg.string(),
        filter: t.arg({ type: RoutineFilter }),
        orderBy: t.arg({ type: RoutineOrder }),
      },
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
