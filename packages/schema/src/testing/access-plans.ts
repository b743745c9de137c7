import { type Door, clientReaders, clientWriters, everybody, others, refusedBut } from './access-who.ts';

const own = { NotFoundError: others, ...refusedBut(clientWriters, others) };
// a version that never was: who may write is told of the conflict, and nothing changes
const stale = { ConflictError: clientWriters, ...own };

const onPlan = (name: string, more = ''): Door => ({
  operation: `mutation ($id: ID!) { answer: ${name}(input: { planId: $id, version: 0, reason: "x"${more} }) { __typename } }`,
  takes: { id: 'ownPlan' },
  answers: stale,
});

/** Who sees which plans. */
export const plansSeen = { ownPlan: [...clientReaders, 'client'], otherPlan: others } as const;
export const planVersionsSeen = { ownPlanVersion: [...clientReaders, 'client'], otherPlanVersion: others } as const;

export const planQueries: Record<string, Door> = {
  diffPlanVersions: {
    operation: 'query ($id: ID!) { answer: diffPlanVersions(from: $id, to: $id) { __typename } }',
    takes: { id: 'ownPlanVersion' },
    answers: {
      list: [...clientReaders, 'client'],
      nothing: ['otherClient', ...others],
      ...refusedBut(clientReaders, ['client', 'otherClient'], others),
    },
  },
  dueSessions: {
    operation:
      'query ($id: ID!) { answer: dueSessions(planVersionId: $id, from: "2026-11-02", to: "2026-11-02") { __typename } }',
    takes: { id: 'ownPlanVersion' },
    answers: {
      list: [...clientReaders, 'client'],
      nothing: ['otherClient', ...others],
      ...refusedBut(clientReaders, ['client', 'otherClient'], others),
    },
  },
  parseSchedule: {
    operation: '{ answer: parseSchedule(text: "2x/day") { __typename } }',
    answers: { ScheduleReading: everybody },
  },
  plan: {
    operation: 'query ($id: ID!) { answer: plan(id: $id) { __typename } }',
    takes: { id: 'ownPlan' },
    answers: {
      Plan: [...clientReaders, 'client'],
      nothing: ['otherClient', ...others],
      ...refusedBut(clientReaders, ['client', 'otherClient'], others),
    },
  },
  planChangePreview: {
    operation:
      'query ($id: ID!, $routine: ID!) { answer: planChangePreview(input: { planId: $id, phases: [{ routineId: $routine }] }) { __typename } }',
    takes: { id: 'ownPlan', routine: 'publicRoutine' },
    answers: { PlanPreview: clientWriters, ...own },
  },
  planPreview: {
    operation:
      'query ($client: ID!, $routine: ID!) { answer: planPreview(input: { clientId: $client, phases: [{ routineId: $routine }] }) { __typename } }',
    takes: { client: 'margaret', routine: 'publicRoutine' },
    answers: { PlanPreview: clientWriters, ...own },
  },
  planVersions: {
    operation: 'query ($id: ID!) { answer: planVersions(planId: $id) { __typename } }',
    takes: { id: 'ownPlan' },
    answers: {
      PlanVersionConnection: [...clientReaders, 'client', 'otherClient', ...others],
      ...refusedBut(clientReaders, ['client', 'otherClient'], others),
    },
  },
};

export const planMutations: Record<string, Door> = {
  assignRoutine: {
    operation:
      'mutation ($client: ID!, $routine: ID!) { answer: assignRoutine(input: { clientId: $client, phases: [{ routineId: $routine }] }) { __typename } }',
    takes: { client: 'margaret', routine: 'publicRoutine' },
    // she has a plan already: who may write is told so, and nothing changes
    answers: { ActivePlanError: clientWriters, ...own },
  },
  changePlan: onPlan('changePlan', ', phases: []'),
  endPlan: onPlan('endPlan'),
  pausePlan: onPlan('pausePlan'),
  resumePlan: onPlan('resumePlan'),
  takeNewerRoutine: onPlan('takeNewerRoutine'),
};
