import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ErasedClient } from '@reprise/prisma/erased-clients';
import { globalId } from '../testing/global-id.ts';
import { type TestApi, openTestApi } from '../testing/run.ts';
import { clientViewer, everyViewer } from '../testing/viewers.ts';
import type { Viewer } from '../viewer/domain.ts';

const remembered: ErasedClient[] = [];
let api: TestApi;
let as: Awaited<ReturnType<typeof everyViewer>>;
beforeAll(async () => {
  api = await openTestApi('demo', { rememberErased: (client) => void remembered.push(client) });
  as = await everyViewer(api.db);
});
afterAll(() => api[Symbol.asyncDispose]());

async function answerOf(operation: string, input: object, viewer: Viewer) {
  const { data, errors } = await api.run(operation, { input }, viewer);
  expect(errors).toBeUndefined();
  return data.answer;
}
const shown = '__typename ... on Error { message } ... on ErasureRequest { id isByClient memberName reason keptUntil }';
const requested = (input: object, viewer: Viewer) =>
  answerOf(
    `mutation ($input: RequestErasureInput!) { answer: requestErasure(input: $input) { ${shown} } }`,
    input,
    viewer,
  );
const withdrawn = (requestId: string, viewer: Viewer) =>
  answerOf(
    'mutation ($input: WithdrawErasureInput!) { answer: withdrawErasure(input: $input) { __typename } }',
    { requestId },
    viewer,
  );
const erased = (requestId: string, viewer: Viewer) =>
  answerOf(
    `mutation ($input: EraseClientInput!) { answer: eraseClient(input: $input) {
      __typename ... on ErasedClient { clientId } } }`,
    { requestId },
    viewer,
  );
const waiting = async (viewer: Viewer) => {
  const { data } = await api.run('{ erasureRequests { edges { node { client { name } } } } }', {}, viewer);
  return data.erasureRequests.edges.map((edge: { node: { client: { name: string } } }) => edge.node.client.name);
};

describe('asking that a client be erased', () => {
  it('is one request however often somebody asks, and shows how long the clinic would keep the record', async () => {
    const joseph = globalId('Client', as.otherClient.clientId);
    const first = await requested({ clientId: joseph, reason: ' Moved away. ' }, as.clinician);
    expect(first).toMatchObject({ isByClient: false, memberName: as.clinician.name, reason: 'Moved away.' });
    expect(new Date(first.keptUntil).getUTCFullYear()).toBe(new Date().getUTCFullYear() + 8);
    expect((await requested({}, as.otherClient)).id).toBe(first.id);
    expect(await waiting(as.owner)).toEqual(['Joseph Adeyemi']);
    expect(await withdrawn(first.id, as.otherClient)).toEqual({ __typename: 'WithdrawErasureSuccess' });
    expect(await withdrawn(first.id, as.clinician)).toEqual({ __typename: 'WithdrawErasureSuccess' });
    expect(await withdrawn(first.id, as.client)).toEqual({ __typename: 'NotFoundError' });
    expect(await waiting(as.owner)).toEqual([]);
  });

  it('is for oneself and for the clients of one’s clinic alone', async () => {
    const joseph = globalId('Client', as.otherClient.clientId);
    expect((await requested({ clientId: joseph }, as.client)).__typename).toBe('NotFoundError');
    expect((await requested({ clientId: joseph }, as.otherOwner)).__typename).toBe('NotFoundError');
    expect((await requested({}, as.clinician)).__typename).toBe('NotFoundError');
  });
});

describe('eraseClient', () => {
  it('leaves nothing of the client but audit events and their id', async () => {
    const { clientId, clinicId } = as.client;
    const version = await api.db.planVersion.findFirstOrThrow({
      where: { plan: { clientId } },
      include: { phases: true },
    });
    const when = { recordedAt: new Date(), deviceAt: new Date(), receivedAt: new Date() };
    const keys = { clinicId, clientId, planVersionId: version.id };
    await api.db.session.create({
      data: {
        ...keys,
        ...when,
        clientKey: randomUUID(),
        phaseKey: version.phases[0]?.key ?? '',
        day: new Date(),
        startedAt: new Date(),
      },
    });
    await api.db.painScore.create({
      data: { ...keys, ...when, clientKey: randomUUID(), intensity: 3, moment: 'DIARY', note: 'Margaret' },
    });
    const { id: versionId, clinicId: versionClinicId } = await api.db.outcomeMeasureVersion.findFirstOrThrow();
    const asked = { clinicId, clientId, versionId, versionClinicId, startsOn: new Date(), createdAt: new Date() };
    const { id: scheduleId } = await api.db.measureSchedule.create({ data: asked });
    await api.db.measureSchedule.create({ data: { ...asked, replacesId: scheduleId } });
    const { deviceAt, receivedAt } = when;
    const answered = { scheduleId, answers: [], answeredAt: deviceAt, day: deviceAt, deviceAt, receivedAt };
    await api.db.measureResponse.create({ data: { clinicId, clientId, clientKey: randomUUID(), ...answered } });
    await api.db.mail.create({ data: { clinicId, clientId, to: 'm@example.test', subject: 'x', text: 'Margaret' } });
    const { id } = await requested({}, await clientViewer(api.db, 'Margaret Hale'));

    expect((await erased(id, as.otherOwner)).__typename).toBe('NotFoundError');
    expect(await erased(id, as.owner)).toMatchObject({ clientId: globalId('Client', clientId) });
    expect((await erased(id, as.owner)).__typename).toBe('NotFoundError');

    const tables = await api.db.$queryRaw<{ name: string; column: string }[]>`
      SELECT table_name AS name, column_name AS column FROM information_schema.columns
      WHERE table_schema = 'public' AND column_name IN ('clientId', 'client_id')`;
    expect(tables.length).toBeGreaterThan(8);
    const left: string[] = [];
    for (const { name, column } of tables) {
      const rows = await api.db.$queryRawUnsafe<object[]>(
        `SELECT 1 FROM "${name}" WHERE "${column}" = $1::uuid`,
        clientId,
      );
      if (rows.length > 0) left.push(name);
    }
    expect(left.toSorted()).toEqual(['AuditEvent', 'ErasedClient']);
    expect(await api.db.identity.count({ where: { email: 'client@demo.test' } })).toBe(0);
    const everything = await api.db.$queryRaw<{ row: string }[]>`SELECT to_jsonb(a)::text AS row FROM "AuditEvent" a`;
    expect(everything.filter(({ row }) => /margaret|m@example/i.test(row))).toEqual([]);
    expect(remembered).toMatchObject([{ clientId, clinicId, erasedById: as.owner.memberId }]);
    const actions = await api.db.auditEvent.findMany({ where: { clientId }, select: { action: true } });
    expect(actions.map(({ action }) => action)).toEqual(expect.arrayContaining(['requestErasure', 'eraseClient']));
  });

  it('is no clinician’s to do', async () => {
    const { errors } = await api.run(
      `mutation { answer: eraseClient(input: { requestId: "${globalId('ErasureRequest', as.client.clientId)}" }) { __typename } }`,
      {},
      as.clinician,
    );
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
