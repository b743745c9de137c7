import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import S3rver from '@20minutes/s3rver';
import type { Bucket } from '../media/bucket-storage.ts';

/** A server of the test's own that speaks S3 and checks signatures; it knows one account. */
export async function openBucketServer(): Promise<Bucket & AsyncDisposable> {
  const directory = await mkdtemp(join(tmpdir(), 'reprise-bucket-'));
  const configureBuckets = [{ name: 'pictures', configs: [] }];
  const server = new S3rver({ address: '127.0.0.1', port: 0, silent: true, directory, configureBuckets });
  const { port } = await server.run();
  return {
    endpoint: `http://127.0.0.1:${port}`,
    bucket: 'pictures',
    region: 'us-east-1',
    accessKey: 'S3RVER',
    secretKey: 'S3RVER',
    async [Symbol.asyncDispose]() {
      await server.close();
      await rm(directory, { recursive: true });
    },
  };
}
