import type { IncomingMessage, ServerResponse } from 'node:http';
import { type GraphQLParams, type YogaServerInstance, processRegularResult } from 'graphql-yoga';
import type { Context } from '@reprise/schema/context';
import type { ExecutionResult } from 'graphql';
import { logAnswer } from './answers.ts';
import { BODY_BYTES } from './body-limit.ts';
import { acceptedEncoding, compress, isWorthCompressing } from './compression.ts';
import { corsHeaders } from './cors.ts';
import { maskError, withCodes } from './failures.ts';
import type { Log } from './log.ts';
import type { CountRequest } from './rate-limit.ts';
import { requestScope } from './request-scope.ts';
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

/**
 * Answers plain posts with all of Yoga but its handling of HTTP, which takes longer than most answers do: the same
 * plugins see the operation, and the answer is the same to the byte. What is not so plain goes to Yoga whole.
 */
export function plainPosts(yoga: Yoga, countRequest: CountRequest, log: Log) {
  async function resultOf(request: IncomingMessage, response: ServerResponse, params: GraphQLParams) {
    const leaving = new AbortController();
    response.once('close', () => response.writableFinished || leaving.abort());
    const { Request } = yoga.fetchAPI;
    const asked = new Request('http://localhost/graphql', {
      method: 'POST',
      headers: request.headers as Record<string, string>,
      signal: leaving.signal,
    });
    try {
      await countRequest(asked, { req: request });
      const result = await yoga.getResultForParams({ params, request: asked }, { req: request } as never);
      return result as ExecutionResult;
    } catch (error) {
      // what is thrown before the operation begins
      return { errors: [maskError(error, log)] } satisfies ExecutionResult;
    }
  }

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await bodyOf(request).catch(() => null);
    // whoever asked has left
    if (body === null) return;
    const params = paramsOf(body);
    if (params === null) {
      await yoga(Object.assign(request, { body }), response);
      return;
    }
    const result = await resultOf(request, response, params);
    const type = mediaType(request.headers.accept) ?? 'application/json';
    const written = processRegularResult(withCodes(result) as never, yoga.fetchAPI, type);
    const { requestId } = requestScope();
    const headers = { ...Object.fromEntries(written.headers), ...corsHeaders(request.headers.origin) };
    let bytes: Uint8Array = Buffer.from(await written.text());
    const encoding = acceptedEncoding(request.headers['accept-encoding']);
    const packs = encoding !== null && isWorthCompressing(bytes);
    if (packs) bytes = await compress(bytes, encoding);
    response.writeHead(written.status, {
      ...headers,
      vary: headers['vary'] ? `${headers['vary']}, accept-encoding` : 'accept-encoding',
      ...(packs ? { 'content-encoding': encoding } : {}),
      'content-length': bytes.length,
      'x-request-id': requestId,
    });
    response.end(bytes);
    logAnswer(log, '/graphql', written.status);
  };
}
