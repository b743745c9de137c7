import type { IncomingMessage } from 'node:http';
import type { RequestScope } from './request-scope.ts';

/** What Yoga is handed beside a request: its scope, and Node's own when it came over a socket. */
export interface ServerContext {
  readonly scope: RequestScope;
  readonly req?: IncomingMessage;
}
