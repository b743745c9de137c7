import { batched } from '../batch.ts';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { ChangeKind, TextPart } from '../exercise-version/diff-graphql.ts';
import { changesOfVersions, diffPlanVersions } from './diff-data.ts';
import { type PlanChange as Change, planDiffFields } from './diff.ts';
import { PlanVersion } from './graphql.ts';

const screaming = (field: string) => field.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();

const PlanField = builder.enumType('PlanField', {
  description: 'A part of what a plan says.',
  values: Object.fromEntries(planDiffFields.map((field) => [screaming(field), { value: field }])) as Record<
    string,
    { value: Change['field'] }
  >,
});

export const PlanChange = builder.objectRef<Change>('PlanChange').implement({
  description: 'One thing in which two versions of a plan differ.',
  fields: (t) => ({
    field: t.field({ type: PlanField, resolve: ({ field }) => field }),
    key: t.exposeString('key', { nullable: true, description: "Of the phase, or of the routine's item, it is about." }),
    kind: t.field({ type: ChangeKind, resolve: ({ kind }) => kind }),
    before: t.exposeString('before', { nullable: true, description: 'In words.' }),
    after: t.exposeString('after', { nullable: true, description: 'In words.' }),
    text: t.exposeString('text', { description: 'The change in one sentence.' }),
    parts: t.field({
      type: [TextPart],
      description:
        'Of what CHANGED, word by word: without the ADDED parts it reads as before, without the REMOVED as after.',
      resolve: ({ parts }) => [...parts],
    }),
  }),
});

const changesOf = batched<string, readonly Change[], Context>((ids, context) => changesOfVersions(context, ids));

builder.prismaObjectFields(PlanVersion, (t) => ({
  changes: t.field({
    type: [PlanChange],
    description:
      'In what it differs from the version before; empty for the first, and for one that only ends the plan.',
    select: { id: true },
    resolve: async ({ id }, _args, context, info) => (await changesOf([id], context, info)).flat(),
  }),
  endsPlan: t.boolean({
    description: 'It is the last one, which ended the plan.',
    select: { id: true, plan: { select: { status: true, currentVersionId: true } } },
    resolve: ({ id, plan: { status, currentVersionId } }) => status === 'ENDED' && currentVersionId === id,
  }),
}));

builder.queryField('diffPlanVersions', (t) =>
  t.field({
    type: [PlanChange],
    nullable: true,
    description: 'In what one version of a plan differs from another; null when either is not yours to see.',
    authScopes: { clientsReader: true, client: true },
    args: {
      from: t.arg.globalID({ for: PlanVersion, required: true }),
      to: t.arg.globalID({ for: PlanVersion, required: true }),
    },
    resolve: async (_root, { from, to }, context) => {
      const changes = await diffPlanVersions(context, from.id, to.id);
      return changes && [...changes];
    },
  }),
);
