import { builder } from '../builder.ts';
import { NotFoundError } from '../errors.ts';
import { recordFields, said } from '../recording/input-graphql.ts';
import { Item } from '../routine/graphql.ts';
import { recordPainScore } from './data.ts';
import { BodyLocation, PainMoment, PainScore } from './graphql.ts';

export const RecordPainScoreInput = builder.inputType('RecordPainScoreInput', {
  fields: (t) => ({
    ...recordFields(t),
    intensity: t.int({ required: true, description: '0 (no pain) to 10 (the worst imaginable).' }),
    moment: t.field({ type: PainMoment, required: true }),
    recordedAt: said.moment(t),
    note: said.note(t),
    bodyLocations: t.field({ type: [BodyLocation] }),
    sessionKey: t.field({
      type: 'UUID',
      description: 'The clientKey of the session that it was asked for in, which may arrive later.',
    }),
    itemId: t.globalID({ for: Item }),
  }),
});

/** A score in the words of the domain. */
export const givenScore = ({ itemId, ...score }: typeof RecordPainScoreInput.$inferInput) => ({
  ...score,
  itemId: itemId?.id ?? null,
});

builder.mutationField('recordPainScore', (t) =>
  t.withAuth({ client: true }).prismaField({
    description:
      'Keeps one answer of yours. Nobody watches this live: in an emergency call the emergency number of your country.',
    type: PainScore,
    args: { input: t.arg({ type: RecordPainScoreInput, required: true }) },
    errors: { types: [NotFoundError] },
    resolve: (query, _root, { input }, context) => recordPainScore(context, givenScore(input), query),
  }),
);
