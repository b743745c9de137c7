import { queryFromInfo } from '@pothos/plugin-prisma';
import type { GraphQLResolveInfo } from 'graphql';
import { Article } from '../article/graphql.ts';
import { batched } from '../batch.ts';
import { builder } from '../builder.ts';
import { Citation } from '../citation/graphql.ts';
import type { Context } from '../context.ts';
import { Exercise } from '../exercise/graphql.ts';
import { Routine } from '../routine/graphql.ts';
import { Source } from '../source/graphql.ts';
import { PUBLIC_CLINIC_ID } from '../viewer/domain.ts';
import { type Leaning, rowsOf } from './data.ts';
import { type SourceWarning as Warning, sourceWarning, warningAdvice, warningText } from './domain.ts';

export const SourceWarning = builder.enumType('SourceWarning', {
  description: 'Why a source should not be leaned on as it stands.',
  values: {
    RETRACTED: { description: 'Its publisher took it back: it supports nothing.' },
    WITHDRAWN: { description: 'It holds no more.' },
    SUPERSEDED: { description: 'Something took its place.' },
    PAST_REVIEW: { description: 'Nobody looked again by the day that was set for it.' },
  } satisfies Record<Warning, object>,
});

const EvidenceSubject = builder.unionType('EvidenceSubject', {
  description: 'What leans on a source.',
  types: [Exercise, Routine, Article],
});

/** Loads the rows that a list of leanings names, each kind at once, with what the operation asks of them. */
function loader<Row extends { id: string }>(
  typeName: string,
  load: (context: Context, ids: readonly string[], query: object) => Promise<Row[]>,
) {
  return batched<string, Row, Context>(async (ids, context, info: GraphQLResolveInfo) => {
    const rows = await load(context, ids, queryFromInfo({ context, info, typeName }));
    return new Map(rows.map((row) => [row.id, row]));
  });
}
const exercises = loader('Exercise', rowsOf.exercises);
const routines = loader('Routine', rowsOf.routines);
const articles = loader('Article', rowsOf.articles);
const sources = loader('Source', rowsOf.sources);
const citations = loader('Citation', rowsOf.citations);

async function subjectOf({ type, id }: Leaning, context: Context, info: GraphQLResolveInfo) {
  if (type === 'EXERCISE') return Exercise.addBrand(present(await exercises([id], context, info)));
  if (type === 'ROUTINE') return Routine.addBrand(present(await routines([id], context, info)));
  return Article.addBrand(present(await articles([id], context, info)));
}

function present<Row>([row]: readonly Row[]): Row {
  if (row === undefined) throw new Error('a leaning on what is not there');
  return row;
}

const whereTo = {
  isDirect: 'Whether it cites the source itself; a routine may lean on it through its exercises alone.',
  through: 'Of a routine: the exercises in it that cite the source, in the versions that it pins.',
  citations: 'The claims that are tied to the source, its own and those of its exercises.',
};

export const SourceUse = builder.objectRef<Leaning>('SourceUse').implement({
  description: 'One thing of the library that leans on a source.',
  fields: (t) => ({
    subject: t.field({ type: EvidenceSubject, resolve: (use, _args, context, info) => subjectOf(use, context, info) }),
    isDirect: t.exposeBoolean('isDirect', { description: whereTo.isDirect }),
    through: t.field({
      type: [Exercise],
      description: whereTo.through,
      resolve: (use, _args, context, info) => exercises(use.throughIds, context, info),
    }),
    citations: t.field({
      type: [Citation],
      description: whereTo.citations,
      resolve: (use, _args, context, info) => citations(use.citationIds, context, info),
    }),
  }),
});

function warningOf(leaning: Leaning, { now }: Context): Warning {
  const warning = sourceWarning(leaning, now);
  if (!warning) throw new Error('a warning of a source that may be leaned on');
  return warning;
}

export const EvidenceWarning = builder.objectRef<Leaning>('EvidenceWarning').implement({
  description: 'Something that leans on a source which is retracted, withdrawn, superseded or past its review.',
  fields: (t) => ({
    kind: t.field({ type: SourceWarning, resolve: (leaning, _args, context) => warningOf(leaning, context) }),
    text: t.string({
      description: 'What is the matter with the source.',
      resolve: (leaning, _args, context) => warningText(warningOf(leaning, context), leaning),
    }),
    advice: t.string({
      description: 'What to do about it.',
      resolve: ({ type, clinicId, isDirect, throughNames, ...source }, _args, context) => {
        const subject = { type, isOwn: clinicId !== PUBLIC_CLINIC_ID, isDirect, through: throughNames };
        return warningAdvice(
          warningOf({ type, clinicId, isDirect, throughNames, ...source }, context),
          source,
          subject,
        );
      },
    }),
    source: t.field({
      type: Source,
      resolve: async ({ sourceId }, _args, context, info) => present(await sources([sourceId], context, info)),
    }),
    subject: t.field({
      type: EvidenceSubject,
      resolve: (leaning, _args, context, info) => subjectOf(leaning, context, info),
    }),
    isDirect: t.exposeBoolean('isDirect', { description: whereTo.isDirect }),
    through: t.field({
      type: [Exercise],
      description: whereTo.through,
      resolve: (leaning, _args, context, info) => exercises(leaning.throughIds, context, info),
    }),
    citations: t.field({
      type: [Citation],
      description: whereTo.citations,
      resolve: (leaning, _args, context, info) => citations(leaning.citationIds, context, info),
    }),
  }),
});
