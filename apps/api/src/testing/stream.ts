import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ApiServer } from '../server.ts';

/** A server on a socket, as it runs; answers where, and how to stop it. */
export async function onSocket({ listener }: Pick<ApiServer, 'listener'>) {
  const http = createServer(listener).listen(0, '127.0.0.1');
  await once(http, 'listening');
  const url = `http://127.0.0.1:${(http.address() as AddressInfo).port}/graphql`;
  const stop = async () => {
    http.closeAllConnections();
    await new Promise((resolve) => http.close(resolve));
  };
  return { url, stop };
}

/** Hears one subscription over a socket; `drop` breaks the connection as a lost network does. */
export async function hear(url: string, bearer: string, query: string, variables: object = {}) {
  const breaking = new AbortController();
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'text/event-stream',
      'accept-encoding': 'gzip, br',
      authorization: `Bearer ${bearer}`,
    },
    body: JSON.stringify({ query, variables }),
    signal: breaking.signal,
  });
  async function* events() {
    let text = '';
    for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) {
      text += chunk;
      for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
        const event = text.slice(0, end);
        text = text.slice(end + 2);
        if (event.startsWith('event: complete')) return;
        const data = /^data: (.+)$/m.exec(event)?.[1];
        if (data) yield JSON.parse(data);
      }
    }
  }
  const heard = events();
  /** The next answer; undefined once the stream is complete. */
  const next = async () => (await heard.next()).value;
  return { response, next, drop: () => breaking.abort() };
}
