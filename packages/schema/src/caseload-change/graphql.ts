import { Alert } from '../alert/graphql.ts';
import { builder } from '../builder.ts';
import { Client } from '../client/graphql.ts';
import { Clinic } from '../clinic/graphql.ts';
import { PainScore } from '../pain-score/graphql.ts';
import { alertOf, clientOf, painScoreOf, positionBefore } from './data.ts';
import { type CaseloadChange as Change, caseloadChangeKinds } from './domain.ts';
import { watchCaseload } from './watch-data.ts';

const AFTER =
  'The position of the last change that was heard of: what came after it is told first, so that nothing is missed. Without it one hears of what comes from now on. Positions are kept for 7 days.';
const THEIRS = 'For those who treat the clinic’s clients, of the clients that they may see.';

/** Positions of rows that were told: a row that was merely read has none. */
const positions = new WeakMap<object, bigint>();

function told<Row extends object>(row: Row | null, { position }: Change): Row | null {
  if (row) positions.set(row, position);
  return row;
}
const toldPosition = (row: object) => positions.get(row)?.toString() ?? null;

const CaseloadChangeKind = builder.enumType('CaseloadChangeKind', {
  description: 'ALERT_CLOSED: somebody looked at it, or it is over by itself.',
  values: caseloadChangeKinds,
});

const CaseloadChange = builder.objectRef<Change>('CaseloadChange').implement({
  description: 'Something new of a client, when it was written down.',
  fields: (t) => ({
    kind: t.expose('kind', { type: CaseloadChangeKind }),
    position: t.string({
      description: 'What a subscription takes as `after` to go on from here.',
      resolve: ({ position }) => position.toString(),
    }),
    client: t.prismaField({
      type: Client,
      nullable: true,
      description: 'Null when they were erased since.',
      resolve: (query, change, _args, context) => clientOf(context, change, query),
    }),
    alert: t.prismaField({
      type: Alert,
      nullable: true,
      description: 'Null when it is not about one.',
      resolve: (query, change, _args, context) => alertOf(context, change, query),
    }),
    painScore: t.prismaField({
      type: PainScore,
      nullable: true,
      description: 'Null when it is not about one.',
      resolve: (query, change, _args, context) => painScoreOf(context, change, query),
    }),
  }),
});

builder.subscriptionFields((t) => ({
  caseloadChanged: t.field({
    type: CaseloadChange,
    description: `All that changes a caseload, in one stream. ${THEIRS}`,
    authScopes: { clientsReader: true },
    args: { after: t.arg.string({ description: AFTER }) },
    subscribe: (_root, { after }, context) =>
      watchCaseload(context, { kinds: caseloadChangeKinds, after: after ?? null }),
    resolve: (change) => change,
  }),
  painScoreRecorded: t.prismaField({
    type: PainScore,
    nullable: true,
    description: `Every pain score, once it is kept; null when it was erased since. ${THEIRS}`,
    authScopes: { clientsReader: true },
    args: { after: t.arg.string({ description: AFTER }) },
    subscribe: (_root, { after }, context) =>
      watchCaseload(context, { kinds: ['PAIN_SCORE_RECORDED'], after: after ?? null }),
    resolve: async (query, change: Change, _args, context) => told(await painScoreOf(context, change, query), change),
  }),
  alertRaised: t.prismaField({
    type: Alert,
    nullable: true,
    description: `Every alert, once it is raised; null when it was erased since. ${THEIRS}`,
    authScopes: { clientsReader: true },
    args: { after: t.arg.string({ description: AFTER }) },
    subscribe: (_root, { after }, context) => watchCaseload(context, { kinds: ['ALERT_RAISED'], after: after ?? null }),
    resolve: async (query, change: Change, _args, context) => told(await alertOf(context, change, query), change),
  }),
}));

const POSITION = 'What a subscription takes as `after` to go on from here; null where no subscription told it.';
builder.prismaObjectFields(PainScore, (t) => ({
  livePosition: t.string({ nullable: true, description: POSITION, resolve: toldPosition }),
}));
builder.prismaObjectFields(Alert, (t) => ({
  livePosition: t.string({ nullable: true, description: POSITION, resolve: toldPosition }),
}));
builder.prismaObjectFields(Clinic, (t) => ({
  livePosition: t.string({
    description:
      'What a subscription takes as `after` to be told of all that is not in this very answer; for those who treat its clients.',
    authScopes: { clientsReader: true },
    select: { id: true },
    resolve: async (_clinic, _args, context) => (await positionBefore(context)).toString(),
  }),
}));
