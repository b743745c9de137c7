import type { PrismaClient } from '@reprise/prisma';
import { FHIR_CONTENT_TYPE, FhirRefusal, type IssueCode } from '@reprise/schema/client-exchange';
import { type FhirAnswer, answerFhir, refusedAnswer } from '@reprise/schema/client-exchange/answer';
import type { Viewer } from '@reprise/schema/viewer';
import { GraphQLError } from 'graphql';
import type { Log } from '../log.ts';
import type { CountRequest } from '../rate-limit.ts';
import type { RequestScope } from '../request-scope.ts';
import type { ServerContext } from '../server-context.ts';

/** What the endpoint needs of the server. */
export interface FhirOptions {
  readonly db: PrismaClient;
  readonly log: Log;
  readonly viewerOf: (request: Request, from: ServerContext) => Promise<Viewer | null>;
  readonly countRequest: CountRequest;
}

const refusals: Readonly<Record<string, readonly [number, IssueCode]>> = {
  UNAUTHENTICATED: [401, 'login'],
  FORBIDDEN: [403, 'forbidden'],
  RATE_LIMITED: [429, 'throttled'],
  BAD_INPUT: [400, 'invalid'],
};

/** What the server refuses everywhere, in the words of FHIR; a bug is logged, and told by its request's id. */
function failure(error: unknown, { requestId }: RequestScope, log: Log): FhirAnswer {
  const [status, code] = (error instanceof GraphQLError && refusals[String(error.extensions['code'])]) || [];
  if (status && code) return refusedAnswer(new FhirRefusal(status, code, (error as GraphQLError).message));
  log.error({ requestId, err: error }, 'A request for FHIR met a bug');
  const words = `Something went wrong on our side. When you report it, name request ${requestId}.`;
  return refusedAnswer(new FhirRefusal(500, 'exception', words));
}

function waiting(error: unknown): Record<string, string> {
  const seconds = error instanceof GraphQLError ? error.extensions['retryAfterSeconds'] : undefined;
  return typeof seconds === 'number' ? { 'retry-after': String(seconds) } : {};
}

/** The path below the endpoint; what cannot be decoded is the name of nothing. */
function pathBelow(pathname: string): string {
  const path = pathname.replace(/^\/fhir\/?/, '').replace(/\/$/, '');
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Answers what is asked below `/fhir`: within the limits that hold for GraphQL, too. */
export function fhirRoute({ db, log, viewerOf, countRequest }: FhirOptions) {
  return async (request: Request, { origin, pathname, searchParams }: URL, from: ServerContext): Promise<Response> => {
    const { method, headers: given } = request;
    let more: Record<string, string> = {};
    const answered = async () => {
      await countRequest(request, from);
      const { requestId } = from.scope;
      const path = pathBelow(pathname);
      const asked = { method, path, query: searchParams, base: `${origin}/fhir`, accept: given.get('accept') };
      return answerFhir({ db, requestId, viewer: await viewerOf(request, from) }, asked);
    };
    const { status, body } = await answered().catch((error: unknown) => {
      more = waiting(error);
      return failure(error, from.scope, log);
    });
    const headers = {
      'content-type': `${FHIR_CONTENT_TYPE}; charset=utf-8`,
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
      ...(status === 401 ? { 'www-authenticate': 'Bearer' } : {}),
      ...(status === 405 ? { allow: 'GET, HEAD' } : {}),
      ...more,
    };
    return new Response(method === 'HEAD' ? null : JSON.stringify(body), { status, headers });
  };
}
