import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { globalId } from '../testing/global-id.ts';
import { type TestApi, openTestApi } from '../testing/run.ts';
import { everyViewer } from '../testing/viewers.ts';
import type { Viewer } from '../viewer/domain.ts';

let api: TestApi;
let as: Awaited<ReturnType<typeof everyViewer>>;
beforeAll(async () => {
  api = await openTestApi('demo');
  as = await everyViewer(api.db);
});
afterAll(() => api[Symbol.asyncDispose]());

async function answerOf(operation: string, variables: object, viewer: Viewer = as.clinician) {
  const { data, errors } = await api.run(operation, { ...variables }, viewer);
  expect(errors).toBeUndefined();
  return data.answer;
}
const write = (name: string, input: string) =>
  `mutation ($input: ${input}!) { answer: ${name}(input: $input) { __typename ... on Client { id revision } } }`;
const created = (input: object, viewer?: Viewer) =>
  answerOf(write('createClient', 'CreateClientInput'), { input }, viewer);
const updated = (input: object, viewer?: Viewer) =>
  answerOf(write('updateClient', 'UpdateClientInput'), { input }, viewer);

const history = `query ($id: ID!, $first: Int) { client(id: $id) { versions(first: $first) { totalCount edges { node {
  id number authorKind author { name } name phone condition privateNote status lead { name }
  changes { field kind before after parts { kind text } }
} } } } }`;
async function versionsOf(id: string, viewer: Viewer = as.owner) {
  const { data } = await api.run(history, { id }, viewer);
  return data.client.versions.edges.map(({ node }: any) => node);
}

/** A client of four versions, by three people. */
async function nora() {
  const { id } = await created({ name: 'Nora Vale', phone: '1', condition: 'Back pain' });
  await updated({ id, revision: 1, phone: '2', condition: 'Back pain in the morning', privateNote: 'Anxious' });
  await updated({ id, revision: 2, lead: globalId('Member', as.owner.memberId) }, as.clientsWriter);
  await answerOf(write('archiveClient', 'ArchiveClientInput'), { input: { id } }, as.owner);
  return id as string;
}

describe('the versions of a client', () => {
  it('keep every revision with its values, who wrote it and what it changed', async () => {
    const id = await nora();
    const [archived, led, changed, first, ...none] = await versionsOf(id);
    expect(none).toEqual([]);
    expect(first).toMatchObject({ number: 1, author: { name: 'Tom Lindqvist' }, phone: '1', changes: null });
    expect(changed).toMatchObject({ number: 2, phone: '2', condition: 'Back pain in the morning' });
    expect(changed.changes.map(({ field, before, after }: any) => [field, before, after])).toEqual([
      ['PHONE', '1', '2'],
      ['CONDITION', 'Back pain', 'Back pain in the morning'],
      ['PRIVATE_NOTE', null, 'Anxious'],
    ]);
    expect(led).toMatchObject({ authorKind: 'TOKEN', changes: [{ field: 'LEAD', after: 'Ines Okafor' }] });
    expect(archived).toMatchObject({
      number: 4,
      author: { name: 'Ines Okafor' },
      phone: '2',
      changes: [{ field: 'STATUS', before: 'active', after: 'archived' }],
    });
  });

  it('are kept by the hand over of a lead and by what clients change themselves', async () => {
    const { id } = await created({ name: 'Handed Over' });
    const input = {
      from: globalId('Member', as.clinician.memberId),
      to: globalId('Member', as.owner.memberId),
      clients: [id],
    };
    await api.run(
      'mutation ($input: HandOverClientsInput!) { handOverClients(input: $input) { __typename } }',
      { input },
      as.owner,
    );
    const [handed] = await versionsOf(id);
    expect(handed).toMatchObject({ number: 2, author: { name: 'Ines Okafor' }, changes: [{ field: 'LEAD' }] });
    await answerOf('mutation { answer: updateMyPreferences(input: { locale: "fr" }) { __typename } }', {}, as.client);
    const [own] = await versionsOf(globalId('Client', as.client.clientId));
    expect(own).toMatchObject({ authorKind: 'CLIENT', changes: [{ field: 'LOCALE', before: 'en', after: 'fr' }] });
  });

  it('are written by no further statement, and are none where nothing changed', async () => {
    const { id } = await created({ name: 'Nora Vale' });
    const input = { id, revision: 1, phone: '7' };
    const operation = write('updateClient', 'UpdateClientInput');
    expect((await api.run(operation, { input }, as.clinician)).statements).toHaveLength(4);
    await updated({ id, revision: 2, phone: '7' });
    await updated({ id, revision: 1, phone: '8' });
    expect((await versionsOf(id)).map(({ number }: any) => number)).toEqual([2, 1]);
  });

  it('are read in as many statements for four as for one, and reading is one look', async () => {
    const id = await nora();
    const where = { action: 'readClient', subjectId: Buffer.from(id, 'base64').toString().split(':')[1] ?? '' };
    const before = await api.db.auditEvent.count({ where });
    const one = await api.run(history, { id, first: 1 }, as.clinician);
    expect(await api.db.auditEvent.count({ where })).toBe(before + 1);
    const four = await api.run(history, { id, first: 4 }, as.clinician);
    expect(four.data.client.versions.edges).toHaveLength(4);
    expect(four.data.client.versions.totalCount).toBe(4);
    expect(one.statements.length).toBeLessThanOrEqual(4);
    // the program among their authors is one more name
    expect(four.statements.length).toBeLessThanOrEqual(one.statements.length + 1);
  });

  it('are for members alone: no client reads their own, no program, no other clinic', async () => {
    const id = globalId('Client', as.client.clientId);
    for (const viewer of [as.client, as.clientsReader]) {
      const { data, errors } = await api.run(history, { id }, viewer);
      expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
      expect(data.client).toBeNull();
    }
    expect((await api.run(history, { id }, as.otherOwner)).data.client).toBeNull();
  });

  it('stay as they are: the database refuses to change, delete or empty them', async () => {
    const before = await api.db.clientVersion.findMany({ orderBy: { id: 'asc' } });
    const refused = [
      'UPDATE "ClientVersion" SET "phone" = \'x\'',
      'DELETE FROM "ClientVersion"',
      'TRUNCATE "ClientVersion"',
    ];
    for (const sql of refused) await expect(api.db.$executeRawUnsafe(sql)).rejects.toThrow('once written');
    expect(await api.db.clientVersion.findMany({ orderBy: { id: 'asc' } })).toEqual(before);
  });

  it('go with the client', async () => {
    const { id } = await api.db.client.create({
      data: { clinicId: as.owner.clinicId, name: 'Going', searchText: 'going' },
    });
    expect(await api.db.clientVersion.count({ where: { clientId: id } })).toBe(1);
    await api.db.client.delete({ where: { id } });
    expect(await api.db.clientVersion.count({ where: { clientId: id } })).toBe(0);
  });
});

describe('diffClientVersions', () => {
  const diff =
    'query ($from: ID!, $to: ID!) { answer: diffClientVersions(from: $from, to: $to) { field before after } }';

  it('compares any two of one client, and not two people', async () => {
    const id = await nora();
    const [last, , , first] = await versionsOf(id);
    const changes = await answerOf(diff, { from: first.id, to: last.id });
    expect(changes.map(({ field }: any) => field)).toEqual(['STATUS', 'LEAD', 'PHONE', 'CONDITION', 'PRIVATE_NOTE']);
    const [other] = await versionsOf(globalId('Client', as.otherClient.clientId));
    expect(await answerOf(diff, { from: first.id, to: other.id })).toBeNull();
    expect(await answerOf(diff, { from: first.id, to: last.id }, as.otherOwner)).toBeNull();
  });
});
