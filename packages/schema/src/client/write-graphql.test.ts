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

const shown = `__typename ... on Error { message } ... on Client { id revision name status locale timeZone contactEmail phone
  condition precautions note privateNote reviewOn lead { name } }`;
const create = `mutation ($input: CreateClientInput!) { answer: createClient(input: $input) { ${shown} } }`;
const update = `mutation ($input: UpdateClientInput!) { answer: updateClient(input: $input) { ${shown}
  ... on ConflictError { revision current { id ... on Client { name note } } } } }`;

async function answerOf(operation: string, input: object, viewer: Viewer) {
  const { data, errors } = await api.run(operation, { input }, viewer);
  expect(errors).toBeUndefined();
  return data.answer;
}
const created = (input: object = {}, viewer: Viewer = as.clinician) =>
  answerOf(create, { name: 'Nora Vale', ...input }, viewer);
const updated = ({ id, revision }: { id: string; revision: number }, input: object, viewer: Viewer = as.clinician) =>
  answerOf(update, { id, revision, ...input }, viewer);
const rowId = (id: string) => Buffer.from(id, 'base64').toString().split(':')[1] ?? '';
const eventsOf = async (id: string) =>
  (await api.db.auditEvent.findMany({ where: { clientId: rowId(id) }, orderBy: { id: 'asc' } })).map(
    ({ action, fields }) => [action, fields],
  );

describe('createClient', () => {
  it('keeps every field, tidied, and writes down the names of fields alone', async () => {
    const lead = globalId('Member', as.owner.memberId);
    const client = await created({
      name: '  Nora   Vale ',
      contactEmail: ' Nora@Example.test ',
      phone: '020 7946 0000',
      locale: 'pt-br',
      timeZone: 'America/Sao_Paulo',
      lead,
      condition: 'Back pain for six weeks',
      precautions: ['PREGNANCY', 'OSTEOPOROSIS', 'PREGNANCY'],
      note: 'Walk every day.\r\n',
      privateNote: 'Worried about work.',
      reviewOn: '2027-02-01',
    });
    expect(client).toMatchObject({
      __typename: 'Client',
      revision: 1,
      name: 'Nora Vale',
      status: 'ACTIVE',
      locale: 'pt-BR',
      timeZone: 'America/Sao_Paulo',
      contactEmail: 'Nora@Example.test',
      phone: '020 7946 0000',
      condition: 'Back pain for six weeks',
      precautions: ['OSTEOPOROSIS', 'PREGNANCY'],
      note: 'Walk every day.',
      privateNote: 'Worried about work.',
      reviewOn: '2027-02-01',
      lead: { name: 'Ines Okafor' },
    });
    const [[action, fields] = []] = await eventsOf(client.id);
    expect(action).toBe('createClient');
    expect(fields).toEqual(expect.arrayContaining(['name', 'contactEmail', 'privateNote', 'reviewOn']));
    const found = await api.run('{ clients(search: "nora vale") { totalCount } }', {}, as.clinician);
    expect(found.data.clients.totalCount).toBe(1);
  });

  it('needs a name alone; the member who says no more leads them, in the clinic’s language and zone', async () => {
    expect(await created()).toMatchObject({
      locale: 'en',
      timeZone: 'Europe/London',
      contactEmail: null,
      precautions: [],
      lead: { name: 'Tom Lindqvist' },
    });
    expect((await created({ lead: null })).lead).toBeNull();
  });

  it('lets a program with the scope, which leads nobody', async () => {
    expect(await created({}, as.clientsWriter)).toMatchObject({ __typename: 'Client', lead: null });
  });

  it('answers not found for a lead of another clinic', async () => {
    const lead = globalId('Member', as.otherClinic.memberId);
    expect((await created({ lead })).__typename).toBe('NotFoundError');
  });

  it.each([
    ['no name', { name: '  ' }],
    ['a name without end', { name: 'x'.repeat(201) }],
    ['what is no address', { contactEmail: 'nora' }],
    ['what is no zone', { timeZone: 'Atlantis/Capital' }],
    ['an offset in place of a zone', { timeZone: '+02:00' }],
    ['what is no language', { locale: 'not a language' }],
    ['a note without end', { note: 'x'.repeat(10_001) }],
    ['what is no day', { reviewOn: '2027-02-30' }],
  ])('refuses %s', async (_what, input) => {
    const { errors } = await api.run(create, { input: { name: 'Nora', ...input } }, as.clinician);
    expect(errors).toHaveLength(1);
  });
});

describe('updateClient', () => {
  it('changes what is given, empties what is null and leaves the rest, in few statements', async () => {
    const before = await created({ phone: '1', note: 'Old', condition: 'Back' });
    const input = { id: before.id, revision: 1, phone: '2', note: null, contactEmail: '' };
    const { data, statements } = await api.run(update, { input }, as.clinician);
    expect(data.answer).toMatchObject({ revision: 2, phone: '2', note: null, condition: 'Back' });
    expect(statements).toHaveLength(4);
    expect((await eventsOf(before.id)).at(-1)).toEqual(['updateClient', ['phone', 'note']]);
  });

  it('finds a client by their new name', async () => {
    await updated(await created(), { name: 'Zelda Quist' });
    const { data } = await api.run('{ clients(search: "zelda") { totalCount } }', {}, as.clinician);
    expect(data.clients.totalCount).toBe(1);
  });

  it('that changes nothing leaves the revision and no trace', async () => {
    const before = await created({ precautions: ['PREGNANCY', 'OSTEOPOROSIS'], reviewOn: '2027-02-01' });
    const same = { precautions: ['OSTEOPOROSIS', 'PREGNANCY'], reviewOn: '2027-02-01', name: 'Nora Vale' };
    expect((await updated(before, same)).revision).toBe(1);
    expect(await eventsOf(before.id)).toHaveLength(1);
  });

  it('too late is answered with what it is like now, and that is a look at the record', async () => {
    const before = await created();
    await updated(before, { note: 'Theirs' });
    expect(await updated(before, { note: 'Ours' }, as.owner)).toMatchObject({
      __typename: 'ConflictError',
      revision: 2,
      current: { id: before.id, note: 'Theirs' },
    });
    expect((await eventsOf(before.id)).at(-1)).toEqual(['readClient', []]);
  });

  it('lets one of two who save at once through', async () => {
    const before = await created();
    const answers = await Promise.all([updated(before, { note: 'One' }), updated(before, { note: 'Two' }, as.owner)]);
    expect(new Set(answers.map(({ __typename }) => __typename))).toEqual(new Set(['Client', 'ConflictError']));
  });
});

describe('archiving', () => {
  it('is undone by restoring, each once in the record of what was done', async () => {
    const { id } = await created();
    const archive = `mutation ($input: ArchiveClientInput!) { answer: archiveClient(input: $input) { ${shown} } }`;
    const restore = `mutation ($input: RestoreClientInput!) { answer: restoreClient(input: $input) { ${shown} } }`;
    expect((await answerOf(archive, { id }, as.clinician)).status).toBe('ARCHIVED');
    expect((await answerOf(archive, { id }, as.clinician)).revision).toBe(2);
    expect((await answerOf(restore, { id }, as.clinician)).status).toBe('ACTIVE');
    expect((await eventsOf(id)).slice(1)).toEqual([
      ['archiveClient', ['status']],
      ['restoreClient', ['status']],
    ]);
  });
});

describe('what is kept from a client', () => {
  it('is refused by name, whatever door they take', async () => {
    const id = globalId('Client', as.client.clientId);
    await api.db.client.update({ where: { id: as.client.clientId }, data: { privateNote: 'Secret', note: 'Open' } });
    for (const operation of [
      'query ($id: ID!) { answer: client(id: $id) { note privateNote } }',
      'query ($id: ID!) { answer: node(id: $id) { ... on Client { note privateNote } } }',
      'query ($id: ID!) { answer: viewer { client { note privateNote } } a: node(id: $id) { id } }',
    ]) {
      const { data, errors } = await api.run(operation, { id }, as.client);
      expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
      expect(JSON.stringify(data)).not.toContain('Secret');
      expect(JSON.stringify(data)).toContain('Open');
      expect((await api.run(operation, { id }, as.clinician)).errors).toBeUndefined();
    }
  });
});
