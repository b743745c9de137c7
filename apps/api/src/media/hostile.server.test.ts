import { afterAll, beforeAll, expect, it } from 'vitest';
import { aHugePng, aPhotograph, aPicture, aZip } from '../testing/pictures.ts';
import { type UploadServer, openUploadServer } from '../testing/upload-server.ts';
import { hevcMp4, longMp4, mp4, webm } from '../testing/videos.ts';

let server: UploadServer;
beforeAll(async () => {
  server = await openUploadServer();
});
afterAll(() => server.close());

const text = (words: string) => new Uint8Array(Buffer.from(words, 'latin1'));
const joined = (...parts: Uint8Array[]) => new Uint8Array(Buffer.concat(parts));
const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
const cut = (bytes: Uint8Array<ArrayBuffer>, share: number) => bytes.slice(0, Math.floor(bytes.length * share));

type Case = [
  what: string,
  status: number,
  words: RegExp,
  bytes: () => Uint8Array<ArrayBuffer> | Promise<Uint8Array<ArrayBuffer>>,
  sent?: object,
];

it.each<Case>([
  [
    'an HTML file called .png',
    415,
    /web page/,
    () => text('<!DOCTYPE html><html><script>alert(1)</script></html>'),
    { name: 'a.png' },
  ],
  ['a PNG of 30,000 by 30,000 pixels', 413, /30,000 by 30,000/, () => aHugePng(30_000)],
  [
    'a text file called .mp4',
    415,
    /neither a picture nor a video/,
    () => text('hello'.repeat(2000)),
    { name: 'a.mp4' },
  ],
  [
    'a text that begins as an MP4 does',
    422,
    /damaged/,
    () => joined(text('\0\0\0\x18ftypmp42\0\0\0\0mp42isom'), text('hello'.repeat(2000))),
  ],
  [
    'a text that begins as a JPEG does',
    422,
    /damaged/,
    () => joined(text('\xff\xd8\xff\xe0\0\x10JFIF\0'), text('hello'.repeat(2000))),
  ],
  ['a JPEG that ends in the middle', 422, /damaged or not complete/, async () => cut(await aPhotograph(), 0.6)],
  ['a PNG that ends in the middle', 422, /damaged or not complete/, async () => cut(aHugePng(3000), 0.5)],
  ['an MP4 that ends in the middle', 422, /damaged or not complete/, () => cut(mp4, 0.5)],
  ['a WebM that ends in the middle', 422, /damaged or not complete/, () => cut(webm, 0.75)],
  ['an SVG with a script', 415, /SVG/, () => text(svg), { name: 'a.svg' }],
  [
    'an SVG with a head, called .png',
    415,
    /SVG/,
    () => text(`<?xml version="1.0"?>\n<!-- x -->${svg}`),
    { name: 'a.png', headers: { 'content-type': 'image/png' } },
  ],
  ['a path in a file name', 400, /no folders/, () => aPicture('png'), { name: '../../etc/passwd.png' }],
  ['a Windows path in a file name', 400, /no folders/, () => aPicture('png'), { name: 'C:\\a.png' }],
  ['a NUL in a file name', 400, /no folders/, () => aPicture('png'), { name: 'a.png\0.svg' }],
  ['an endless file name', 400, /255 characters/, () => aPicture('png'), { name: 'a'.repeat(256) }],
  [
    'a picture that is a page too',
    422,
    /web page/,
    async () => joined(await aPicture('png'), text('<html ><script>alert(1)</script>')),
  ],
  ['a picture that is a ZIP too', 422, /archive/, async () => joined(await aPicture('jpeg'), aZip())],
  ['a video that is a ZIP too', 422, /archive/, () => joined(mp4, aZip())],
  ['a GIF that is a script too', 422, /damaged/, () => text('GIF89a/*\0\0\0\0\0\0*/=1;alert(1)')],
  ['a ZIP called .png', 415, /application\/zip/, () => aZip(), { name: 'a.png' }],
  ['nothing at all', 400, /empty/, () => new Uint8Array(0)],
  [
    'a picture that is too large',
    413,
    /at most 15 MB/,
    async () => joined(await aPicture('png'), new Uint8Array(15_000_000)),
  ],
  ['a video that is too large', 413, /60 MB/, () => joined(mp4, new Uint8Array(60_000_000))],
  [
    'what says that it is too large',
    413,
    /60 MB/,
    () => aPicture('png'),
    { headers: { 'content-length': '60000001' } },
  ],
  ['a content-length that is not so', 400, /promised/, () => aPicture('png'), { headers: { 'content-length': '7' } }],
  ['a video of three minutes', 422, /lasts 195 seconds; at most 120/, () => longMp4],
  ['a video that few browsers play', 415, /H\.264/, () => hevcMp4],
  [
    'a form',
    415,
    /--data-binary/,
    () => aPicture('png'),
    { headers: { 'content-type': 'multipart/form-data; boundary=x' } },
  ],
  ['a packed body', 415, /--data-binary/, () => aPicture('png'), { headers: { 'content-encoding': 'gzip' } }],
])('refuses %s in words, and stores nothing', async (_what, status, words, bytes, sent = {}) => {
  const { status: answered, answer } = await server.upload(await bytes(), sent);
  expect([answered, answer.message]).toEqual([status, expect.stringMatching(words)]);
  expect(await server.rowsKept()).toBe(0);
  expect(await server.filesKept()).toEqual([]);
  expect(await server.db.auditEvent.count({ where: { action: 'uploadMedia' } })).toBe(0);
});

it.each([
  ['nobody', 401, /Sign in/, { bearer: '' }],
  ['a token that nobody knows', 401, /not known/, { bearer: 'rpr_wrong' }],
  ['a client', 403, /does not cover/, { bearer: 'client' }],
])('refuses %s', async (_who, status, words, { bearer }) => {
  const as = bearer === 'client' ? server.client : bearer;
  const { status: answered, answer } = await server.upload(await aPicture('png'), { bearer: as });
  expect([answered, answer.message]).toEqual([status, expect.stringMatching(words)]);
  expect(await server.filesKept()).toEqual([]);
});

it('refuses a cookie that another site sends, and takes it from our own pages', async () => {
  const cookie = `next-auth.session-token=${server.token}`;
  const bytes = await aPicture('png');
  const from = (headers: Record<string, string>) =>
    server.upload(bytes, { bearer: '', headers: { cookie, ...headers } });
  expect(await from({ origin: 'https://evil.example' })).toMatchObject({
    status: 403,
    answer: { message: expect.stringContaining('x-reprise-csrf') },
  });
  expect(await server.filesKept()).toEqual([]);
  expect(await from({ 'x-reprise-csrf': '1' })).toMatchObject({ status: 201 });
});
