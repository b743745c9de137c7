import { type ExecutionResult, GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Log } from './log.ts';
import type { RequestScope } from './request-scope.ts';
import type { ServerContext } from './server-context.ts';

/** The codes of failures that are the caller's to mend; whatever else fails is a bug. */
const codes = ['BAD_INPUT', 'UNAUTHENTICATED', 'FORBIDDEN', 'RATE_LIMITED', 'TOO_COMPLEX'];
const BUG = 'INTERNAL_SERVER_ERROR';
const WRONG_ID = 'An id or a cursor is not one of this API, or not of the kind that is asked for.';

const withCode = (error: GraphQLError, code: unknown, message = error.message, more: object = {}) =>
  new GraphQLError(message, {
    nodes: error.nodes,
    source: error.source,
    positions: error.positions,
    path: error.path,
    extensions: { ...error.extensions, ...more, code },
    originalError: code === BUG ? error.originalError : null,
  });

function causeOf(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError ? causeOf(error.originalError) : error;
}

/** Malformed ids and cursors that only Pothos or the database notices. */
function isBadInput(cause: unknown): boolean {
  if (!(cause instanceof Error)) return false;
  if (cause.name === 'PothosValidationError') return true;
  return 'code' in cause && (cause.code === 'P2007' || cause.code === 'P2023');
}

/** What a failure tells its caller: everything but a bug has words and a code, and a bug nothing of itself. */
export function maskError(error: unknown): GraphQLError {
  const cause = causeOf(error);
  const shown = error instanceof GraphQLError ? error : new GraphQLError('', { originalError: error as Error });
  if (cause instanceof GraphQLError) {
    return cause === error ? cause : withCode(shown, cause.extensions['code'], cause.message, cause.extensions);
  }
  return isBadInput(cause) ? withCode(shown, 'BAD_INPUT', WRONG_ID) : withCode(shown, BUG, 'Something went wrong.');
}

function coded(error: GraphQLError): GraphQLError {
  const { code } = error.extensions;
  if (codes.includes(String(code))) return error;
  return withCode(error, error.message.includes('tokens. Parsing aborted') ? 'TOO_COMPLEX' : 'BAD_INPUT');
}

/** Logs a bug, and names the request to its caller. */
function toldBug(error: GraphQLError, { requestId, operation }: RequestScope, log: Log): GraphQLError {
  log.error({ requestId, operation, err: causeOf(error), path: error.path?.join('.') }, 'A request met a bug');
  const message = `Something went wrong on our side. When you report it, name request ${requestId}.`;
  return new GraphQLError(message, { nodes: error.nodes, path: error.path, extensions: { code: BUG, requestId } });
}

/** A result with every failure as it is told: with one of the codes, and a bug by its request's id alone. */
export function toldResult(result: ExecutionResult, scope: RequestScope, log: Log): ExecutionResult {
  if (!result.errors) return result;
  const errors = result.errors.map((failure) => {
    const error = maskError(failure);
    if (error.extensions['code'] !== BUG) return coded(error);
    return error.extensions['requestId'] === scope.requestId ? error : toldBug(error, scope, log);
  });
  return { ...result, errors };
}

/** Tells the failures of every answer so; a stream does it with each of its own. */
export function toldFailures(log: Log): Plugin<object, ServerContext> {
  return {
    onResultProcess(processing) {
      const { result, serverContext } = processing;
      if (Array.isArray(result) || !('errors' in result) || !result.errors) return;
      processing.setResult(toldResult(result, serverContext.scope, log));
    },
  };
}
