// Takes the ports before the long work of a first start, so that a clash is told at once, two starts cannot get
// in each other's way, and a browser that comes early is told to wait.
import { once } from 'node:events';
import { createServer } from 'node:http';

const page = `<!doctype html><html lang="en"><meta charset="utf-8"><meta http-equiv="refresh" content="2">
<title>Reprise is starting</title><body style="font:1.1rem system-ui;margin:20vh auto;max-width:30rem">
<p>Reprise is starting. This page will open by itself.</p>`;

/** A server on the port that asks for patience; null when the port is taken. */
export async function holdPort(port) {
  const server = createServer((_request, response) => {
    const headers = { 'content-type': 'text/html', 'retry-after': '2', 'x-reprise': 'starting', connection: 'close' };
    response.writeHead(503, headers).end(page);
  });
  server.listen(port);
  try {
    await once(server, 'listening');
  } catch (error) {
    if (error.code === 'EADDRINUSE') return null;
    throw error;
  }
  return {
    async release() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
