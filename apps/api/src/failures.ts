import { type ExecutionResult, GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Log } from './log.ts';
import { requestScope } from './request-scope.ts';

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

/**
 * What a failure tells its caller: a bug is logged, and its answer carries only the request's id;
 * everything else has words and a code.
 */
export function maskError(error: unknown, log: Log): GraphQLError {
  const cause = causeOf(error);
  const shown = error instanceof GraphQLError ? error : new GraphQLError('');
  if (cause instanceof GraphQLError) {
    return cause === error ? cause : withCode(shown, cause.extensions['code'], cause.message, cause.extensions);
  }
  if (isBadInput(cause)) return withCode(shown, 'BAD_INPUT', WRONG_ID);
  const { requestId, operation } = requestScope();
  log.error({ requestId, operation, err: cause, path: shown.path?.join('.') }, 'A request met a bug');
  const message = `Something went wrong on our side. When you report it, name request ${requestId}.`;
  return withCode(shown, BUG, message, { requestId });
}

function coded(error: GraphQLError): GraphQLError {
  const { code } = error.extensions;
  if (code === BUG || codes.includes(String(code))) return error;
  return withCode(error, error.message.includes('tokens. Parsing aborted') ? 'TOO_COMPLEX' : 'BAD_INPUT');
}

/** Gives every failure one of the codes: what GraphQL itself refuses is bad input. */
export const withCodes = (result: ExecutionResult): ExecutionResult =>
  result.errors ? { ...result, errors: result.errors.map(coded) } : result;

/** Does so with every answer. */
export const failureCodes: Plugin = {
  onResultProcess(processing) {
    const { result } = processing;
    if (Array.isArray(result) || !('errors' in result) || !result.errors) return;
    processing.setResult(withCodes(result));
  },
};
