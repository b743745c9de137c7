import { readdir } from 'node:fs/promises';
import { type TestServer, openTestServer } from './test-server.ts';
import type { Bucket } from '../media/bucket-storage.ts';
import type { ServerOptions } from '../server.ts';

export interface Uploading {
  readonly name?: string;
  readonly bearer?: string;
  readonly headers?: Record<string, string>;
}

/** The real server with a folder of its own, and a member signed in. */
export async function openUploadServer({ bucket, ...options }: Partial<ServerOptions> & { bucket?: Bucket } = {}) {
  const server = await openTestServer('demo', options, bucket);
  const { token } = await server.signIn('clinician@demo.test');
  const { token: other } = await server.signIn('clinician@other.test');
  const { token: client } = await server.signIn('client@demo.test');

  async function upload(bytes: BodyInit, { name = '', bearer = token, headers = {} }: Uploading = {}) {
    const authorization: Record<string, string> = bearer ? { authorization: `Bearer ${bearer}` } : {};
    const url = `http://api.test/media?name=${encodeURIComponent(name)}`;
    const request = new Request(url, { method: 'POST', body: bytes, headers: { ...authorization, ...headers } });
    const response = await server.fetch(request);
    // what an upload answers is the test's to know
    return { status: response.status, answer: (await response.json()) as any, response };
  }

  /** Every file that is kept or left behind, without folders. */
  async function filesKept(): Promise<string[]> {
    const found = await readdir(server.media.folder, { recursive: true, withFileTypes: true });
    return found.filter((entry) => entry.isFile()).map((entry) => entry.name);
  }
  const rowsKept = async (): Promise<number> =>
    server.db.media.count({ where: { contentType: { not: 'image/svg+xml' } } });
  const see = (path: string, bearer: string | null = token, headers: Record<string, string> = {}) =>
    server.get(path, { ...(bearer ? { authorization: `Bearer ${bearer}` } : {}), ...headers });
  return { ...server, token, other, client, upload, filesKept, rowsKept, see };
}

export type UploadServer = Awaited<ReturnType<typeof openUploadServer>> & TestServer;
