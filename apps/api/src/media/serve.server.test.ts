import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBucketServer } from '../testing/bucket-server.ts';
import { aPicture } from '../testing/pictures.ts';
import { type UploadServer, openUploadServer } from '../testing/upload-server.ts';
import { mp4 } from '../testing/videos.ts';

let bucket: Awaited<ReturnType<typeof openBucketServer>>;
let servers: Record<string, UploadServer>;
beforeAll(async () => {
  bucket = await openBucketServer();
  servers = { folder: await openUploadServer(), bucket: await openUploadServer({ bucket }) };
});
afterAll(async () => {
  for (const server of Object.values(servers)) await server.close();
  await bucket[Symbol.asyncDispose]();
});

describe.each(['folder', 'bucket'])('what is kept in a %s', (name) => {
  const server = () => servers[name] as UploadServer;
  let url: string;
  let video: string;
  beforeAll(async () => {
    ({ url } = (await server().upload(await aPicture('png', { width: 900, height: 600 }))).answer);
    ({ url: video } = (await server().upload(mp4)).answer);
  });
  const bytesOf = async (response: Response) => Buffer.from(await response.arrayBuffer());

  it('is seen by the members of its clinic, its clients and its programs', async () => {
    for (const bearer of [server().token, server().client]) {
      const response = await server().see(url, bearer);
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toBe('image/webp');
      expect(response.headers.get('cache-control')).toBe('private, max-age=31536000, immutable');
      expect(response.headers.get('vary')).toContain('cookie');
      expect(response.headers.get('content-security-policy')).toContain('sandbox');
      expect(response.headers.get('x-content-type-options')).toBe('nosniff');
      expect((await bytesOf(response)).subarray(8, 12).toString()).toBe('WEBP');
    }
  });

  it('is to everybody else what is not there', async () => {
    const absent = await server().see(`/media/${'0'.repeat(64)}`);
    const [status, words] = [absent.status, await absent.text()];
    expect(status).toBe(404);
    for (const bearer of [null, server().other, 'rpr_wrong']) {
      for (const path of [url, `${url}?w=400`, video]) {
        const response = await server().see(path, bearer, { 'if-none-match': `"${url.slice(7)}"`, range: 'bytes=0-1' });
        expect([response.status, await response.text()]).toEqual([status, words]);
        expect(Object.fromEntries(response.headers)).toMatchObject({ 'cache-control': 'no-store' });
        expect(response.headers.has('etag')).toBe(false);
      }
    }
  });

  it('comes in its widths, and in no other', async () => {
    const sizes = await Promise.all(
      ['', '?w=1600', '?w=800', '?w=400'].map(async (w) => (await bytesOf(await server().see(url + w))).length),
    );
    expect(sizes[0]).toBe(sizes[1]);
    expect(sizes[0]).toBeGreaterThan(sizes[2] ?? 0);
    expect(sizes[2]).toBeGreaterThan(sizes[3] ?? 0);
    for (const w of ['?w=399', '?w=', '?w=-1', '?w=400.0']) expect((await server().see(url + w)).status).toBe(404);
    expect((await server().see(`${video}?w=400`)).headers.get('content-type')).toBe('video/mp4');
  });

  it('is sent once to those who keep it', async () => {
    const etag = (await server().see(`${url}?w=400`)).headers.get('etag') ?? '';
    const again = await server().see(`${url}?w=400`, server().token, { 'if-none-match': etag });
    expect([again.status, await again.text()]).toEqual([304, '']);
    expect((await server().see(url, server().token, { 'if-none-match': etag })).status).toBe(200);
  });

  it('comes in part, as players ask for it', async () => {
    const whole = await bytesOf(await server().see(video));
    const part = async (range: string, headers = {}) => server().see(video, server().token, { range, ...headers });
    const middle = await part('bytes=10-19');
    expect([middle.status, middle.headers.get('content-range')]).toEqual([206, `bytes 10-19/${whole.length}`]);
    expect(middle.headers.get('content-length')).toBe('10');
    expect(await bytesOf(middle)).toEqual(whole.subarray(10, 20));
    expect(await bytesOf(await part('bytes=-7'))).toEqual(whole.subarray(-7));
    expect(await bytesOf(await part(`bytes=5-${whole.length * 2}`))).toEqual(whole.subarray(5));
    const behind = await part(`bytes=${whole.length}-`);
    expect([behind.status, behind.headers.get('content-range')]).toEqual([416, `bytes */${whole.length}`]);
    expect(await bytesOf(await part('bytes=0-1,4-5'))).toEqual(whole);
    expect((await part('bytes=0-1', { 'if-range': '"other"' })).status).toBe(200);
  });

  it('tells its size without being sent', async () => {
    const headers = { authorization: `Bearer ${server().token}` };
    const response = await server().fetch(new Request(`http://api.test${video}`, { method: 'HEAD', headers }));
    expect(Number(response.headers.get('content-length'))).toBeGreaterThan(300);
    expect(await response.text()).toBe('');
  });
});

describe('a drawing of the public library', () => {
  const server = () => servers['folder'] as UploadServer;

  it('is seen by everybody and may be kept by anybody', async () => {
    const { hash } = await server().db.media.findFirstOrThrow({ where: { contentType: 'image/svg+xml' } });
    for (const bearer of [null, server().token, server().other]) {
      const response = await server().see(`/media/${hash}?w=400`, bearer);
      expect(response.status).toBe(200);
      expect(response.headers.get('cache-control')).toContain('public');
      expect(response.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    }
    const part = await server().see(`/media/${hash}`, null, { range: 'bytes=0-3' });
    expect([part.status, await part.text()]).toEqual([206, '<svg']);
  });
});
