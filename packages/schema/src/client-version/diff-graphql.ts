import { batched } from '../batch.ts';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { ChangeKind, TextPart } from '../exercise-version/diff-graphql.ts';
import { changesOfVersions, comparedColumns, diffClientVersions } from './data.ts';
import { type ClientChange as Change, clientDiffFields } from './diff.ts';
import { ClientVersion } from './graphql.ts';

type Row = Parameters<typeof changesOfVersions>[1][number];

const screaming = (field: string) => field.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();

const ClientField = builder.enumType('ClientField', {
  description: 'A part of what is kept of a client.',
  values: Object.fromEntries(clientDiffFields.map((field) => [screaming(field), { value: field }])) as Record<
    string,
    { value: Change['field'] }
  >,
});

const ClientChange = builder.objectRef<Change>('ClientChange').implement({
  description: 'One field in which two versions of a client differ.',
  fields: (t) => ({
    field: t.field({ type: ClientField, resolve: ({ field }) => field }),
    kind: t.field({ type: ChangeKind, resolve: ({ kind }) => kind }),
    before: t.exposeString('before', { nullable: true, description: 'In words; null when nothing stood there.' }),
    after: t.exposeString('after', { nullable: true, description: 'In words; null when nothing stands there.' }),
    text: t.exposeString('text', { description: 'The change in one sentence.' }),
    parts: t.field({
      type: [TextPart],
      description:
        'Of what CHANGED, word by word: without the ADDED parts it reads as before, without the REMOVED as after.',
      resolve: ({ parts }) => [...parts],
    }),
  }),
});

const changesOf = batched<Row, readonly Change[] | null, Context>((rows, context) => changesOfVersions(context, rows));

builder.prismaObjectFields(ClientVersion, (t) => ({
  changes: t.field({
    type: [ClientChange],
    nullable: true,
    description: 'In what it differs from the version before; null for the first that is kept.',
    select: comparedColumns,
    resolve: async (row, _args, context, info) => {
      const [changes] = await changesOf([row], context, info);
      return changes ? [...changes] : null;
    },
  }),
}));

builder.queryField('diffClientVersions', (t) =>
  t.field({
    type: [ClientChange],
    nullable: true,
    description:
      'In what one version of a client differs from another; null when either is not yours to see, or of somebody else. Looking is an audit event.',
    authScopes: { member: true },
    args: {
      from: t.arg.globalID({ for: ClientVersion, required: true }),
      to: t.arg.globalID({ for: ClientVersion, required: true }),
    },
    resolve: (_root, { from, to }, context) => diffClientVersions(context, from.id, to.id),
  }),
);
