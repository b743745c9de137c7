import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';

/** What is known of the request being answered. */
export interface RequestScope {
  readonly requestId: string;
  readonly now: Date;
  /** The GraphQL operation's name, once it is parsed. */
  operation?: string | undefined;
}

const scopes = new AsyncLocalStorage<RequestScope>();

/** Answers a request within a scope of its own. */
export function inRequestScope<Result>(answer: () => Result): Result {
  return scopes.run({ requestId: randomUUID(), now: new Date() }, answer);
}

/** The scope of the request being answered. */
export function requestScope(): RequestScope {
  return scopes.getStore() ?? { requestId: randomUUID(), now: new Date() };
}
