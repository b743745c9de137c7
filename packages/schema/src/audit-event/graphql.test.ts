import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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

const list = `query ($filter: AuditEventFilter, $first: Int, $after: String) {
  auditEvents(filter: $filter, first: $first, after: $after) {
    totalCount
    edges { node {
      id at kind action actorKind actor { type id name } subject { type name } client { id name } fields fromVersion toVersion
    } }
    pageInfo { endCursor hasNextPage }
  }
}`;
const listed = async (filter: object = {}, page = {}) =>
  (await api.run(list, { filter, ...page }, as.owner)).data.auditEvents;
const margaret = () => globalId('Client', as.client.clientId);

/** What the screen of a client asks for. */
const clientScreen = `query ($id: ID!) { client(id: $id) {
  id name note privateNote lead { id name } devices { id } accessGrants { id }
  activePlan { id } plans { edges { node { id } } }
} }`;

describe('a look at a client’s record', () => {
  it('is one event, however many of its fields are read', async () => {
    await api.run(clientScreen, { id: margaret() }, as.clinician);
    const { edges } = await listed({ client: margaret(), member: globalId('Member', as.clinician.memberId) });
    expect(edges.map(({ node }: any) => node)).toMatchObject([
      {
        kind: 'LOOKED_AT',
        action: 'readClient',
        actorKind: 'MEMBER',
        actor: { type: 'Member', name: 'Tom Lindqvist' },
        client: { id: margaret(), name: 'Margaret Hale' },
        fields: [],
        fromVersion: null,
      },
    ]);
  });

  it('is none when the client looks themselves', async () => {
    const before = (await listed({ client: margaret() })).totalCount;
    await api.run('{ viewer { client { name note } } }', {}, as.client);
    expect((await listed({ client: margaret() })).totalCount).toBe(before);
  });
});

describe('a change of a client’s record', () => {
  it('names the fields and the versions between which they changed, and no values', async () => {
    const update = `mutation ($id: ID!, $revision: Int!) {
      updateClient(input: { id: $id, revision: $revision, phone: "020 7946 0123", note: "Well done" }) { __typename }
    }`;
    const { revision } = await api.db.client.findUniqueOrThrow({ where: { id: as.client.clientId } });
    await api.run(update, { id: margaret(), revision }, as.clinician);
    const { edges } = await listed({ client: margaret(), kind: ['CHANGED'] });
    expect(edges[0].node).toMatchObject({
      action: 'updateClient',
      fields: ['phone', 'note'],
      fromVersion: revision,
      toVersion: revision + 1,
    });
    expect(JSON.stringify(await api.db.auditEvent.findMany())).not.toContain('7946');
  });
});

describe('auditEvents', () => {
  it('pages through them, the latest first, in as many statements for many as for few', async () => {
    for (let count = 0; count < 12; count += 1) await api.run(clientScreen, { id: margaret() }, as.clinician);
    const few = await api.run(list, { filter: { client: margaret() }, first: 2 }, as.owner);
    const many = await api.run(list, { filter: { client: margaret() }, first: 12 }, as.owner);
    expect(many.data.auditEvents.edges).toHaveLength(12);
    expect(many.statements).toHaveLength(few.statements.length);
    const ids = many.data.auditEvents.edges.map(({ node }: any) => node.id);
    const first = await listed({ client: margaret() }, { first: 5 });
    const second = await listed({ client: margaret() }, { first: 5, after: first.pageInfo.endCursor });
    const paged = [...first.edges, ...second.edges].map(({ node }: any) => node.id);
    expect(paged).toEqual(ids.slice(0, 10));
  });

  it('is narrowed by member, kind, action and time', async () => {
    await api.run('mutation { updateClinic(input: { name: "Riverside" }) { __typename } }', {}, as.owner);
    const owner = globalId('Member', as.owner.memberId);
    const mine = await listed({ member: owner, action: 'updateClinic' });
    expect(mine.edges.map(({ node }: any) => node.actor.name)).toEqual(['Ines Okafor']);
    const { at } = mine.edges[0].node;
    expect((await listed({ action: 'updateClinic', to: at })).totalCount).toBe(0);
    expect((await listed({ action: 'updateClinic', from: at })).totalCount).toBe(1);
    const kinds = (await listed({ kind: ['LOOKED_AT'] }, { first: 100 })).edges.map(({ node }: any) => node.kind);
    expect(new Set(kinds)).toEqual(new Set(['LOOKED_AT']));
  });

  it('shows nothing of another clinic', async () => {
    const { data } = await api.run(list, { filter: { client: margaret() } }, as.otherOwner);
    expect(data.auditEvents).toMatchObject({ totalCount: 0, edges: [] });
  });

  it('writes down who looks through them', async () => {
    await listed();
    expect((await listed({ action: 'listAuditEvents' })).edges[0].node.actor.name).toBe('Ines Okafor');
  });
});

describe('an audit event', () => {
  it.each(['UPDATE "AuditEvent" SET "action" = \'x\'', 'DELETE FROM "AuditEvent"', 'TRUNCATE "AuditEvent"'])(
    'stays as it is: the database refuses %s',
    async (sql) => {
      const before = await api.db.auditEvent.findMany({ orderBy: { id: 'asc' } });
      expect(before.length).toBeGreaterThan(0);
      await expect(api.db.$executeRawUnsafe(sql)).rejects.toThrow('once written');
      expect(await api.db.auditEvent.findMany({ orderBy: { id: 'asc' } })).toEqual(before);
    },
  );
});
