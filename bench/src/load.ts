import { setTimeout as sleep } from 'node:timers/promises';
import { Pool } from 'undici';

/** One request, ready to be sent. */
export interface Sent {
  readonly path: string;
  readonly token: string;
  readonly body: string;
}

/** What a stretch of load came to. */
export interface Measured {
  readonly requestsPerSecond: number;
  readonly p50Milliseconds: number;
  readonly p99Milliseconds: number;
}

/** A server that is asked over connections that stay open. */
export class Target {
  readonly #pool: Pool;
  constructor(port: number, connections: number) {
    this.#pool = new Pool(`http://127.0.0.1:${port}`, { connections, pipelining: 1 });
  }

  /** Asks once; fails unless the answer is a good one. */
  async ask({ path, token, body }: Sent): Promise<string> {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
    const response = await this.#pool.request({ method: 'POST', path, headers, body });
    const text = await response.body.text();
    // an answer that is good has no errors before its data
    if (response.statusCode === 200 && text.startsWith('{"data":{')) return text;
    throw new Error(`${path} answered ${response.statusCode}: ${text.slice(0, 500)}`);
  }

  async close(): Promise<void> {
    await this.#pool.close();
  }
}

function quantile(sorted: Float64Array, share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** How many ask at once, for how long, and after how many answers they stop before that. */
export interface Stretch {
  readonly milliseconds: number;
  readonly connections: number;
  readonly most?: number;
}

/** Asks from so many at once for so long, each as soon as it has its answer. */
export async function measure(
  target: Target,
  next: () => Sent,
  { milliseconds, connections, most = Number.POSITIVE_INFINITY }: Stretch,
): Promise<Measured> {
  const taken: number[] = [];
  const startedAt = performance.now();
  const until = startedAt + milliseconds;
  const asker = async () => {
    while (performance.now() < until && taken.length < most) {
      const askedAt = performance.now();
      await target.ask(next());
      taken.push(performance.now() - askedAt);
    }
  };
  await Promise.all(Array.from({ length: connections }, asker));
  const seconds = (performance.now() - startedAt) / 1000;
  const sorted = Float64Array.from(taken).sort();
  // what was left to be done is done before the other's turn
  await sleep(50);
  return {
    requestsPerSecond: taken.length / seconds,
    p50Milliseconds: quantile(sorted, 0.5),
    p99Milliseconds: quantile(sorted, 0.99),
  };
}

/** The one in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const [low = 0, high = 0] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.ceil((sorted.length - 1) / 2)]];
  return (low + high) / 2;
}
