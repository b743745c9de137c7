import { createHash } from 'node:crypto';
import { createReadStream, openAsBlob } from 'node:fs';
import { AwsClient } from 'aws4fetch';
import { type MediaSource, type MediaStorage, keyPath } from './storage.ts';

/** An S3-compatible bucket, and who we are there. */
export interface Bucket {
  readonly endpoint: string;
  readonly bucket: string;
  readonly region: string;
  readonly accessKey: string;
  readonly secretKey: string;
}

/** How often a bucket that stumbles (5xx, 429) is asked again. */
const RETRIES = 3;
/** How long a bucket may take to begin its answer; it answers an upload when it has all of it. */
const PATIENCE_MILLISECONDS = { PUT: 300_000, other: 15_000 };

async function sha256(source: MediaSource): Promise<string> {
  const hash = createHash('sha256');
  if (!('path' in source)) return hash.update(source).digest('hex');
  for await (const chunk of createReadStream(source.path)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

/**
 * Keeps media in an S3-compatible bucket, addressed by path. Every upload is signed with the SHA-256 of its
 * bytes, so that the bucket itself refuses what was damaged on the way.
 */
export function bucketStorage({ endpoint, bucket, region, accessKey, secretKey }: Bucket): MediaStorage {
  const client = new AwsClient({
    accessKeyId: accessKey,
    secretAccessKey: secretKey,
    region,
    service: 's3',
    retries: RETRIES,
  });
  const base = `${endpoint.replace(/\/+$/, '')}/${encodeURIComponent(bucket)}/media/`;

  async function ask(key: string, init: RequestInit & { headers?: Record<string, string> } = {}) {
    const method = init.method ?? 'GET';
    const late = new AbortController();
    const patience = method === 'PUT' ? PATIENCE_MILLISECONDS.PUT : PATIENCE_MILLISECONDS.other;
    const timer = setTimeout(() => late.abort(new Error('The media bucket does not answer.')), patience);
    const answering = client.fetch(base + keyPath(key), { ...init, method, signal: late.signal });
    const answer = await answering.finally(() => clearTimeout(timer));
    if (answer.ok || answer.status === 404) return answer;
    await answer.body?.cancel();
    throw new Error(`The media bucket answered ${answer.status} to ${method}.`);
  }

  return {
    async put(key, source, contentType) {
      const body = 'path' in source ? await openAsBlob(source.path) : source;
      const sum = await sha256(source);
      const headers = { 'content-type': contentType, 'x-amz-content-sha256': sum };
      const answer = await ask(key, { method: 'PUT', body, headers });
      await answer.body?.cancel();
      if (!answer.ok) throw new Error('The media bucket is not there.');
    },
    async open(key, range) {
      const headers: Record<string, string> = range ? { range: `bytes=${range.first}-${range.last}` } : {};
      const answer = await ask(key, { headers });
      if (answer.ok) return answer.body as ReadableStream<Uint8Array<ArrayBuffer>>;
      await answer.body?.cancel();
      return null;
    },
    async size(key) {
      const { ok, headers } = await ask(key, { method: 'HEAD' });
      return ok ? Number(headers.get('content-length')) : null;
    },
    async delete(key) {
      const answer = await ask(key, { method: 'DELETE' });
      await answer.body?.cancel();
    },
  };
}
