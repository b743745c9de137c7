import { builder } from '../builder.ts';
import { Facet } from '../library/graphql.ts';
import { paging } from '../listing.ts';
import { type SourceListing, countSources, findSource, listSources } from './data.ts';
import { type SourceFacetRow, countSourceFacets } from './facets.ts';
import { SourceFilter } from './filter-graphql.ts';
import type { FacetName } from './filter.ts';
import { Source } from './graphql.ts';

const SourceOrder = builder.enumType('SourceOrder', {
  values: {
    RELEVANCE: { description: 'Best match first; by title when nothing is searched.' },
    TITLE: {},
    TITLE_DESC: {},
    NEWEST: { description: 'By the year of publication, the latest first; what has none last.' },
    OLDEST: { description: 'By the year of publication, the earliest first; what has none last.' },
    ADDED: { description: 'What was added last comes first.' },
    REVIEW: { description: 'By the review date, the most overdue first; what has none last.' },
  },
});

const SourceFacets = builder.objectRef<SourceFacetRow[]>('SourceFacets').implement({
  description: 'How many sources each value of each filter would leave, the other filters applied.',
  fields: (t) => {
    const of = (name: FacetName, description?: string) =>
      t.field({ type: [Facet], description, resolve: (rows) => rows.filter(({ facet }) => facet === name) });
    return {
      library: of('library'),
      type: of('type'),
      status: of('status'),
      design: of('design'),
      ocebmLevel: of('ocebmLevel', 'By the number alone.'),
      warning: of('warning', 'ANY, for what hasWarning asks, and PAST_REVIEW, for what isPastReview asks.'),
    };
  },
});

builder.queryFields((t) => ({
  source: t.prismaField({
    type: Source,
    nullable: true,
    description: 'One source of your library.',
    args: { id: t.arg.globalID({ required: true, for: Source }) },
    resolve: (query, _root, { id }, context) => findSource(context, id.id, query),
  }),
  sources: t.prismaConnection(
    {
      type: Source,
      description:
        'The sources of your library by title, or best match first. The search forgives typing errors and takes a DOI or a PubMed id.',
      cursor: 'id',
      ...paging,
      args: {
        search: t.arg.string(),
        filter: t.arg({ type: SourceFilter }),
        orderBy: t.arg({ type: SourceOrder }),
      },
      totalCount: (_connection, args, context) => countSources(context, args),
      resolve: (query, _root, args, context) => listSources(context, args, query),
    },
    {
      name: 'SourceConnection',
      fields: (t) => ({
        facets: t.field({
          type: SourceFacets,
          resolve: (connection, _args, context) =>
            countSourceFacets(context, (connection as unknown as { args: SourceListing }).args),
        }),
      }),
    },
    { name: 'SourceEdge' },
  ),
}));
