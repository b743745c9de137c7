import { randomUUID } from 'node:crypto';
import { type GraphQLInterfaceType, isInterfaceType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { secretHash } from './api-token/secret.ts';
import { schema } from './schema.ts';
import { aClinicLibrary } from './testing/clinic-library.ts';
import { globalId } from './testing/global-id.ts';
import { type TestApi, openTestApi } from './testing/run.ts';
import { type Who, everyViewer } from './testing/viewers.ts';
import { PUBLIC_CLINIC_ID } from './viewer/domain.ts';

// Who may see and do what. Every root field, every mutation and every type that is a node stands in a
// table below with what each kind of viewer gets; what is new and not listed fails the first test.

const people: Who[] = ['owner', 'clinician', 'client', 'otherClient', 'otherClinic', 'otherOwner'];
const programs: Who[] = ['libraryReader', 'libraryWriter', 'clientsReader', 'clientsWriter', 'commandLine'];
const everybody: Who[] = ['nobody', ...people, ...programs];
const others: Who[] = ['otherClinic', 'otherOwner'];
const editors: Who[] = ['owner', 'clinician', 'libraryReader', 'libraryWriter', 'commandLine'];
const readers: Who[] = [...editors, 'client', 'otherClient'];
const clientReaders: Who[] = ['owner', 'clinician', 'clientsReader', 'clientsWriter'];

let api: TestApi;
let as: Awaited<ReturnType<typeof everyViewer>>;
/** The rows that the tables speak of, by their names there. */
let ids: Record<string, string>;

/** Of each type that is a node: which rows who sees, through node(id) and through the type's list. */
const nodes: Record<string, Record<string, readonly Who[]>> = {
  ApiToken: { ownToken: ['owner'] },
  Article: { publicArticle: everybody, ownArticle: readers, otherArticle: others },
  Citation: { publicCitation: everybody, ownCitation: readers, draftCitation: editors, otherCitation: others },
  Client: { margaret: [...clientReaders, 'client'], joseph: [...clientReaders, 'otherClient'], ruth: others },
  Clinic: {
    ownClinic: [...readers, 'clientsReader', 'clientsWriter'],
    otherClinic: others,
    publicClinic: [],
  },
  Exercise: { publicExercise: everybody, ownExercise: readers, draftExercise: editors, otherExercise: others, otherDraftExercise: others },
  ExerciseVersion: { publicExerciseVersion: everybody, ownExerciseVersion: readers, draftExerciseVersion: editors, otherExerciseVersion: others },
  Item: { publicItem: everybody, ownItem: readers, draftItem: editors, otherItem: others },
  Member: { ownMember: clientReaders, otherMember: others },
  Routine: { publicRoutine: everybody, ownRoutine: readers, draftRoutine: editors, otherRoutine: others },
  RoutineVersion: { publicRoutineVersion: everybody, ownRoutineVersion: readers, draftRoutineVersion: editors, otherRoutineVersion: others },
  SignIn: { ownSignIn: ['owner'], endedSignIn: [] },
  Source: { publicSource: everybody, ownSource: readers, otherSource: others },
};

/** What each list is of, and the operation that answers all that it can. */
const lists: Record<string, { type: string; operation: string }> = {
  articles: { type: 'Article', operation: '{ list: articles { id } }' },
  clients: { type: 'Client', operation: '{ list: clients(first: 100) { edges { node { id } } } }' },
  exercises: {
    type: 'Exercise',
    operation: '{ list: exercises(first: 100, filter: { status: [DRAFT, PUBLISHED, ARCHIVED] }) { edges { node { id } } } }',
  },
  routines: {
    type: 'Routine',
    operation: '{ list: routines(first: 100, filter: { status: [DRAFT, PUBLISHED, ARCHIVED] }) { edges { node { id } } } }',
  },
  sources: { type: 'Source', operation: '{ list: sources(first: 100) { edges { node { id } } } }' },
};

/** A row of the tables: an operation, what it takes, and who gets which answer. */
interface Door {
  readonly operation: string;
  readonly takes?: Record<string, string>;
  readonly answers: Record<string, readonly Who[]>;
}
const unless = (...some: (readonly Who[])[]) => everybody.filter((who) => !some.flat().includes(who));
const refusedBut = (...some: (readonly Who[])[]) => ({
  UNAUTHENTICATED: ['nobody'] as const,
  FORBIDDEN: unless(...some, ['nobody']),
});

const queries: Record<string, Door> = {
  article: { operation: 'query ($slug: String!) { answer: article(slug: $slug) { __typename } }', takes: { slug: 'ownArticleSlug' }, answers: { Article: readers, nothing: unless(readers) } },
  articles: { operation: '{ answer: articles { __typename } }', answers: { list: everybody } },
  client: {
    operation: 'query ($id: ID!) { answer: client(id: $id) { __typename } }',
    takes: { id: 'margaret' },
    answers: { Client: [...clientReaders, 'client'], nothing: ['otherClient', ...others], ...refusedBut(clientReaders, ['client', 'otherClient'], others) },
  },
  clients: { operation: '{ answer: clients { __typename } }', answers: { ClientConnection: [...clientReaders, ...others], ...refusedBut(clientReaders, others) } },
  exercise: { operation: 'query ($id: ID) { answer: exercise(id: $id) { __typename } }', takes: { id: 'draftExercise' }, answers: { Exercise: editors, nothing: unless(editors) } },
  exercises: { operation: '{ answer: exercises { __typename } }', answers: { ExerciseConnection: everybody } },
  node: { operation: 'query ($id: ID!) { answer: node(id: $id) { __typename } }', takes: { id: 'publicExercise' }, answers: { Exercise: everybody } },
  nodes: { operation: 'query ($id: ID!) { answer: nodes(ids: [$id]) { __typename } }', takes: { id: 'publicExercise' }, answers: { list: everybody } },
  parseDose: { operation: '{ answer: parseDose(text: "3x10") { __typename } }', answers: { Dose: everybody } },
  routine: { operation: 'query ($id: ID) { answer: routine(id: $id) { __typename } }', takes: { id: 'draftRoutine' }, answers: { Routine: editors, nothing: unless(editors) } },
  routines: { operation: '{ answer: routines { __typename } }', answers: { RoutineConnection: everybody } },
  source: { operation: 'query ($id: ID!) { answer: source(id: $id) { __typename } }', takes: { id: 'ownSource' }, answers: { Source: readers, nothing: unless(readers) } },
  sources: { operation: '{ answer: sources { __typename } }', answers: { SourceConnection: everybody } },
  viewer: { operation: '{ answer: viewer { __typename } }', answers: { Viewer: [...people, ...programs], nothing: ['nobody'] } },
};

const mutations: Record<string, Door> = {
  createApiToken: {
    operation: 'mutation { answer: createApiToken(input: { name: "x", scopes: [READ_LIBRARY] }) { __typename } }',
    answers: { ApiToken: ['owner', 'otherOwner'], ...refusedBut(['owner', 'otherOwner']) },
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
  signOut: { operation: 'mutation { answer: signOut { __typename } }', answers: { SignOutSuccess: people, ...refusedBut(people) } },
  signOutEverywhere: { operation: 'mutation { answer: signOutEverywhere { __typename } }', answers: { SignOutSuccess: people, ...refusedBut(people) } },
};

beforeAll(async () => {
  api = await openTestApi('demo');
  as = await everyViewer(api.db);
  ids = await rows();
});
afterAll(() => api[Symbol.asyncDispose]());

const globalIds = (rows: Record<string, [type: string, id: string]>) =>
  Object.fromEntries(Object.entries(rows).map(([name, [type, id]]) => [name, globalId(type, id)]));

async function rows(): Promise<Record<string, string>> {
  const { db } = api;
  const { clinicId, memberId, identityId } = as.owner;
  const [own, other] = [await aClinicLibrary(db, clinicId), await aClinicLibrary(db, as.otherClinic.clinicId)];
  const where = { clinicId: PUBLIC_CLINIC_ID };
  const first = { where, orderBy: { id: 'asc' }, select: { id: true } } as const;
  const expiresAt = new Date(Date.now() + 3600_000);
  const signIn = { clinicId, memberId, identityId, expiresAt };
  const token = { clinicId, memberId, name: 'x', secretHash: secretHash(randomUUID()), lastFour: 'xxxx', expiresAt };
  const ruth = await db.client.findFirstOrThrow({ where: { name: 'Ruth Calloway' } });
  const ownArticle = await db.article.findUniqueOrThrow({ where: { id: own.articleId } });
  return {
    ownArticleSlug: ownArticle.slug,
    ...globalIds({
      ownToken: ['ApiToken', (await db.apiToken.create({ data: { ...token, scopes: ['READ_LIBRARY'] } })).id],
      publicArticle: ['Article', (await db.article.findFirstOrThrow(first)).id],
      ownArticle: ['Article', own.articleId],
      otherArticle: ['Article', other.articleId],
      publicCitation: ['Citation', (await db.citation.findFirstOrThrow(first)).id],
      ownCitation: ['Citation', own.published.citationId],
      draftCitation: ['Citation', own.draft.citationId],
      otherCitation: ['Citation', other.published.citationId],
      margaret: ['Client', as.client.clientId],
      joseph: ['Client', as.otherClient.clientId],
      ruth: ['Client', ruth.id],
      ownClinic: ['Clinic', clinicId],
      otherClinic: ['Clinic', as.otherClinic.clinicId],
      publicClinic: ['Clinic', PUBLIC_CLINIC_ID],
      publicExercise: ['Exercise', (await db.exercise.findFirstOrThrow(first)).id],
      ownExercise: ['Exercise', own.published.exerciseId],
      draftExercise: ['Exercise', own.draft.exerciseId],
      otherExercise: ['Exercise', other.published.exerciseId],
      otherDraftExercise: ['Exercise', other.draft.exerciseId],
      publicExerciseVersion: ['ExerciseVersion', (await db.exerciseVersion.findFirstOrThrow(first)).id],
      ownExerciseVersion: ['ExerciseVersion', own.published.exerciseVersionId],
      draftExerciseVersion: ['ExerciseVersion', own.draft.exerciseVersionId],
      otherExerciseVersion: ['ExerciseVersion', other.published.exerciseVersionId],
      publicItem: ['Item', (await db.item.findFirstOrThrow(first)).id],
      ownItem: ['Item', own.published.itemId],
      draftItem: ['Item', own.draft.itemId],
      otherItem: ['Item', other.published.itemId],
      ownMember: ['Member', as.clinician.memberId],
      otherMember: ['Member', as.otherClinic.memberId],
      publicRoutine: ['Routine', (await db.routine.findFirstOrThrow(first)).id],
      ownRoutine: ['Routine', own.published.routineId],
      draftRoutine: ['Routine', own.draft.routineId],
      otherRoutine: ['Routine', other.published.routineId],
      publicRoutineVersion: ['RoutineVersion', (await db.routineVersion.findFirstOrThrow(first)).id],
      ownRoutineVersion: ['RoutineVersion', own.published.routineVersionId],
      draftRoutineVersion: ['RoutineVersion', own.draft.routineVersionId],
      otherRoutineVersion: ['RoutineVersion', other.published.routineVersionId],
      ownSignIn: ['SignIn', (await db.signIn.create({ data: signIn })).id],
      endedSignIn: ['SignIn', (await db.signIn.create({ data: { ...signIn, revokedAt: new Date() } })).id],
      publicSource: ['Source', (await db.source.findFirstOrThrow(first)).id],
      ownSource: ['Source', own.sourceId],
      otherSource: ['Source', other.sourceId],
    }),
  };
}

const fieldsOf = (type: 'getQueryType' | 'getMutationType') => Object.keys(schema[type]()?.getFields() ?? {}).sort();

describe('everything of the schema', () => {
  it('stands in these tables', () => {
    const node = schema.getType('Node');
    const types = isInterfaceType(node) ? schema.getPossibleTypes(node as GraphQLInterfaceType) : [];
    expect(Object.keys(nodes).sort()).toEqual(types.map(({ name }) => name).sort());
    expect(Object.keys(queries).sort()).toEqual(fieldsOf('getQueryType'));
    expect(Object.keys(mutations).sort()).toEqual(fieldsOf('getMutationType'));
  });
});

describe.each(Object.entries(nodes))('node(id) of a type %s', (type, expected) => {
  it.each(everybody)('shows %s what is theirs to see', async (who) => {
    for (const [name, seenBy] of Object.entries(expected)) {
      const { data, errors } = await api.run('query ($id: ID!) { node(id: $id) { __typename } }', { id: ids[name] }, as[who]);
      const seen = errors ? String(errors[0]) : (data.node?.__typename ?? 'nothing');
      expect(`${name}: ${seen}`).toBe(`${name}: ${seenBy.includes(who) ? type : 'nothing'}`);
    }
  });
});

describe.each(Object.entries(lists))('the list %s', (_field, { type, operation }) => {
  it.each(everybody)('holds for %s what node(id) shows them', async (who) => {
    const { data } = await api.run(operation, {}, as[who]);
    const list = data?.list?.edges?.map(({ node }: any) => node) ?? data?.list ?? [];
    const listed = new Set(list.map(({ id }: any) => id));
    for (const [name, seenBy] of Object.entries(nodes[type] ?? {})) {
      // clients themselves have no list: they see one record, their own
      const isListed = seenBy.includes(who) && !(type === 'Client' && as[who]?.kind === 'CLIENT');
      expect(`${name}: ${listed.has(ids[name])}`).toBe(`${name}: ${isListed}`);
    }
  });
});

describe.each([...Object.entries(queries), ...Object.entries(mutations)])('the door %s', (_name, door) => {
  it.each(everybody)('answers %s as the table says', async (who) => {
    const given = Object.entries(door.takes ?? {}).map(([name, row]) => [name, ids[row]]);
    const { data, errors } = await api.run(door.operation, Object.fromEntries(given), as[who]);
    const answer = Array.isArray(data?.answer) ? 'list' : (data?.answer?.__typename ?? 'nothing');
    const outcome = errors ? String(errors[0]?.extensions['code'] ?? errors[0]) : answer;
    const [said = 'not listed'] = Object.entries(door.answers).find(([, viewers]) => viewers.includes(who)) ?? [];
    expect(outcome).toBe(said);
  });
});
