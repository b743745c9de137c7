import { ArticlePoint } from '../article/graphql.ts';
import { builder } from '../builder.ts';
import { Dose } from '../dose/graphql.ts';
import { doseColumns, doseOfRow } from '../dose/row.ts';
import { ExerciseVersion } from '../exercise-version/graphql.ts';
import { Exercise } from '../exercise/graphql.ts';
import { paging } from '../listing.ts';
import { Item, Routine, RoutineVersion } from '../routine/graphql.ts';
import { Source } from '../source/graphql.ts';
import { citationsShownTo } from './data.ts';
import { Citation } from './graphql.ts';

const inOrder = { orderBy: { position: 'asc' } } as const;

/** A citation's row, seen as the dose that it gives. */
const CitedDose = builder.prismaObject('Citation', {
  variant: 'CitedDose',
  select: { id: true },
  description: 'A dose as one source gives it.',
  fields: (t) => ({
    dose: t.field({ type: Dose, select: doseColumns, resolve: doseOfRow }),
    citation: t.variant(Citation),
  }),
});

builder.prismaObjectFields(Exercise, (t) => ({
  citations: t.field({
    type: [Citation],
    description: 'What its current version claims, and where each claim stands.',
    select: (_args, _context, nestedSelection) => ({
      current: { select: { citations: nestedSelection(inOrder) } },
    }),
    resolve: ({ current }) => current?.citations ?? [],
  }),
  citedDoses: t.field({
    type: [CitedDose],
    description: 'The doses that its sources give, side by side: they often differ.',
    // the same rows as of `citations`, so that both come with one statement
    select: (_args, _context, nestedSelection) => ({
      current: { select: { citations: nestedSelection({ ...inOrder, select: { id: true, kind: true } }) } },
    }),
    resolve: ({ current }) => current?.citations.filter(({ kind }) => kind === 'DOSE') ?? [],
  }),
}));

builder.prismaObjectFields(Routine, (t) => ({
  citations: t.field({
    type: [Citation],
    description: 'What its current version claims as a whole; its items have citations of their own.',
    select: (_args, _context, nestedSelection) => ({
      current: { select: { citations: nestedSelection(inOrder) } },
    }),
    resolve: ({ current }) => current?.citations ?? [],
  }),
}));

builder.prismaObjectFields(ExerciseVersion, (t) => ({
  citations: t.relation('citations', { query: inOrder }),
}));

builder.prismaObjectFields(RoutineVersion, (t) => ({
  citations: t.relation('citations', { query: inOrder }),
}));

builder.prismaObjectFields(Item, (t) => ({
  citations: t.relation('citations', {
    description: 'Where this dose, or this use of the exercise, stands.',
    query: inOrder,
  }),
}));

builder.prismaObjectFields(ArticlePoint, (t) => ({
  citations: t.relation('citations', { query: inOrder }),
}));

builder.prismaObjectFields(Source, (t) => ({
  citations: t.relatedConnection(
    'citations',
    {
      description: 'Where it is cited in what your library shows now, oldest first; drafts only for who edits them.',
      cursor: 'id',
      ...paging,
      totalCount: true,
      query: (_args, { viewer }) => ({
        where: citationsShownTo(viewer),
        orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      }),
    },
    { name: 'CitationConnection' },
    { name: 'CitationEdge' },
  ),
}));
