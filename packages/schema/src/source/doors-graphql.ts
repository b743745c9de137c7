import { builder } from '../builder.ts';
import { LibraryPart } from '../library/graphql.ts';
import { paging } from '../listing.ts';
import { StudyDesign } from './appraisal-graphql.ts';
import { countSources, findSource, listSources } from './data.ts';
import { Source, SourceStatus, SourceType } from './graphql.ts';

const SourceFilter = builder.inputType('SourceFilter', {
  description: 'Within one list any value may match; between lists all must.',
  fields: (t) => ({
    library: t.field({ type: LibraryPart }),
    type: t.field({ type: [SourceType] }),
    status: t.field({ type: [SourceStatus] }),
    design: t.field({ type: [StudyDesign] }),
  }),
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
      args: { search: t.arg.string(), filter: t.arg({ type: SourceFilter }) },
      totalCount: (_connection, args, context) => countSources(context, args),
      resolve: (query, _root, args, context) => listSources(context, args, query),
    },
    { name: 'SourceConnection' },
    { name: 'SourceEdge' },
  ),
}));
