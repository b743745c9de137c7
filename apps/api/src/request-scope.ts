import { randomUUID } from 'node:crypto';

/**
 * What is known of the request being answered. It is handed on by those who answer: a store that follows asynchronous
 * work by itself took a third of the time of small answers.
 */
export interface RequestScope {
  readonly requestId: string;
  readonly now: Date;
  /** The GraphQL operation's name, once it is parsed. */
  operation?: string | undefined;
}

/** Begins a scope with the time that it is. */
export const openScope = (): RequestScope => ({ requestId: randomUUID(), now: new Date() });
