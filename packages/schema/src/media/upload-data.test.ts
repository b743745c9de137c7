import { afterAll, beforeAll, expect, it } from 'vitest';
import { type TestApi, openTestApi } from '../testing/run.ts';
import { everyViewer } from '../testing/viewers.ts';
import { type UploadedMedia, removeUnusedFile, uploadMedia } from './upload-data.ts';

let api: TestApi;
let as: Awaited<ReturnType<typeof everyViewer>>;
const kept = new Set<string>();
const mediaFiles = {
  has: async (hash: string) => kept.has(hash),
  remove: async (hash: string) => void kept.delete(hash),
};
beforeAll(async () => {
  api = await openTestApi('demo');
  as = await everyViewer(api.db);
});
afterAll(() => api[Symbol.asyncDispose]());

const picture = (letter: string): UploadedMedia => ({
  hash: letter.repeat(64),
  contentType: 'image/webp',
  bytes: 3,
  width: 10,
  height: 20,
  durationMilliseconds: null,
  title: '',
});
const contextOf = (viewer: typeof as.clinician | typeof as.commandLine) => ({
  db: api.db,
  viewer,
  mediaFiles,
  now: new Date(),
  requestId: 'test',
});

it('keeps a file again that somebody forgot between its keeping and its row', async () => {
  const upload = picture('a');
  let times = 0;
  const keepFile = async () => {
    kept.add(upload.hash);
    // the last row that named the same file goes just now
    if (++times === 1) await removeUnusedFile({ db: api.db, mediaFiles }, upload.hash);
  };
  expect(await uploadMedia(contextOf(as.clinician), upload, keepFile)).toMatchObject({ isNew: true });
  expect([times, kept.has(upload.hash)]).toEqual([2, true]);
});

it('forgets a file only when no clinic names it', async () => {
  const upload = picture('b');
  const keepFile = async () => void kept.add(upload.hash);
  for (const viewer of [as.clinician, as.otherClinic]) await uploadMedia(contextOf(viewer), upload, keepFile);
  await api.db.media.deleteMany({ where: { hash: upload.hash, clinicId: as.clinician.clinicId } });
  await removeUnusedFile({ db: api.db, mediaFiles }, upload.hash);
  expect(kept.has(upload.hash)).toBe(true);
  await api.db.media.deleteMany({ where: { hash: upload.hash } });
  await removeUnusedFile({ db: api.db, mediaFiles }, upload.hash);
  expect(kept.has(upload.hash)).toBe(false);
});

it('has no uploader when a command keeps it', async () => {
  const { media } = await uploadMedia(contextOf(as.commandLine), picture('c'), async () => {});
  const row = await api.db.media.findUniqueOrThrow({ where: { id: media.id } });
  expect(row).toMatchObject({ uploadedById: null, clinicId: as.commandLine.clinicId });
  const [event] = await api.db.auditEvent.findMany({ where: { subjectId: media.id } });
  expect(event).toMatchObject({ action: 'uploadMedia', actorKind: 'COMMAND_LINE', actorId: null });
});
