import { getOperationAST } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { compressed } from './compression.ts';
import type { Log } from './log.ts';
import type { RequestScope } from './request-scope.ts';
import type { ServerContext } from './server-context.ts';

const probes = new Set(['/healthz', '/readyz']);

/** Writes an answer's line in the log. */
export function logAnswer(log: Log, { requestId, now, operation }: RequestScope, route: string, status: number): void {
  const milliseconds = Date.now() - now.getTime();
  log.info({ requestId, route, operation, status, milliseconds }, 'answered');
}

/** Finishes every answer: its request's id, its compression, and one line in the log. */
export function finishedAnswers(log: Log): Plugin<ServerContext, ServerContext> {
  return {
    onExecute({ args }) {
      const operation = getOperationAST(args.document, args.operationName);
      args.contextValue.scope.operation = operation?.name?.value ?? operation?.operation;
    },
    onSubscribe({ args }) {
      const operation = getOperationAST(args.document, args.operationName);
      args.contextValue.scope.operation = operation?.name?.value ?? 'subscription';
    },
    async onResponse(finishing) {
      const { request, response, serverContext } = finishing;
      const { scope } = serverContext;
      const answer = await compressed(request, response);
      answer.headers.set('x-request-id', scope.requestId);
      if (answer.headers.get('content-type')?.startsWith('text/event-stream')) {
        // what stands between must pass every line on as it comes
        answer.headers.append('cache-control', 'no-transform');
        answer.headers.set('x-accel-buffering', 'no');
      }
      finishing.setResponse(answer);
      const { pathname } = new URL(request.url, 'http://localhost');
      if (probes.has(pathname)) return;
      const route = /^\/(media|fhir)(?=\/|$)/.exec(pathname)?.[0] ?? (pathname === '/graphql' ? pathname : 'other');
      logAnswer(log, scope, route, answer.status);
    },
  };
}
