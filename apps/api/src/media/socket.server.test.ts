import { once } from 'node:events';
import { type ClientRequest, createServer, request as send } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Prisma } from '@reprise/prisma/client';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openLog } from '../log.ts';
import { makeServer } from '../server.ts';
import { aPicture } from '../testing/pictures.ts';
import { type UploadServer, openUploadServer } from '../testing/upload-server.ts';
import { mp4 } from '../testing/videos.ts';

let server: UploadServer;
let port: number;
let close: () => Promise<unknown>;
beforeAll(async () => {
  server = await openUploadServer();
  const http = createServer(server.listener).listen(0, '127.0.0.1');
  await once(http, 'listening');
  ({ port } = http.address() as AddressInfo);
  close = () => new Promise((resolve) => http.close(resolve));
});
afterAll(async () => {
  await close();
  await server.close();
});

function post(headers: Record<string, string>): ClientRequest {
  const authorization = `Bearer ${server.token}`;
  return send({ port, host: '127.0.0.1', path: '/media', method: 'POST', headers: { authorization, ...headers } });
}

async function answerOf(request: ClientRequest): Promise<{ status: number | undefined; words: string }> {
  return new Promise((resolve, reject) => {
    request.on('error', reject);
    request.on('response', (response) => {
      text(response).then((words) => resolve({ status: response.statusCode, words }), reject);
    });
  });
}

const nothingKept = () => vi.waitFor(async () => expect(await server.filesKept()).toEqual([]), 3000);

describe('over a socket', () => {
  it('an upload that is cancelled leaves nothing behind', async () => {
    const request = post({ 'content-length': '5000000' });
    request.on('error', () => undefined);
    request.write(new Uint8Array([...mp4, ...new Uint8Array(100_000)]));
    await vi.waitFor(async () => expect(await server.filesKept()).toHaveLength(1), 3000);
    request.destroy();
    await nothingKept();
    expect(await server.rowsKept()).toBe(0);
  });

  it('an upload in pieces is taken, and one that is refused hears why although it sends on', async () => {
    const whole = post({ 'transfer-encoding': 'chunked' });
    const bytes = await aPicture('png', { width: 50, height: 50 });
    for (let at = 0; at < bytes.length; at += 100) {
      whole.write(bytes.slice(at, at + 100));
      await sleep(1);
    }
    whole.end();
    expect(await answerOf(whole)).toMatchObject({ status: 201 });

    const refused = post({ 'content-length': '20000000' });
    const answer = answerOf(refused);
    refused.end(Buffer.alloc(20_000_000, 'text '));
    expect(await answer).toMatchObject({
      status: 415,
      words: expect.stringContaining('neither a picture nor a video'),
    });
  });
});

it('an upload whose row cannot be written leaves no file', async () => {
  const before = await server.filesKept();
  const failing = server.db.$extends({
    query: {
      $executeRaw: ({ args, query }) =>
        (args as Prisma.Sql).sql.includes('"AuditEvent"') ? Promise.reject(new Error('no')) : query(args),
    },
  });
  const broken = makeServer({ ...server, db: failing as unknown as typeof server.db, log: openLog('silent') });
  const body = await aPicture('png', { width: 77, height: 66 });
  const headers = { authorization: `Bearer ${server.token}` };
  const response = await broken.fetch(new Request('http://api.test/media', { method: 'POST', body, headers }));
  expect([response.status, await response.json()]).toEqual([
    500,
    expect.objectContaining({ message: expect.stringContaining('nothing was kept') }),
  ]);
  expect(await server.filesKept()).toEqual(before);
  expect(await server.db.media.count({ where: { width: 77 } })).toBe(0);
});

it('the same picture sent at once by many is one row and one file', async () => {
  const bytes = await aPicture('png', { width: 88, height: 66 });
  const answers = await Promise.all([1, 2, 3, 4].map(() => server.upload(bytes)));
  expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
  expect(new Set(answers.map(({ answer }) => answer.id)).size).toBe(1);
  expect(await server.db.media.count({ where: { width: 88 } })).toBe(1);
});

it('a picture that is deleted while it is sent again is there, or gone, but never a row without its file', async () => {
  const bytes = await aPicture('png', { width: 89, height: 66 });
  const remove = 'mutation ($id: ID!) { deleteMedia(input: { id: $id }) { __typename } }';
  for (let turn = 0; turn < 5; turn++) {
    const { id } = (await server.upload(bytes)).answer;
    const [again] = await Promise.all([
      server.upload(bytes),
      server.ask(remove, { variables: { id }, bearer: server.token }),
    ]);
    const rows = await server.db.media.count({ where: { width: 89 } });
    expect((await server.see(again.answer.url)).status).toBe(rows === 1 ? 200 : 404);
  }
});

it('too many uploads in a minute are asked to wait', async () => {
  const strict = makeServer({ ...server, log: openLog('silent'), uploadsPerMinute: 2 });
  const headers = { authorization: `Bearer ${server.token}` };
  const ask = async () => {
    const body = await aPicture('png', { width: 20, height: 20 });
    return strict.fetch(new Request('http://api.test/media', { method: 'POST', body, headers }));
  };
  expect([(await ask()).status, (await ask()).status]).toEqual([201, 200]);
  const third = await ask();
  expect([third.status, await third.json()]).toEqual([429, expect.objectContaining({ code: 'RATE_LIMITED' })]);
  expect(Number(third.headers.get('retry-after'))).toBeGreaterThan(0);
});

it('a storage that does not answer is said to pass, and nothing is kept', async () => {
  const bucket = { endpoint: 'http://127.0.0.1:9', bucket: 'x', region: 'x', accessKey: 'x', secretKey: 'x' };
  const { folder } = server.media;
  const cut = makeServer({ ...server, media: { folder, bucket }, log: openLog('silent') });
  const headers = { authorization: `Bearer ${server.token}` };
  const body = await aPicture('png', { width: 21, height: 20 });
  const upload = await cut.fetch(new Request('http://api.test/media', { method: 'POST', body, headers }));
  expect(upload.status).toBe(500);
  expect(await server.db.media.count({ where: { width: 21 } })).toBe(0);
  const { answer } = await server.upload(await aPicture('png', { width: 22, height: 20 }));
  expect((await cut.fetch(new Request(`http://api.test${answer.url}`, { headers }))).status).toBe(503);
});
