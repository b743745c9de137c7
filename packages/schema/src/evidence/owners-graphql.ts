import { resolveOffsetConnection } from '@pothos/plugin-relay';
import { batched } from '../batch.ts';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { Exercise } from '../exercise/graphql.ts';
import { LibraryPart } from '../library/graphql.ts';
import { limits } from '../limits.ts';
import { pageSize, paging } from '../listing.ts';
import { Routine } from '../routine/graphql.ts';
import { Source } from '../source/graphql.ts';
import { type Leaning, type LeaningFilter, findLeanings } from './data.ts';
import { sourceWarning } from './domain.ts';
import { EvidenceWarning, SourceUse, SourceWarning } from './graphql.ts';

/** The most warnings that are shown on the elements of one list. */
const MOST_WARNINGS = 2000;

const warningsOf = batched<string, readonly Leaning[], Context>(async (subjectIds, context) => {
  const leanings = await findLeanings(context, { warned: true, subjectIds }, { limit: MOST_WARNINGS, offset: 0 });
  return new Map(subjectIds.map((subject) => [subject, leanings.filter(({ id }) => id === subject)]));
});

builder.prismaObjectFields(Exercise, (t) => ({
  evidenceWarnings: t.field({
    type: [EvidenceWarning],
    description: 'What of its current version leans on sources that should not be leaned on as they stand.',
    select: { id: true },
    resolve: async ({ id }, _args, context, info) => (await warningsOf([id], context, info)).flat(),
  }),
}));

builder.prismaObjectFields(Routine, (t) => ({
  evidenceWarnings: t.field({
    type: [EvidenceWarning],
    description: 'What of it, of its items and of the exercise versions in it leans on such sources.',
    select: { id: true },
    resolve: async ({ id }, _args, context, info) => (await warningsOf([id], context, info)).flat(),
  }),
}));

builder.prismaObjectFields(Source, (t) => ({
  warning: t.field({
    type: SourceWarning,
    nullable: true,
    description: 'What it raises on everything that cites it; null when it may be leaned on.',
    select: { status: true, reviewBy: true },
    resolve: (source, _args, { now }) => sourceWarning(source, now),
  }),
}));

interface PageArguments {
  readonly first?: number | null;
  readonly last?: number | null;
  readonly after?: string | null;
  readonly before?: string | null;
}

/** One page of what leans on sources, and how much there is in all. */
async function page(context: Context, args: PageArguments, filter: LeaningFilter) {
  pageSize(args);
  let totalCount = 0;
  const options = { args, maxSize: limits.pageSize, defaultSize: limits.defaultPageSize };
  const connection = await resolveOffsetConnection(options, async (range) => {
    const rows = await findLeanings(context, filter, range);
    totalCount = rows[0]?.total ?? 0;
    return rows;
  });
  return { ...connection, totalCount };
}

builder.queryFields((t) => ({
  evidenceWarnings: t.connection(
    {
      type: EvidenceWarning,
      description:
        'Everything of your library that leans on a source which is retracted, withdrawn, superseded or past its review; the gravest first.',
      authScopes: { libraryEditor: true },
      complexity: paging.complexity,
      args: { library: t.arg({ type: LibraryPart, description: 'Only what stands in one part of it.' }) },
      resolve: (_root, { library, ...args }, context) =>
        page(context, args, { warned: true, ...(library ? { library } : {}) }),
    },
    {
      name: 'EvidenceWarningConnection',
      fields: (fields) => ({
        totalCount: fields.exposeInt('totalCount'),
      }),
    },
    { name: 'EvidenceWarningEdge' },
  ),
  sourceUsage: t.connection(
    {
      type: SourceUse,
      description:
        'Everything of your library that leans on a source: what cites it, and the routines with such exercises in them.',
      complexity: paging.complexity,
      args: { id: t.arg.globalID({ for: Source, required: true }) },
      resolve: (_root, { id, ...args }, context) => page(context, args, { sourceId: id.id }),
    },
    {
      name: 'SourceUseConnection',
      fields: (fields) => ({
        totalCount: fields.exposeInt('totalCount'),
      }),
    },
    { name: 'SourceUseEdge' },
  ),
}));
