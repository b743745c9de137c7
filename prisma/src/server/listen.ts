import pg from 'pg';
import type { Heard } from '../heard.ts';
import { applicationName } from './connect.ts';

const connectTimeoutMs = 10_000;
/** A connection that the network forgot is noticed by probes from then on. */
const probeAfterMs = 15_000;
const [leastWaitMs, mostWaitMs] = [200, 10_000];

/**
 * Listens to a channel of a server on a connection of its own, which is made anew whenever it breaks. What was said
 * meanwhile is lost: after every connection it is told that anything may have been.
 */
export function listenOnServer(url: string, channel: string, heard: Heard): () => Promise<void> {
  let client: pg.Client | null = null;
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;
  let waitMs = leastWaitMs;

  function again(broken: pg.Client) {
    if (isStopped || client !== broken) return;
    client = null;
    void broken.end().catch(() => {});
    timer = setTimeout(() => void connect(), waitMs).unref();
    waitMs = Math.min(2 * waitMs, mostWaitMs);
  }
  async function connect() {
    const one = new pg.Client({
      connectionString: url,
      application_name: applicationName,
      connectionTimeoutMillis: connectTimeoutMs,
      keepAlive: true,
      keepAliveInitialDelayMillis: probeAfterMs,
    });
    client = one;
    one.on('error', () => again(one));
    one.on('end', () => again(one));
    one.on('notification', ({ payload }) => heard(payload ?? null));
    try {
      await one.connect();
      await one.query(`LISTEN ${one.escapeIdentifier(channel)}`);
      waitMs = leastWaitMs;
      heard(null);
    } catch {
      again(one);
    }
  }
  void connect();
  return async () => {
    isStopped = true;
    clearTimeout(timer);
    await client?.end().catch(() => {});
  };
}
