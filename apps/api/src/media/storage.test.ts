import { createHash, randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openLog } from '../log.ts';
import { bucketStorage } from './bucket-storage.ts';
import { folderStorage } from './folder-storage.ts';
import { type MediaStorage, keyPath, mediaFiles, mediaKey } from './storage.ts';
import { openBucketServer } from '../testing/bucket-server.ts';

let folder: string;
let bucket: Awaited<ReturnType<typeof openBucketServer>>;
let storages: Record<string, MediaStorage>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reprise-storage-'));
  bucket = await openBucketServer();
  storages = { folder: folderStorage(join(folder, 'kept')), bucket: bucketStorage(bucket) };
});
afterAll(async () => {
  await bucket[Symbol.asyncDispose]();
  await rm(folder, { recursive: true });
});

const some = (length: number) => new Uint8Array(randomBytes(length));
const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const read = async (stream: ReadableStream<Uint8Array<ArrayBuffer>> | null) =>
  stream && new Uint8Array(await new Response(stream).arrayBuffer());

describe.each(['folder', 'bucket'])('a %s', (name) => {
  const storage = () => storages[name] as MediaStorage;

  it('gives back what it was given, whole and in part', async () => {
    const bytes = some(100_000);
    const key = hashOf(bytes);
    await storage().put(key, bytes, 'image/webp');
    expect(await storage().size(key)).toBe(100_000);
    expect(await read(await storage().open(key))).toEqual(bytes);
    expect(await read(await storage().open(key, { first: 10, last: 19 }))).toEqual(bytes.slice(10, 20));
    expect(await read(await storage().open(key, { first: 99_990, last: 99_999 }))).toEqual(bytes.slice(-10));
  });

  it('takes a file of this machine', async () => {
    const bytes = some(3_000_000);
    const path = join(folder, 'video');
    await writeFile(path, bytes);
    await storage().put(hashOf(bytes), { path }, 'video/mp4');
    const kept = await read(await storage().open(hashOf(bytes)));
    expect(kept && hashOf(kept)).toBe(hashOf(bytes));
  });

  it('knows what is not there', async () => {
    const key = hashOf(some(1));
    expect(await storage().size(key)).toBeNull();
    expect(await storage().open(key)).toBeNull();
    await storage().delete(key);
  });

  it('takes the same again', async () => {
    const bytes = some(1000);
    await Promise.all([1, 2, 3].map(() => storage().put(hashOf(bytes), bytes, 'image/webp')));
    expect(await storage().size(hashOf(bytes))).toBe(1000);
  });

  it('forgets a file and its widths, and no other', async () => {
    const [bytes, other] = [some(1000), some(1000)];
    const hash = hashOf(bytes);
    for (const key of [hash, mediaKey(hash, 400), mediaKey(hash, 800), hashOf(other)])
      await storage().put(key, bytes, 'x/y');
    const files = mediaFiles(storage(), openLog('silent'));
    expect(await files.has(hash)).toBe(true);
    await files.remove(hash);
    expect(await files.has(hash)).toBe(false);
    expect(await storage().size(mediaKey(hash, 400))).toBeNull();
    expect(await storage().size(hashOf(other))).toBe(1000);
  });
});

it('of a folder leaves nothing half written', async () => {
  const kept = folderStorage(join(folder, 'fails'));
  const key = hashOf(some(1));
  await mkdir(join(folder, 'fails', keyPath(key)), { recursive: true });
  await expect(kept.put(key, some(10), 'x/y')).rejects.toThrow(/EISDIR|ENOTEMPTY|EEXIST/);
  expect(await readdir(join(folder, 'fails', key.slice(0, 2)))).toEqual([key.slice(2)]);
});

it.each(['../../etc/passwd', 'ab', `${'a'.repeat(64)}-../x`, 'A'.repeat(64)])('has no place for %s', (key) => {
  expect(() => keyPath(key)).toThrow('not a key');
});

describe('a bucket', () => {
  const bytes = some(1000);
  const put = (changed: object) => bucketStorage({ ...bucket, ...changed }).put(hashOf(bytes), bytes, 'image/webp');

  it('that does not know us says so', async () => {
    await expect(put({ secretKey: 'wrong' })).rejects.toThrow('The media bucket answered 403 to PUT.');
  });

  it('that is not there says so', async () => {
    await expect(put({ bucket: 'nowhere' })).rejects.toThrow('The media bucket is not there.');
  });

  it('that cannot be reached says so', async () => {
    await expect(put({ endpoint: 'http://127.0.0.1:9' })).rejects.toThrow('fetch failed');
  });

  it('that cannot be reached when a file is to go leaves it, and is no failure', async () => {
    const gone = bucketStorage({ ...bucket, endpoint: 'http://127.0.0.1:9' });
    await mediaFiles(gone, openLog('silent')).remove(hashOf(bytes));
  });
});
