import { randomUUID } from 'node:crypto';
import { openDatabase } from '@reprise/prisma';
import { testKind } from '@reprise/prisma/test-database';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openLog } from '../log.ts';
import { makeServer } from '../server.ts';
import { hear, onSocket } from '../testing/stream.ts';
import { type TestServer, openTestServer } from '../testing/test-server.ts';

let server: TestServer;
let url: string;
let stop: () => Promise<void>;
const as = { clinician: '', client: '', other: '' };
beforeAll(async () => {
  server = await openTestServer('demo', { recheckMilliseconds: 50, streamsPerViewer: 3 });
  as.clinician = (await server.signIn('clinician@demo.test')).token;
  as.client = (await server.signIn('client@demo.test')).token;
  as.other = (await server.signIn('clinician@other.test')).token;
  ({ url, stop } = await onSocket(server));
});
afterAll(async () => {
  await stop();
  await server.close();
});

const recordPainScore = `mutation ($input: RecordPainScoreInput!) {
  answer: recordPainScore(input: $input) { ... on PainScore { id } } }`;
async function record(intensity: number): Promise<string> {
  const input = { clientKey: randomUUID(), intensity, moment: 'AFTER', recordedAt: new Date().toISOString() };
  return (await server.ask(recordPainScore, { variables: { input }, bearer: as.client })).data.answer.id;
}
const scores = `subscription ($after: String) {
  told: painScoreRecorded(after: $after) { id intensity livePosition client { name } } }`;
const alerts = 'subscription { told: alertRaised { rule text client { openAlerts { rule } } } }';
const all = 'subscription ($after: String) { told: caseloadChanged(after: $after) { kind position client { name } } }';
const listen = (query = scores, after?: string, bearer = as.clinician, at = url) => hear(at, bearer, query, { after });

describe('a stream', () => {
  it('tells members of the client’s clinic of a score and its alert', async () => {
    const [own, raised] = await Promise.all([listen(), listen(alerts)]);
    expect(own.response.headers.get('content-type')).toBe('text/event-stream');
    expect(own.response.headers.get('cache-control')).toContain('no-transform');
    const id = await record(8);
    expect((await own.next()).data.told).toMatchObject({ id, intensity: 8, client: { name: 'Margaret Hale' } });
    const { rule, text, client } = (await raised.next()).data.told;
    expect([rule, text]).toEqual(['RED_SCORE', 'Pain of 8 of 10 after a session; anything above 5 raises an alert.']);
    // read when it was raised, not when the stream was opened
    expect(client.openAlerts).toContainEqual({ rule: 'RED_SCORE' });
    own.drop();
    raised.drop();
  });

  it('tells nobody of another clinic, no client, and nobody who is not signed in', async () => {
    const { viewer } = (await server.ask('{ viewer { clinic { livePosition } } }', { bearer: as.other })).data;
    const other = await listen(all, viewer.clinic.livePosition, as.other);
    await record(2);
    const theirs = await server.db.client.findFirstOrThrow({ where: { clinic: { slug: 'harbour' } } });
    const { clinicId, id: clientId, name } = theirs;
    const now = new Date();
    await server.db.alert.create({
      data: { clinicId, clientId, rule: 'FLARE_DECLARED', facts: {}, givenAt: now, raisedAt: now },
    });
    // ours came before, and was not heard
    expect((await other.next()).data.told).toMatchObject({ kind: 'ALERT_RAISED', client: { name } });
    other.drop();
    const codeFor = async (bearer: string) =>
      (await (await listen(all, undefined, bearer)).next()).errors[0].extensions;
    expect(await codeFor(as.client)).toMatchObject({ code: 'FORBIDDEN' });
    expect((await server.ask(all)).errors?.[0].extensions.code).toBe('UNAUTHENTICATED');
  });

  it('goes on where it was lost, with all that came meanwhile and nothing twice', async () => {
    const first = await listen();
    const seen = [await record(1)];
    const { id, livePosition } = (await first.next()).data.told;
    expect(id).toBe(seen[0]);
    first.drop();
    const missed = [await record(2), await record(3), await record(4)];
    const second = await listen(scores, livePosition);
    missed.push(await record(5));
    const told = [];
    for (const _one of missed) told.push((await second.next()).data.told.id);
    expect(told).toEqual(missed);
    second.drop();
    for (const after of ['yesterday', '1000000']) {
      expect((await (await listen(scores, after)).next()).errors[0].extensions.code).toBe('BAD_INPUT');
    }
  });

  it('is one of few for each member, and makes room when it is left', async () => {
    const open = await Promise.all([listen(), listen(), listen()]);
    const { response, next } = await listen();
    expect([response.status, (await next()).errors[0].extensions.code]).toEqual([429, 'RATE_LIMITED']);
    for (const one of open) one.drop();
    await expect
      .poll(async () => {
        const one = await listen();
        one.drop();
        return one.response.status;
      })
      .toBe(200);
  });

  it('ends when its member signs out, or is deactivated', async () => {
    const { token } = await server.signIn('clinician@demo.test');
    const leaving = await listen(scores, undefined, token);
    await server.ask('mutation { signOut { __typename } }', { bearer: token });
    expect((await leaving.next()).errors[0].extensions.code).toBe('UNAUTHENTICATED');
    expect(await leaving.next()).toBeUndefined();
    const staying = await listen(scores, undefined, as.other);
    const member = { where: { identity: { email: 'clinician@other.test' } } };
    await server.db.member.updateMany({ ...member, data: { deactivatedAt: new Date() } });
    expect((await staying.next()).errors[0].extensions.code).toBe('UNAUTHENTICATED');
    await server.db.member.updateMany({ ...member, data: { deactivatedAt: null } });
  });
});

// what several processes do to each other only a server shows
describe.runIf(testKind === 'server')('two processes on one database', () => {
  it('tell each other, also after the connection to the database broke', async () => {
    const database = await openDatabase({ url: server.url, dataFolder: 'unused' });
    const { prisma: db, listen: listenToDatabase } = database;
    const { secret, adminOrigin, media } = server;
    const second = makeServer({ db, listen: listenToDatabase, secret, adminOrigin, media, log: openLog('silent') });
    const socket = await onSocket(second);
    const stream = await hear(socket.url, as.clinician, scores);
    const id = await record(3);
    expect((await stream.next()).data.told.id).toBe(id);
    const broken = await db.$queryRaw<object[]>`
      SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE datname = current_database() AND query LIKE 'LISTEN%'`;
    expect(broken.length).toBeGreaterThan(0);
    const meanwhile = await record(4);
    expect((await stream.next()).data.told.id).toBe(meanwhile);
    const told = stream.next();
    await second.endStreams();
    expect(await told).toBeUndefined();
    await socket.stop();
    await database.close();
  });

  it('leave nothing out that was written first and committed last', async () => {
    const { clinicId, id: clientId } = await server.db.client.findFirstOrThrow({ where: { name: 'Margaret Hale' } });
    const alert = () => {
      const now = new Date();
      return { id: randomUUID(), clinicId, clientId, rule: 'RISING' as const, facts: {}, givenAt: now, raisedAt: now };
    };
    const [slow, quick] = [alert(), alert()];
    const stream = await listen(all);
    let after = '';
    await server.db.$transaction(async (tx) => {
      await tx.alert.create({ data: slow });
      await server.db.alert.create({ data: quick });
      after = (await stream.next()).data.told.position;
    });
    const later = (await stream.next()).data.told.position;
    expect(BigInt(later)).toBeGreaterThan(BigInt(after));
    const again = await listen(all, after);
    expect((await again.next()).data.told.position).toBe(later);
    stream.drop();
    again.drop();
  });
});
