import { gunzipSync, brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestServer, openTestServer } from './testing/test-server.ts';

let server: TestServer;
let isClosing = false;
beforeAll(async () => {
  server = await openTestServer('demo', { isClosing: () => isClosing });
});
afterAll(() => server.close());

describe('the probes', () => {
  it('say that it runs and that it is ready', async () => {
    expect((await server.get('/healthz')).status).toBe(200);
    const ready = await server.get('/readyz');
    expect([ready.status, await ready.text()]).toEqual([200, 'ready\n']);
  });

  it('say that it is not ready when it closes', async () => {
    isClosing = true;
    expect((await server.get('/readyz')).status).toBe(503);
    isClosing = false;
    expect((await server.get('/healthz')).status).toBe(200);
  });
});

describe('a picture', () => {
  it('of the library is served by its content, for ever, and runs nothing', async () => {
    const { hash } = await server.db.media.findFirstOrThrow();
    const response = await server.get(`/media/${hash}`, { 'accept-encoding': 'br' });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('image/svg+xml');
    expect(response.headers.get('cache-control')).toContain('immutable');
    expect(response.headers.get('content-security-policy')).toContain('sandbox');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(brotliDecompressSync(await response.arrayBuffer()).toString()).toContain('<svg');
    const etag = response.headers.get('etag') ?? '';
    expect((await server.get(`/media/${hash}`, { 'if-none-match': etag })).status).toBe(304);
  });

  it.each(['x', '../../package.json', '0'.repeat(64), ''])('that is not there: %s', async (hash) => {
    expect((await server.get(`/media/${hash}`)).status).toBe(404);
  });
});

describe('GraphiQL', () => {
  const page = { accept: 'text/html,application/xhtml+xml' };

  it('comes compressed, and can reach nobody else', async () => {
    const response = await server.get('/graphql', { ...page, 'accept-encoding': 'gzip, deflate' });
    expect(response.headers.get('content-encoding')).toBe('gzip');
    const packed = await response.arrayBuffer();
    const html = gunzipSync(packed).toString();
    expect(packed.byteLength).toBeLessThan(html.length / 3);
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(response.headers.get('content-security-policy')).not.toMatch(/https?:|\*/);
    expect(html).not.toMatch(/<(script|link|img)[^>]+(src|href)="(https?:)?\/\//);
    const etag = response.headers.get('etag') ?? '';
    expect((await server.get('/graphql', { ...page, 'if-none-match': etag })).status).toBe(304);
  });
});

describe('an answer', () => {
  const query = '{ exercises(first: 30) { edges { node { name purpose } } } }';

  it('is compressed when that is wanted and worth it', async () => {
    const body = JSON.stringify({ query });
    const packed = await server.post(body, { 'accept-encoding': 'gzip, br' });
    expect(packed.headers.get('content-encoding')).toBe('br');
    const plain = await server.post(body);
    expect(plain.headers.get('content-encoding')).toBeNull();
    expect(brotliDecompressSync(await packed.arrayBuffer()).toString()).toBe(await plain.text());
    const small = await server.post(JSON.stringify({ query: '{ __typename }' }), { 'accept-encoding': 'br' });
    expect(small.headers.get('content-encoding')).toBeNull();
  });
});
