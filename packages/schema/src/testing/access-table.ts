import { authoringMutations, authoringQueries } from './access-authoring.ts';
import {
  type Door,
  clientReaders,
  editors,
  everybody,
  others,
  ownWriters,
  people,
  programs,
  readers,
  refusedBut,
  unless,
  writers,
} from './access-who.ts';
import { exerciseImportMutations, exerciseImportQueries } from './access-exercise-import.ts';
import { clientMutations, clientQueries, clientVersionsSeen } from './access-clients.ts';
import { erasureMutations, erasureQueries } from './access-erasure.ts';
import { reminderMutations } from './access-reminders.ts';
import { routineExchangeMutations, routineExchangeQueries } from './access-routine-exchange.ts';
import { memberMutations, memberQueries } from './access-members.ts';
import { measureMutations, measureQueries, measureVersionsSeen, measuresSeen } from './access-measures.ts';
import { mediaMutations, mediaQueries, mediaSeen } from './access-media.ts';
import { recordMutations, recordSubscriptions, recordsSeen } from './access-records.ts';
import { planMutations, planQueries, planVersionsSeen, plansSeen } from './access-plans.ts';
import { sourceMutations, sourceQueries } from './access-sources.ts';
import { routineMutations, routineQueries } from './access-routines.ts';
import type { Who } from './viewers.ts';

// Who may see and do what. Every root field, every mutation and every type that is a node stands here with
// what each kind of viewer gets; what is new and not listed fails the test.

/** Of each type that is a node: which rows who sees, through node(id) and through the type's list. */
export const nodes: Record<string, Record<string, readonly Who[]>> = {
  AccessGrant: { openGrant: clientReaders, usedGrant: [], otherGrant: others },
  Alert: { ownAlert: clientReaders, otherAlert: others },
  ApiToken: { ownToken: ['owner'] },
  Article: { publicArticle: everybody, ownArticle: readers, otherArticle: others },
  AuditEvent: { ownEvent: ['owner'], otherEvent: ['otherOwner'] },
  Citation: { publicCitation: everybody, ownCitation: readers, draftCitation: editors, otherCitation: others },
  Client: { margaret: [...clientReaders, 'client'], joseph: [...clientReaders, 'otherClient'], ruth: others },
  ClientVersion: clientVersionsSeen,
  Clinic: {
    ownClinic: [...readers, 'clientsReader', 'clientsWriter'],
    otherClinic: others,
    publicClinic: [],
  },
  ErasureRequest: { openErasure: [...clientReaders, 'client'], otherErasure: others },
  Exercise: {
    publicExercise: everybody,
    ownExercise: readers,
    draftExercise: editors,
    otherExercise: others,
    otherDraftExercise: others,
  },
  ExerciseVersion: {
    publicExerciseVersion: everybody,
    ownExerciseVersion: readers,
    draftExerciseVersion: editors,
    otherExerciseVersion: others,
  },
  Item: { publicItem: everybody, ownItem: readers, draftItem: editors, otherItem: others },
  Mail: { clientMail: ['owner', 'clinician'], memberMail: ['owner'], otherMail: others },
  Media: mediaSeen,
  OutcomeMeasure: measuresSeen,
  OutcomeMeasureVersion: measureVersionsSeen,
  Member: { ownMember: clientReaders, otherMember: others },
  ...recordsSeen,
  Plan: plansSeen,
  PlanVersion: planVersionsSeen,
  Routine: { publicRoutine: everybody, ownRoutine: readers, draftRoutine: editors, otherRoutine: others },
  RoutineVersion: {
    publicRoutineVersion: everybody,
    ownRoutineVersion: readers,
    draftRoutineVersion: editors,
    otherRoutineVersion: others,
  },
  SignIn: { ownSignIn: ['owner'], endedSignIn: [], device: [...clientReaders, 'client'] },
  Source: { publicSource: everybody, ownSource: readers, otherSource: others },
};

/** What each list is of, and the operation that answers all that it can. */
export const lists: Record<string, { type: string; operation: string }> = {
  alerts: { type: 'Alert', operation: '{ list: alerts(first: 100) { edges { node { id } } } }' },
  auditEvents: { type: 'AuditEvent', operation: '{ list: auditEvents(first: 100) { edges { node { id } } } }' },
  articles: { type: 'Article', operation: '{ list: articles { id } }' },
  clients: { type: 'Client', operation: '{ list: clients(first: 100) { edges { node { id } } } }' },
  exercises: {
    type: 'Exercise',
    operation:
      '{ list: exercises(first: 100, filter: { status: [DRAFT, PUBLISHED, ARCHIVED] }) { edges { node { id } } } }',
  },
  members: { type: 'Member', operation: '{ list: members(first: 100) { edges { node { id } } } }' },
  mails: { type: 'Mail', operation: '{ list: mails(first: 100) { edges { node { id } } } }' },
  outcomeMeasures: { type: 'OutcomeMeasure', operation: '{ list: outcomeMeasures { id } }' },
  routines: {
    type: 'Routine',
    operation:
      '{ list: routines(first: 100, filter: { status: [DRAFT, PUBLISHED, ARCHIVED] }) { edges { node { id } } } }',
  },
  sources: { type: 'Source', operation: '{ list: sources(first: 100) { edges { node { id } } } }' },
};

export const queries: Record<string, Door> = {
  ...authoringQueries,
  ...clientQueries,
  ...erasureQueries,
  ...exerciseImportQueries,
  ...routineExchangeQueries,
  ...measureQueries,
  ...mediaQueries,
  ...memberQueries,
  ...planQueries,
  ...routineQueries,
  ...sourceQueries,
  article: {
    operation: 'query ($slug: String!) { answer: article(slug: $slug) { __typename } }',
    takes: { slug: 'ownArticleSlug' },
    answers: { Article: readers, nothing: unless(readers) },
  },
  articles: { operation: '{ answer: articles { __typename } }', answers: { list: everybody } },
  client: {
    operation: 'query ($id: ID!) { answer: client(id: $id) { __typename } }',
    takes: { id: 'margaret' },
    answers: {
      Client: [...clientReaders, 'client'],
      nothing: ['otherClient', ...others],
      ...refusedBut(clientReaders, ['client', 'otherClient'], others),
    },
  },
  clients: {
    operation: '{ answer: clients { __typename } }',
    answers: { ClientConnection: [...clientReaders, ...others], ...refusedBut(clientReaders, others) },
  },
  exercise: {
    operation: 'query ($id: ID) { answer: exercise(id: $id) { __typename } }',
    takes: { id: 'draftExercise' },
    answers: { Exercise: editors, nothing: unless(editors) },
  },
  exercises: { operation: '{ answer: exercises { __typename } }', answers: { ExerciseConnection: everybody } },
  node: {
    operation: 'query ($id: ID!) { answer: node(id: $id) { __typename } }',
    takes: { id: 'publicExercise' },
    answers: { Exercise: everybody },
  },
  nodes: {
    operation: 'query ($id: ID!) { answer: nodes(ids: [$id]) { __typename } }',
    takes: { id: 'publicExercise' },
    answers: { list: everybody },
  },
  parseDose: { operation: '{ answer: parseDose(text: "3x10") { __typename } }', answers: { Dose: everybody } },
  routine: {
    operation: 'query ($id: ID) { answer: routine(id: $id) { __typename } }',
    takes: { id: 'draftRoutine' },
    answers: { Routine: editors, nothing: unless(editors) },
  },
  routines: { operation: '{ answer: routines { __typename } }', answers: { RoutineConnection: everybody } },
  source: {
    operation: 'query ($id: ID!) { answer: source(id: $id) { __typename } }',
    takes: { id: 'ownSource' },
    answers: { Source: readers, nothing: unless(readers) },
  },
  sources: { operation: '{ answer: sources { __typename } }', answers: { SourceConnection: everybody } },
  viewer: {
    operation: '{ answer: viewer { __typename } }',
    answers: { Viewer: [...people, ...programs], nothing: ['nobody'] },
  },
};

export const mutations: Record<string, Door> = {
  ...authoringMutations,
  ...exerciseImportMutations,
  ...clientMutations,
  ...erasureMutations,
  ...reminderMutations,
  ...routineExchangeMutations,
  ...measureMutations,
  ...mediaMutations,
  ...memberMutations,
  ...planMutations,
  ...recordMutations,
  ...routineMutations,
  ...sourceMutations,
  createApiToken: {
    operation: 'mutation { answer: createApiToken(input: { name: "x", scopes: [READ_LIBRARY] }) { __typename } }',
    answers: { ApiToken: ['owner', 'otherOwner'], ...refusedBut(['owner', 'otherOwner']) },
  },
  updateClinic: {
    operation: 'mutation { answer: updateClinic(input: { name: "Clinic" }) { __typename } }',
    answers: { Clinic: ['owner', 'otherOwner'], ...refusedBut(['owner', 'otherOwner']) },
  },
  createSource: {
    operation: 'mutation { answer: createSource(input: { title: "New", type: ARTICLE }) { __typename } }',
    answers: { Source: writers, ...refusedBut(writers) },
  },
  redeemWelcomeLink: {
    operation: 'mutation { answer: redeemWelcomeLink(input: { secret: "x", password: "x" }) { __typename } }',
    answers: { LinkExpiredError: everybody },
  },
  revokeApiToken: {
    operation: 'mutation ($id: ID!) { answer: revokeApiToken(input: { id: $id }) { __typename } }',
    takes: { id: 'ownToken' },
    answers: { ApiToken: ['owner'], NotFoundError: ['otherOwner'], ...refusedBut(['owner', 'otherOwner']) },
  },
  signIn: {
    operation: 'mutation { answer: signIn(input: { email: "nobody@demo.test", password: "x" }) { __typename } }',
    answers: { WrongCredentialsError: everybody },
  },
  signOut: {
    operation: 'mutation { answer: signOut { __typename } }',
    answers: { SignOutSuccess: people, ...refusedBut(people) },
  },
  signOutEverywhere: {
    operation: 'mutation { answer: signOutEverywhere { __typename } }',
    answers: { SignOutSuccess: people, ...refusedBut(people) },
  },
  updateSource: {
    operation:
      'mutation ($id: ID!) { answer: updateSource(input: { id: $id, revision: 0, note: "x" }) { __typename } }',
    takes: { id: 'ownSource' },
    // a revision that never was: who may write is told of the conflict, and nothing changes
    answers: { ConflictError: ownWriters, NotFoundError: others, ...refusedBut(writers) },
  },
};

export const subscriptions: Record<string, Door> = recordSubscriptions;
