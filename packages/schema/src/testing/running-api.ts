import { once } from 'node:events';
import { type IncomingMessage, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDatabase } from '@reprise/prisma';
import { graphql } from 'graphql';
import { schema } from '../schema.ts';
import { commandLineViewer } from '../viewer/command-line.ts';

const secret = 'rpl_of-this-test';

/** Has the database of a data folder open and lets commands in, as the server does while Reprise runs. */
export async function openRunningApi(dataFolder: string) {
  const running = await openDatabase({ dataFolder, migrate: true, holder: { what: 'Reprise' } });
  const db = running.prisma;
  const asked: string[] = [];
  const answer = async (request: IncomingMessage, signal: AbortSignal) => {
    const { query: source, variables: variableValues } = JSON.parse(await text(request));
    asked.push(source);
    if (request.headers.authorization !== `Bearer ${secret}`) throw new Error('not let in');
    const viewer = await commandLineViewer(db, (request.headers['x-reprise-clinic'] as string | undefined) ?? null);
    const contextValue = { db, viewer, now: new Date(), requestId: 'test', signal };
    return graphql({ schema, source, variableValues, contextValue });
  };
  const api = createServer((request, response) => {
    const leaving = new AbortController();
    response.once('close', () => leaving.abort());
    void answer(request, leaving.signal)
      .catch((error: Error) => ({ errors: [{ message: error.message }] }))
      .then((answered) => response.end(JSON.stringify(answered)));
  }).listen(0, '127.0.0.1');
  await once(api, 'listening');
  const { port } = api.address() as AddressInfo;
  return {
    db,
    /** The operations that came in. */
    asked,
    /** Leaves the credential in the data folder by which commands are let in. */
    letIn: () =>
      writeFileSync(
        join(dataFolder, 'local-credential'),
        JSON.stringify({ url: `http://127.0.0.1:${port}/graphql`, secret }),
      ),
    async close() {
      api.closeAllConnections();
      api.close();
      await running.close();
    },
  };
}
