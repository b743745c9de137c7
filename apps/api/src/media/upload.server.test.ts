import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aPhotograph, aPicture } from '../testing/pictures.ts';
import { type UploadServer, openUploadServer } from '../testing/upload-server.ts';
import { mp4, webm } from '../testing/videos.ts';

let server: UploadServer;
beforeAll(async () => {
  server = await openUploadServer();
});
afterAll(() => server.close());

const textOf = (bytes: ArrayBuffer) => Buffer.from(bytes).toString('latin1');

describe('a member', () => {
  it('uploads a photograph, of which nothing but the picture is kept, upright and in three widths', async () => {
    const { status, answer } = await server.upload(await aPhotograph(), { name: 'Bridge_with-ball.JPG' });
    expect(status).toBe(201);
    expect(answer).toMatchObject({
      kind: 'PICTURE',
      contentType: 'image/webp',
      width: 800,
      height: 1600,
      title: 'Bridge with ball',
      isNew: true,
    });
    expect(answer.srcSet).toBe(`${answer.url}?w=400 400w, ${answer.url} 800w`);
    const kept = await (await server.see(answer.url)).arrayBuffer();
    expect(await sharp(kept).metadata()).toMatchObject({ format: 'webp', width: 800, height: 1600 });
    expect(await sharp(kept).metadata()).not.toHaveProperty('exif');
    // the plain form of a WebP has room for nothing but the pixels
    expect(textOf(kept)).toMatch(/^RIFF.{4}WEBPVP8 /s);
    const small = await (await server.see(`${answer.url}?w=400`)).arrayBuffer();
    expect(await sharp(small).metadata()).toMatchObject({ width: 400, height: 800 });
    const [event] = await server.db.auditEvent.findMany({ where: { action: 'uploadMedia' } });
    expect(event).toMatchObject({ actorKind: 'MEMBER', subjectType: 'Media' });
  });

  it.each([
    ['jpeg', 501],
    ['png', 502],
    ['webp', 503],
    ['avif', 504],
    ['gif', 505],
  ] as const)('uploads a %s, whatever it is called', async (type, width) => {
    const bytes = await aPicture(type, { width, height: 300 });
    const { status, answer } = await server.upload(bytes, { name: 'letter.docx' });
    expect([status, answer.contentType, answer.height]).toEqual([201, 'image/webp', 300]);
  });

  it.each([
    ['an MP4', mp4, { contentType: 'video/mp4', width: 24, height: 32 }],
    ['a WebM', webm, { contentType: 'video/webm', width: 32, height: 24 }],
  ])('uploads %s, of which picture and sound alone are kept', async (_what, bytes, shown) => {
    const { status, answer } = await server.upload(bytes, { name: 'clip.bin' });
    expect(status).toBe(201);
    expect(answer).toMatchObject({ kind: 'VIDEO', durationSeconds: 1, srcSet: null, ...shown });
    const kept = await (await server.see(answer.url)).arrayBuffer();
    expect(textOf(kept)).not.toMatch(/Home address|51\.5|Lavf|loci/);
    if (answer.contentType === 'video/mp4') expect(textOf(kept)).toMatch(/mvhd\0{12}/);
    expect(kept.byteLength).toBeGreaterThan(300);
    expect(await server.upload(bytes)).toMatchObject({ status: 200, answer: { id: answer.id, isNew: false } });
  });

  it('uploads the same picture twice and has it once', async () => {
    const bytes = await aPicture('png', { width: 321, height: 123 });
    const first = await server.upload(bytes, { name: 'a.png' });
    const [rows, files, events] = [
      await server.rowsKept(),
      await server.filesKept(),
      await server.db.auditEvent.count(),
    ];
    const second = await server.upload(bytes, { name: 'b.png' });
    expect([first.status, second.status]).toEqual([201, 200]);
    expect(second.answer).toEqual({ ...first.answer, isNew: false });
    expect([await server.rowsKept(), await server.filesKept(), await server.db.auditEvent.count()]).toEqual([
      rows,
      files,
      events,
    ]);
  });

  it('finds it in the list of their clinic, under its id, which says who uploaded it', async () => {
    const { answer } = await server.upload(await aPicture('png', { width: 222, height: 111 }));
    const query = `query ($id: ID!) { media(first: 1) { totalCount edges { node { id } } }
      node(id: $id) { ... on Media { url kind altText licence isShown uploadedBy { name } } } }`;
    const { data, errors } = await server.ask(query, { variables: { id: answer.id }, bearer: server.token });
    expect(errors).toBeUndefined();
    expect(data.media.edges).toEqual([{ node: { id: answer.id } }]);
    expect(data.node).toMatchObject({ url: answer.url, kind: 'PICTURE', altText: '', licence: '', isShown: false });
    expect(data.node.uploadedBy.name).toMatch(/\S/);
  });

  it('has a picture of their own where another clinic has the same', async () => {
    const bytes = await aPicture('png', { width: 99, height: 99 });
    const [own, others] = [await server.upload(bytes), await server.upload(bytes, { bearer: server.other })];
    expect([own.status, others.status]).toEqual([201, 201]);
    expect(own.answer.url).toBe(others.answer.url);
    const remove = 'mutation ($id: ID!) { deleteMedia(input: { id: $id }) { __typename } }';
    await server.ask(remove, { variables: { id: own.answer.id }, bearer: server.token });
    expect((await server.see(own.answer.url)).status).toBe(404);
    expect((await server.see(own.answer.url, server.other)).status).toBe(200);
    await server.ask(remove, { variables: { id: others.answer.id }, bearer: server.other });
    expect(await server.filesKept()).not.toContain(own.answer.url.slice('/media/'.length + 2));
  });
});
