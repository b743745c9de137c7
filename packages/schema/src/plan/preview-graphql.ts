import { builder } from '../builder.ts';
import { IntRange } from '../dose/graphql.ts';
import { NotFoundError } from '../errors.ts';
import { ArchivedError } from '../line/errors.ts';
import { routineSeconds } from '../routine/time.ts';
import { Schedule } from '../schedule/graphql.ts';
import { OutsideLadderError, UnpublishedRoutineError } from './errors.ts';
import './errors-graphql.ts';
import { PlanChange } from './diff-graphql.ts';
import { CautionMatch, PainBands, Plan, matchesOf } from './graphql.ts';
import { AssignRoutineInput, PauseInput, type PlanField, contentOfInput, planFields } from './input-graphql.ts';
import { PlannedRoutine } from './planned-graphql.ts';
import { type PlanPreview as Preview, type PreviewPhase, previewPlan, previewPlanChange } from './preview-data.ts';

const PlanPreviewPhase = builder.objectRef<PreviewPhase>('PlanPreviewPhase').implement({
  description: 'A phase as it would be given.',
  fields: (t) => ({
    key: t.string({ resolve: ({ phase }) => phase.key }),
    name: t.string({ resolve: ({ phase }) => phase.name }),
    startsOn: t.field({
      type: 'Date',
      nullable: true,
      resolve: ({ phase }) => ('startsOn' in phase ? phase.startsOn : null),
    }),
    endsOn: t.field({
      type: 'Date',
      nullable: true,
      resolve: ({ phase }) => ('endsOn' in phase ? phase.endsOn : null),
    }),
    schedule: t.field({ type: Schedule, resolve: ({ phase }) => phase.schedule }),
    routine: t.field({ type: PlannedRoutine, resolve: ({ planned, letsSwap }) => ({ ...planned, letsSwap }) }),
    estimatedSeconds: t.field({ type: IntRange, resolve: ({ planned }) => routineSeconds(planned) }),
  }),
});

const PlanPreviewSession = builder.objectRef<Preview['sessions'][number]>('PlanPreviewSession').implement({
  description: 'A session that would be due.',
  fields: (t) => ({
    date: t.expose('date', { type: 'Date' }),
    nth: t.exposeInt('nth', { description: "Which of the day's sessions, from 1." }),
    timesOnDay: t.exposeInt('timesOnDay'),
    opensAt: t.expose('opensAt', { type: 'DateTime' }),
    phase: t.field({ type: PlanPreviewPhase, resolve: ({ of }) => of }),
  }),
});

const PlanPreview = builder.objectRef<Preview>('PlanPreview').implement({
  description: 'What assigning, or a change, would make; nothing of it is written.',
  fields: (t) => ({
    today: t.expose('today', { type: 'Date', description: 'Where the client lives.' }),
    phases: t.field({ type: [PlanPreviewPhase], resolve: ({ phases }) => [...phases] }),
    flarePhase: t.field({ type: PlanPreviewPhase, nullable: true, resolve: ({ flarePhase }) => flarePhase }),
    dueSessions: t.field({
      type: [PlanPreviewSession],
      description: "The first seven days' from today, from the day that it starts, or from which it would hold.",
      resolve: ({ sessions }) => [...sessions],
    }),
    bands: t.field({ type: PainBands, resolve: ({ content }) => content.bands }),
    stopRule: t.string({ nullable: true, resolve: ({ content }) => content.stopRule }),
    message: t.string({ nullable: true, resolve: ({ content }) => content.message }),
    letsSwap: t.boolean({ resolve: ({ content }) => content.letsSwap }),
    changes: t.field({
      type: [PlanChange],
      description: 'In what it differs from the plan as it is; empty for a new one.',
      resolve: ({ changes }) => [...changes],
    }),
    cautionMatches: t.field({
      type: [CautionMatch],
      description: 'Cautions of the exercises that the precautions of the client call for, each said once.',
      resolve: ({ phases, flarePhase, precautions }) => {
        const matches = [...phases, ...(flarePhase ? [flarePhase] : [])].flatMap(({ planned }) =>
          matchesOf(planned, precautions),
        );
        return [...new Map(matches.map((match) => [`${match.itemKey} ${match.text}`, match])).values()];
      },
    }),
    activePlan: t.node({
      description: 'The Plan that is going on: whose place it would take, or that is changed.',
      id: ({ activePlanId: id }) => (id === null ? null : { type: 'Plan', id }),
    }),
  }),
});

const PlanChangePreviewInput = builder.inputType('PlanChangePreviewInput', {
  description: 'As ChangePlanInput, without what only writing needs.',
  fields: (t) => ({
    planId: t.globalID({ for: Plan, required: true }),
    inForceFrom: t.field({ type: 'Date', description: 'The first day that it would hold for: today unless said.' }),
    ...planFields(t as unknown as PlanField),
    pause: t.field({ type: PauseInput }),
  }),
});

const pointing = [NotFoundError, UnpublishedRoutineError, OutsideLadderError];

builder.queryFields((t) => {
  const read = t.withAuth({ clientsWriter: true });
  return {
    planPreview: read.field({
      type: PlanPreview,
      description: 'What assignRoutine would make of the same input, with what to look at again. It writes nothing.',
      args: { input: t.arg({ type: AssignRoutineInput, required: true }) },
      errors: { types: [...pointing, ArchivedError] },
      resolve: (_root, { input: { clientId, ...rest } }, context) =>
        previewPlan(context, { clientId: clientId.id, plan: contentOfInput(rest) }),
    }),
    planChangePreview: read.field({
      type: PlanPreview,
      description: 'What changePlan would make of the same input, with what it would change. It writes nothing.',
      args: { input: t.arg({ type: PlanChangePreviewInput, required: true }) },
      errors: { types: pointing },
      resolve: (_root, { input }, context) =>
        previewPlanChange(context, {
          planId: input.planId.id,
          inForceFrom: input.inForceFrom ?? null,
          plan: contentOfInput(input),
        }),
    }),
  };
});
