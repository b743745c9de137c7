import { builder } from '../builder.ts';
import { badInput } from '../context.ts';
import { Facet, LibraryPart, PublicationStatus } from '../library/graphql.ts';
import { paging } from '../listing.ts';
import {
  type ExerciseFilter as Filter,
  type ExerciseListing,
  countExercises,
  findExercise,
  listExercises,
} from './data.ts';
import { type FacetName, type FacetRow, countFacets } from './facets.ts';
import { Exercise } from './graphql.ts';
import { BodyPosition, BodyRegion, ExerciseCategory } from './terms.ts';

const SourceFacet = builder.objectRef<FacetRow>('SourceFacet').implement({
  description: 'A source, and how many exercises of the list cite it.',
  fields: (t) => ({
    id: t.globalID({ resolve: ({ value }) => ({ type: 'Source', id: value }) }),
    title: t.string({ resolve: ({ title }) => title ?? '' }),
    count: t.exposeInt('count'),
  }),
});

const ExerciseFacets = builder.objectRef<FacetRow[]>('ExerciseFacets').implement({
  description: 'How many exercises each value of each filter would leave, the other filters applied.',
  fields: (t) => {
    const of = (name: FacetName) =>
      t.field({ type: [Facet], resolve: (rows) => rows.filter(({ facet }) => facet === name) });
    return {
      category: of('category'),
      position: of('position'),
      region: of('region'),
      muscle: of('muscle'),
      equipment: of('equipment'),
      source: t.field({
        type: [SourceFacet],
        resolve: (rows) => rows.filter(({ facet }) => facet === 'source'),
      }),
    };
  },
});

const ExerciseFilter = builder.inputType('ExerciseFilter', {
  description: 'Within one list any value may match; between lists all must.',
  fields: (t) => ({
    library: t.field({ type: LibraryPart }),
    category: t.field({ type: [ExerciseCategory] }),
    position: t.field({ type: [BodyPosition] }),
    region: t.field({ type: [BodyRegion] }),
    muscle: t.stringList(),
    equipment: t.stringList(),
    noEquipment: t.boolean({ description: 'Those that need nothing at all.' }),
    source: t.globalIDList({ description: 'Those that cite one of these sources.' }),
    status: t.field({ type: [PublicationStatus], description: 'PUBLISHED unless said.' }),
  }),
});

const ExerciseOrder = builder.enumType('ExerciseOrder', {
  values: {
    RELEVANCE: { description: 'Best match first; by name when nothing is searched.' },
    NAME: {},
    NAME_DESC: {},
    NEWEST: {},
  },
});

interface Arguments {
  search?: string | null;
  filter?: (Omit<Filter, 'source'> & { source?: { typename: string; id: string }[] | null }) | null;
  orderBy?: ExerciseListing['orderBy'];
}

function listing({ search, filter, orderBy }: Arguments): ExerciseListing {
  const source = filter?.source?.map(({ typename, id }) => {
    if (typename !== 'Source') throw badInput('filter.source takes ids of sources.');
    return id;
  });
  return { search, orderBy, filter: { ...filter, source } };
}

builder.queryFields((t) => ({
  exercise: t.prismaField({
    type: Exercise,
    nullable: true,
    description: 'One exercise by id or by slug; of two with one slug, your own.',
    args: { id: t.arg.globalID({ for: Exercise }), slug: t.arg.string() },
    resolve: (query, _root, { id, slug }, context) => {
      if (id) return findExercise(context, { id: id.id }, query);
      if (slug) return findExercise(context, { slug }, query);
      throw badInput('Give an id or a slug.');
    },
  }),
  exercises: t.prismaConnection(
    {
      type: Exercise,
      description: 'The exercises of your library. The search forgives typing errors and knows aliases.',
      cursor: 'id',
      ...paging,
      args: {
        search: t.arg.string(),
        filter: t.arg({ type: ExerciseFilter }),
        orderBy: t.arg({ type: ExerciseOrder }),
      },
      totalCount: (_connection, args, context) => countExercises(context, listing(args)),
      resolve: (query, _root, args, context) => listExercises(context, listing(args), query),
    },
    {
      name: 'ExerciseConnection',
      fields: (t) => ({
        facets: t.field({
          type: ExerciseFacets,
          resolve: (connection, _args, context) =>
            countFacets(context, listing((connection as unknown as { args: Arguments }).args)),
        }),
      }),
    },
    { name: 'ExerciseEdge' },
  ),
}));
