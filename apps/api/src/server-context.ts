import type { IncomingMessage } from 'node:http';

/** What Yoga is handed beside a request: Node's own, when it came over a socket. */
export interface ServerContext {
  readonly req?: IncomingMessage;
}
