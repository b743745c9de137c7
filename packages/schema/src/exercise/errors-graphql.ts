import { builder } from '../builder.ts';
import { ClaimKind } from '../citation/terms.ts';
import { ErrorInterface } from '../error-types.ts';
import type { BareClaim as Claim } from './claims.ts';
import '../line/errors-graphql.ts';
import { BareClaimsError, IncompleteError, MissingAltTextError, PublicExerciseError } from './errors.ts';

export const BareClaim = builder.objectRef<Claim>('BareClaim').implement({
  description: 'A claim behind which no citation stands.',
  fields: (t) => ({
    kind: t.field({ type: ClaimKind, resolve: ({ kind }) => kind }),
    claimKey: t.exposeString('claimKey', {
      description:
        'The key of the effect, step or caution; "purpose" of the purpose. A citation with this claimKey carries it.',
    }),
    text: t.exposeString('text'),
  }),
});

builder.objectType(PublicExerciseError, {
  name: 'PublicExerciseError',
  description: 'It is of the public library, which nobody edits: adapt a copy (forkExercise) and edit that.',
  interfaces: [ErrorInterface],
});

builder.objectType(IncompleteError, {
  name: 'IncompleteError',
  description: 'There is too little to publish: a purpose and a step are the least.',
  interfaces: [ErrorInterface],
  fields: (t) => ({
    fields: t.stringList({ description: 'purpose, steps.', resolve: ({ fields }) => [...fields] }),
  }),
});

builder.objectType(BareClaimsError, {
  name: 'BareClaimsError',
  description: 'Every claim of a purpose and of an effect needs a citation before it is published.',
  interfaces: [ErrorInterface],
  fields: (t) => ({ claims: t.field({ type: [BareClaim], resolve: ({ claims }) => [...claims] }) }),
});

builder.objectType(MissingAltTextError, {
  name: 'MissingAltTextError',
  description: 'Every picture needs a text for who does not see it before it is published.',
  interfaces: [ErrorInterface],
  fields: (t) => ({
    pictureIds: t.globalIDList({
      description: 'The ids of the pictures without one.',
      resolve: ({ pictureIds }) => pictureIds.map((id) => ({ type: 'Media', id })),
    }),
  }),
});
