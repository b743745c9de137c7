import { randomUUID } from 'node:crypto';
import type { PrismaClient } from '@reprise/prisma/client';
import { PUBLIC_CLINIC_ID } from '../viewer/domain.ts';
import { type Door, clientReaders, others, refusedBut } from './access-who.ts';

interface PlanIds {
  readonly planId: string;
  readonly planVersionId: string;
}

/** What a client recorded: one of each kind, each by a name that begins as is said, with its type and id. */
async function records(db: PrismaClient, whose: string, { planId, planVersionId }: PlanIds) {
  const plan = await db.plan.findUniqueOrThrow({ where: { id: planId } });
  const phase = await db.planPhase.findFirstOrThrow({
    where: { planVersionId },
    include: { routineVersion: { include: { blocks: { include: { items: true } } } } },
  });
  const [item] = phase.routineVersion.blocks.flatMap(({ items }) => items);
  if (!item) throw new Error('a routine without an item');
  const at = new Date();
  const { clinicId, clientId } = plan;
  const record = () => ({ clinicId, clientId, clientKey: randomUUID(), deviceAt: at, receivedAt: at });
  const opening = { planVersionId, phaseKey: phase.key, startedAt: at, recordedAt: at, day: at };
  const session = await db.session.create({ data: { ...record(), ...opening } });
  const of = { itemKey: item.key, itemClinicId: item.clinicId, itemId: item.id, sessionId: session.id };
  const done = await db.sessionItem.create({ data: { ...record(), ...of, recordedAt: at } });
  const score = await db.painScore.create({ data: { ...record(), intensity: 3, moment: 'DIARY', recordedAt: at } });
  const flare = await db.flare.create({ data: { ...record(), startedAt: at, startedOn: at } });
  const screening = await db.screening.create({
    data: { ...record(), cause: 'ASKED', answers: [], isUrgent: false, answeredAt: at },
  });
  const version = await db.outcomeMeasureVersion.findFirstOrThrow({
    where: { clinicId: PUBLIC_CLINIC_ID, measure: { slug: 'numeric-pain-rating' } },
  });
  const schedule = await db.measureSchedule.create({
    data: { clinicId, clientId, versionClinicId: version.clinicId, versionId: version.id, startsOn: at, createdAt: at },
  });
  const response = await db.measureResponse.create({
    data: { ...record(), scheduleId: schedule.id, answers: [], answeredAt: at, day: at },
  });
  return {
    keys: { phaseKey: phase.key, sessionKey: session.clientKey, itemId: item.id },
    rows: {
      [`${whose}Session`]: ['Session', session.id],
      [`${whose}SessionItem`]: ['SessionItem', done.id],
      [`${whose}PainScore`]: ['PainScore', score.id],
      [`${whose}Flare`]: ['Flare', flare.id],
      [`${whose}Screening`]: ['Screening', screening.id],
      [`${whose}MeasureSchedule`]: ['MeasureSchedule', schedule.id],
      [`${whose}MeasureResponse`]: ['MeasureResponse', response.id],
    } satisfies Record<string, [type: string, id: string]>,
  };
}

/** Records of a client of the clinic and of one of another: their rows, and the keys that records of the first name. */
export async function accessRecords(db: PrismaClient, plans: { readonly own: PlanIds; readonly other: PlanIds }) {
  const own = await records(db, 'own', plans.own);
  const other = await records(db, 'other', plans.other);
  const { phaseKey, sessionKey, itemId } = own.keys;
  const rows: Record<string, [type: string, id: string]> = {
    ...own.rows,
    ...other.rows,
    givenItem: ['Item', itemId],
  };
  const ownDueKey = `${phaseKey}:2026-11-20:1`;
  return { rows, keys: { ownPhaseKey: phaseKey, ownSessionKey: sessionKey, ownDueKey } };
}

const seen = (type: string) => ({ [`own${type}`]: [...clientReaders, 'client'] as const, [`other${type}`]: others });

/** Who sees what clients recorded. */
export const recordsSeen = {
  Flare: seen('Flare'),
  MeasureResponse: seen('MeasureResponse'),
  MeasureSchedule: seen('MeasureSchedule'),
  PainScore: seen('PainScore'),
  Screening: seen('Screening'),
  Session: seen('Session'),
  SessionItem: seen('SessionItem'),
};

const clients = ['client', 'otherClient'] as const;
const refused = refusedBut(clients);
const key = (last: number) => `clientKey: "00000000-0000-4000-8000-00000000000${last}"`;
const at = '"2026-11-20T08:00:00Z"';

export const recordMutations: Record<string, Door> = {
  answerScreening: {
    operation: `mutation { answer: answerScreening(input: { ${key(1)}, cause: ASKED, answeredAt: ${at},
      answers: [{ question: NIGHT_PAIN, isYes: false }] }) { __typename } }`,
    answers: { Screening: clients, ...refused },
  },
  declareFlare: {
    operation: `mutation { answer: declareFlare(input: { ${key(2)}, startedAt: ${at} }) { __typename } }`,
    answers: { Flare: clients, ...refused },
  },
  endFlare: {
    operation: `mutation { answer: endFlare(input: { ${key(3)}, flareKey: "00000000-0000-4000-8000-00000000000a",
      endedAt: ${at} }) { __typename } }`,
    answers: { KeptWaitingError: clients, ...refused },
  },
  finishSession: {
    operation: `mutation ($session: UUID!) { answer: finishSession(input: { ${key(4)}, sessionKey: $session,
      finishedAt: ${at} }) { __typename } }`,
    takes: { session: 'ownSessionKey' },
    // the key of another client's session is that of one that has not arrived
    answers: { Session: ['client'], KeptWaitingError: ['otherClient'], ...refused },
  },
  recordItem: {
    operation: `mutation ($session: UUID!, $item: ID!) { answer: recordItem(input: { ${key(5)}, sessionKey: $session,
      itemId: $item, recordedAt: ${at} }) { __typename } }`,
    takes: { session: 'ownSessionKey', item: 'givenItem' },
    answers: { SessionItem: ['client'], NotFoundError: ['otherClient'], ...refused },
  },
  recordMeasure: {
    operation: `mutation ($schedule: ID!) { answer: recordMeasure(input: { clientKey: "00000000-0000-4000-8000-00000000000b",
      scheduleId: $schedule, answers: [{ item: "average", value: 3 }], answeredAt: ${at} }) { __typename } }`,
    takes: { schedule: 'ownMeasureSchedule' },
    answers: { MeasureResponse: ['client'], NotFoundError: ['otherClient'], ...refused },
  },
  recordPainScore: {
    operation: `mutation { answer: recordPainScore(input: { ${key(6)}, intensity: 2, moment: DIARY,
      recordedAt: ${at} }) { __typename } }`,
    answers: { PainScore: clients, ...refused },
  },
  skipSession: {
    operation: `mutation ($version: ID!, $phase: UUID!, $due: String!) { answer: skipSession(input: { ${key(7)},
      planVersionId: $version, phaseKey: $phase, dueKey: $due, reason: TIME, skippedAt: ${at} }) { __typename } }`,
    takes: { version: 'ownPlanVersion', phase: 'ownPhaseKey', due: 'ownDueKey' },
    answers: { Session: ['client'], NotFoundError: ['otherClient'], ...refused },
  },
  startSession: {
    operation: `mutation ($version: ID!, $phase: UUID!) { answer: startSession(input: { ${key(8)},
      planVersionId: $version, phaseKey: $phase, startedAt: ${at} }) { __typename } }`,
    takes: { version: 'ownPlanVersion', phase: 'ownPhaseKey' },
    answers: { Session: ['client'], NotFoundError: ['otherClient'], ...refused },
  },
  syncRecords: {
    operation: `mutation { answer: syncRecords(input: { records: [{ declareFlare: { ${key(9)},
      startedAt: ${at} } }] }) { __typename } }`,
    answers: { SyncRecordsResult: clients, ...refused },
  },
};

/** Who may listen to what: a door that opens answers a stream. */
export const recordSubscriptions: Record<string, Door> = Object.fromEntries(
  ['alertRaised', 'caseloadChanged', 'painScoreRecorded'].map((name) => [
    name,
    {
      operation: `subscription { ${name} { __typename } }`,
      answers: { stream: [...clientReaders, ...others], ...refusedBut(clientReaders, others) },
    },
  ]),
);
