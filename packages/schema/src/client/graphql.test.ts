import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { globalId } from '../testing/global-id.ts';
import { type TestApi, openTestApi } from '../testing/run.ts';
import { everyViewer } from '../testing/viewers.ts';

let api: TestApi;
let as: Awaited<ReturnType<typeof everyViewer>>;
beforeAll(async () => {
  api = await openTestApi('demo');
  as = await everyViewer(api.db);
});
afterAll(() => api[Symbol.asyncDispose]());

const list = `query ($search: String, $filter: ClientFilter, $orderBy: ClientOrder, $first: Int, $after: String, $last: Int, $before: String) {
  clients(search: $search, filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
    totalCount edges { node { id name status lead { name } } } pageInfo { startCursor endCursor hasNextPage hasPreviousPage }
  }
}`;
const one = 'query ($id: ID!) { client(id: $id) { id name status locale timeZone lead { id name } createdAt } }';
const names = (data: any): string[] => data.clients.edges.map(({ node }: any) => node.name);
const auditEvents = () =>
  api.db.auditEvent.findMany({
    orderBy: { id: 'asc' },
    select: { action: true, actorKind: true, actorId: true, clientId: true, clinicId: true, fields: true },
  });

let before = 0;
beforeEach(async () => {
  before = (await auditEvents()).length;
});
const newAuditEvents = async () => (await auditEvents()).slice(before);

const everybody = ['Daniel Brandt', 'Joseph Adeyemi', 'Margaret Hale', 'Priya Raman', 'Sofía Marín', 'Walter Quigley'];

describe('clients', () => {
  it("lists the clinic's by name to a clinician, in three statements, and writes down that they looked", async () => {
    const { data, errors, statements } = await api.run(list, { first: 100 }, as.clinician);
    expect(errors).toBeUndefined();
    expect(names(data)).toEqual(everybody);
    expect(data.clients.totalCount).toBe(6);
    expect(statements).toHaveLength(3);
    expect(await newAuditEvents()).toMatchObject([
      { action: 'listClients', actorKind: 'MEMBER', actorId: as.clinician.memberId, clientId: null },
    ]);
  });

  it.each([
    ['sofia', ['Sofía Marín']],
    ['hale marg', ['Margaret Hale']],
    ['adeyme', ['Joseph Adeyemi']],
    ['jos', ['Joseph Adeyemi']],
    ['ruth calloway', []],
    ['!!!', []],
    ['100%', []],
  ])('finds by "%s" %j', async (search, found) => {
    const { data, statements } = await api.run(list, { search }, as.clinician);
    expect(names(data)).toEqual(found);
    expect(data.clients.totalCount).toBe(found.length);
    expect(statements.length).toBeLessThanOrEqual(6);
  });

  it('filters by status and by lead', async () => {
    const archived = await api.run(list, { filter: { status: ['ARCHIVED'] } }, as.owner);
    expect(names(archived.data)).toEqual(['Walter Quigley']);
    const lead = globalId('Member', as.owner.memberId);
    const led = await api.run(list, { filter: { lead, status: ['ACTIVE'] }, orderBy: 'NAME_DESC' }, as.owner);
    expect(names(led.data)).toEqual(['Sofía Marín', 'Priya Raman']);
  });

  it('pages forwards and backwards through one order', async () => {
    const first = await api.run(list, { first: 2 }, as.clinician);
    expect(names(first.data)).toEqual(everybody.slice(0, 2));
    const { endCursor } = first.data.clients.pageInfo;
    const second = await api.run(list, { first: 2, after: endCursor }, as.clinician);
    expect(names(second.data)).toEqual(everybody.slice(2, 4));
    const back = await api.run(list, { last: 1, before: second.data.clients.pageInfo.startCursor }, as.clinician);
    expect(names(back.data)).toEqual(everybody.slice(1, 2));
  });

  it('tells apart who is not signed in and who may not', async () => {
    const codes = async (who: keyof typeof as) => (await api.run(list, {}, as[who])).errors?.[0]?.extensions['code'];
    expect(await codes('nobody')).toBe('UNAUTHENTICATED');
    expect(await codes('client')).toBe('FORBIDDEN');
    expect(await codes('libraryWriter')).toBe('FORBIDDEN');
    expect(await newAuditEvents()).toEqual([]);
  });
});

describe('client', () => {
  it('shows a clinician one of their clinic, in two statements, one of them the audit event', async () => {
    const { clientId } = as.client;
    const { data, errors, statements } = await api.run(one, { id: globalId('Client', clientId) }, as.clinician);
    expect(errors).toBeUndefined();
    expect(data.client).toMatchObject({ name: 'Margaret Hale', lead: { name: 'Tom Lindqvist' } });
    expect(statements).toHaveLength(2);
    expect(await newAuditEvents()).toMatchObject([
      { action: 'readClient', clientId, clinicId: as.clinician.clinicId, fields: [] },
    ]);
  });

  it.each([
    'client(id: $id) { name }',
    'node(id: $id) { ... on Client { name } }',
    'nodes(ids: [$id]) { ... on Client { name } }',
  ])('writes down a look through %s', async (door) => {
    const id = globalId('Client', as.client.clientId);
    await api.run(`query ($id: ID!) { ${door} }`, { id }, as.clientsReader);
    expect(await newAuditEvents()).toMatchObject([
      { action: 'readClient', actorKind: 'TOKEN', clientId: as.client.clientId },
    ]);
  });

  it('shows clients themselves, unaudited, and nobody else', async () => {
    const own = await api.run(one, { id: globalId('Client', as.client.clientId) }, as.client);
    expect(own.data.client.name).toBe('Margaret Hale');
    expect(own.statements).toHaveLength(1);
    const other = await api.run(one, { id: globalId('Client', as.otherClient.clientId) }, as.client);
    expect(other).toMatchObject({ data: { client: null }, errors: undefined });
    expect(await newAuditEvents()).toEqual([]);
  });

  it('is not there for a member of another clinic, and they are not written down', async () => {
    const { data, errors } = await api.run(one, { id: globalId('Client', as.client.clientId) }, as.otherClinic);
    expect({ data, errors }).toEqual({ data: { client: null }, errors: undefined });
    expect(await newAuditEvents()).toEqual([]);
  });

  it.each([
    ['rubbish', 'rubbish'],
    ['an id of something else', globalId('Clinic', '00000000-0000-7000-8000-000000000001')],
    ['no UUID', globalId('Client', '12')],
  ])('refuses %s', async (_what, id) => {
    expect((await api.run(one, { id }, as.clinician)).errors).toHaveLength(1);
  });
});
