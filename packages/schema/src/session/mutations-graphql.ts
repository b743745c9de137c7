import { builder } from '../builder.ts';
import { NotFoundError } from '../errors.ts';
import { ExerciseVersion } from '../exercise-version/graphql.ts';
import { PlanVersion } from '../plan/graphql.ts';
import '../recording/errors-graphql.ts';
import { KeptWaitingError } from '../recording/errors.ts';
import { recordFields, said } from '../recording/input-graphql.ts';
import { Item } from '../routine/graphql.ts';
import { finishSession, recordItem, skipSession, startSession } from './data.ts';
import { Session, SessionItem, SessionSkipReason } from './graphql.ts';

const versionText = 'The version of the plan that it is done against: any that you were ever given.';
const sessionText = 'The clientKey of the session, which may arrive later.';

export const StartSessionInput = builder.inputType('StartSessionInput', {
  description: 'Its clientKey is the sessionKey of everything that is recorded in the session.',
  fields: (t) => ({
    ...recordFields(t),
    planVersionId: t.globalID({ for: PlanVersion, required: true, description: versionText }),
    phaseKey: t.field({ type: 'UUID', required: true }),
    dueKey: t.string({ description: 'DueSession.key; left out when it is not due.' }),
    startedAt: said.moment(t),
  }),
});

export const RecordItemInput = builder.inputType('RecordItemInput', {
  fields: (t) => ({
    ...recordFields(t),
    sessionKey: t.field({ type: 'UUID', required: true, description: sessionText }),
    itemId: t.globalID({ for: Item, required: true, description: 'PlannedItem.item.id.' }),
    exerciseVersionId: t.globalID({ for: ExerciseVersion, description: 'What was done in its place.' }),
    setsDone: t.int({ description: '0-100.' }),
    repsDone: t.int({ description: 'In all sets together, 0-10000.' }),
    secondsDone: t.int({ description: '0-86400.' }),
    leftDone: t.int({ description: 'Repetitions on the left, 0-10000.' }),
    rightDone: t.int({ description: 'Repetitions on the right, 0-10000.' }),
    effort: said.effort(t),
    skipReason: t.field({ type: SessionSkipReason, description: 'Why it, or the rest of it, was left out.' }),
    recordedAt: said.moment(t),
  }),
});

export const FinishSessionInput = builder.inputType('FinishSessionInput', {
  description: 'A session is finished once: the first one that arrives counts.',
  fields: (t) => ({
    ...recordFields(t),
    sessionKey: t.field({ type: 'UUID', required: true, description: sessionText }),
    finishedAt: said.moment(t),
    effort: said.effort(t),
    note: said.note(t),
    activeSeconds: t.int({ description: 'Without pauses, 0-86400.' }),
    isPartly: t.boolean({ description: 'It was ended early; a session with a skipped item is partly done anyhow.' }),
  }),
});

export const SkipSessionInput = builder.inputType('SkipSessionInput', {
  fields: (t) => ({
    ...recordFields(t),
    planVersionId: t.globalID({ for: PlanVersion, required: true, description: versionText }),
    phaseKey: t.field({ type: 'UUID', required: true }),
    dueKey: t.string({ required: true, description: 'DueSession.key.' }),
    reason: t.field({ type: SessionSkipReason, required: true }),
    note: said.note(t),
    skippedAt: said.moment(t),
  }),
});

/** Inputs in the words of the domain. */
export const started = ({ planVersionId, ...session }: typeof StartSessionInput.$inferInput) => ({
  ...session,
  planVersionId: planVersionId.id,
});
export const skipped = ({ planVersionId, ...session }: typeof SkipSessionInput.$inferInput) => ({
  ...session,
  planVersionId: planVersionId.id,
});
export const itemDone = ({ itemId, exerciseVersionId, ...item }: typeof RecordItemInput.$inferInput) => ({
  ...item,
  itemId: itemId.id,
  exerciseVersionId: exerciseVersionId?.id ?? null,
});

builder.mutationFields((t) => {
  const record = t.withAuth({ client: true });
  return {
    startSession: record.prismaField({
      description: 'Keeps that you began a session, against any version of a plan that you were given.',
      type: Session,
      args: { input: t.arg({ type: StartSessionInput, required: true }) },
      errors: { types: [NotFoundError] },
      resolve: (query, _root, { input }, context) => startSession(context, started(input), query),
    }),
    recordItem: record.prismaField({
      description: 'Keeps what you did of an item.',
      type: SessionItem,
      args: { input: t.arg({ type: RecordItemInput, required: true }) },
      errors: { types: [NotFoundError, KeptWaitingError] },
      resolve: (query, _root, { input }, context) => recordItem(context, itemDone(input), query),
    }),
    finishSession: record.prismaField({
      description: 'Keeps that you finished a session, all of it or a part.',
      type: Session,
      args: { input: t.arg({ type: FinishSessionInput, required: true }) },
      errors: { types: [NotFoundError, KeptWaitingError] },
      resolve: (query, _root, { input }, context) => finishSession(context, input, query),
    }),
    skipSession: record.prismaField({
      description: 'Keeps that you skipped a session that was due, and why.',
      type: Session,
      args: { input: t.arg({ type: SkipSessionInput, required: true }) },
      errors: { types: [NotFoundError] },
      resolve: (query, _root, { input }, context) => skipSession(context, skipped(input), query),
    }),
  };
});
