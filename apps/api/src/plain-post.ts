import type { IncomingMessage, ServerResponse } from 'node:http';
import { type GraphQLParams, type YogaServerInstance, processRegularResult } from 'graphql-yoga';
import type { Context } from '@reprise/schema/context';
import type { ExecutionResult, GraphQLError } from 'graphql';
import { logAnswer } from './answers.ts';
import { BODY_BYTES } from './body-limit.ts';
import { acceptedEncoding, compress, isWorthCompressing } from './compression.ts';
import { corsHeaders } from './cors.ts';
import { toldResult } from './failures.ts';
import type { Log } from './log.ts';
import type { CountRequest } from './rate-limit.ts';
import type { RequestScope } from './request-scope.ts';
import type { ServerContext } from './server-context.ts';

type Yoga = YogaServerInstance<ServerContext, Context>;

/** What the answer is written as, as Yoga chooses it; null where that is more than JSON. */
function mediaType(accept = '*/*'): string | null {
  const types = accept.toLowerCase().replaceAll(' ', '').split(',');
  const known = ['application/graphql-response+json', 'application/json', 'application/*', '*/*'];
  const first = types.find((type) => known.includes(type));
  if (!first || types.some((type) => type.includes(';'))) return null;
  return first === known[0] ? first : 'application/json';
}

/** Says whether a request is one JSON text of known length for GraphQL, which is what all our own pages send. */
export function isPlainPost({ method, url, headers }: IncomingMessage): boolean {
  return (
    method === 'POST' &&
    url === '/graphql' &&
    /^application\/json($|;)/.test(headers['content-type'] ?? '') &&
    Number(headers['content-length']) <= BODY_BYTES &&
    headers['content-encoding'] === undefined &&
    mediaType(headers.accept) !== null
  );
}

function paramsOf(body: Buffer): GraphQLParams | null {
  try {
    const params = JSON.parse(body.toString()) as GraphQLParams | null;
    const isOne = typeof params === 'object' && params !== null && !Array.isArray(params);
    // a subscription's answer is a stream
    return isOne && typeof params.query === 'string' && !params.query.includes('subscription') ? params : null;
  } catch {
    return null;
  }
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

interface Written {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

/** What Yoga writes of a result; data alone is written at once. */
async function writtenAnswer(result: ExecutionResult, type: string, { fetchAPI }: Yoga): Promise<Written> {
  if (result.errors === undefined && result.extensions === undefined) {
    const headers = { 'content-type': `${type}; charset=utf-8` };
    return { status: 200, headers, text: JSON.stringify({ data: result.data }) };
  }
  const response = processRegularResult(result as never, fetchAPI, type);
  return { status: response.status, headers: Object.fromEntries(response.headers), text: await response.text() };
}

/**
 * Answers plain posts with all of Yoga but its handling of HTTP, which takes longer than most answers do: the same
 * plugins see the operation, and the answer is the same to the byte. What is not so plain goes to Yoga whole.
 */
export function plainPosts(yoga: Yoga, countRequest: CountRequest, log: Log) {
  async function resultOf(
    params: GraphQLParams,
    request: IncomingMessage,
    response: ServerResponse,
    scope: RequestScope,
  ) {
    const leaving = new AbortController();
    response.once('close', () => response.writableFinished || leaving.abort());
    const { Request } = yoga.fetchAPI;
    const asked = new Request('http://localhost/graphql', {
      method: 'POST',
      headers: request.headers as Record<string, string>,
      signal: leaving.signal,
    });
    try {
      const from: ServerContext = { req: request, scope };
      await countRequest(asked, from);
      const result = await yoga.getResultForParams({ params, request: asked }, from as never);
      return result as ExecutionResult;
    } catch (error) {
      // what is thrown before the operation begins
      return { errors: [error as GraphQLError] } satisfies ExecutionResult;
    }
  }

  return async (request: IncomingMessage, response: ServerResponse, scope: RequestScope): Promise<void> => {
    const body = await bodyOf(request).catch(() => null);
    // whoever asked has left
    if (body === null) return;
    const params = paramsOf(body);
    if (params === null) {
      await yoga(Object.assign(request, { body }), response, { scope });
      return;
    }
    const result = toldResult(await resultOf(params, request, response, scope), scope, log);
    const type = mediaType(request.headers.accept) ?? 'application/json';
    const written = await writtenAnswer(result, type, yoga);
    const headers = { ...written.headers, ...corsHeaders(request.headers.origin) };
    let bytes: Uint8Array = Buffer.from(written.text);
    const encoding = acceptedEncoding(request.headers['accept-encoding']);
    const packs = encoding !== null && isWorthCompressing(bytes);
    if (packs) bytes = await compress(bytes, encoding);
    response.writeHead(written.status, {
      ...headers,
      vary: headers['vary'] ? `${headers['vary']}, accept-encoding` : 'accept-encoding',
      ...(packs ? { 'content-encoding': encoding } : {}),
      'content-length': bytes.length,
      'x-request-id': scope.requestId,
    });
    response.end(bytes);
    logAnswer(log, scope, '/graphql', written.status);
  };
}
