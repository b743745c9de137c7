import 'server-only';

import { registerUrql } from '@urql/next/rsc';
import { type AnyVariables, type CombinedError, createClient, fetchExchange, type TypedDocumentNode } from '@urql/core';
import { headers as requestHeaders } from 'next/headers';
import { notFound, redirect } from 'next/navigation';
import { environment } from '../environment';
import { clientAddress } from './client-address';
import { ServiceFailure } from './failure';

/** A client for one request: it carries the viewer's cookie and holds nothing for the next viewer. */
const { getClient } = registerUrql(() =>
  createClient({
    url: `${environment().apiUrl}/graphql`,
    exchanges: [fetchExchange],
    preferGetMethod: false,
    fetch: fetchAsViewer,
  }),
);

/**
 * Runs a screen's one operation as the viewer of this request.
 * A sign-in that has ended leads to the sign-in page, and input that makes no sense to not found; other failures throw
 * a `ServiceFailure`.
 */
export async function query<Data, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const { data, error } = await getClient().query(document, variables).toPromise();
  // what a screen asks for stands in its address: one that makes no sense leads nowhere
  if (codeOf(error) === 'BAD_INPUT') notFound();
  if (error) return fail(error);
  if (!data) throw new ServiceFailure('BROKEN');
  return data;
}

/** Runs a mutation on the server as the viewer of this request; the caller sits behind a same-origin check. */
export async function mutate<Data, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const { data, error } = await getClient().mutation(document, variables).toPromise();
  if (error) return fail(error);
  if (!data) throw new ServiceFailure('BROKEN');
  return data;
}

async function fetchAsViewer(url: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const received = await requestHeaders();
  const sent = new Headers(init?.headers);
  const cookie = received.get('cookie');
  const address = clientAddress(received);
  const userAgent = received.get('user-agent');
  if (cookie) sent.set('cookie', cookie);
  if (address) sent.set('x-forwarded-for', address);
  // a device is known to its person by what the browser says of itself
  if (userAgent) sent.set('user-agent', userAgent);
  // the server asks only for its own pages and behind its own same-origin checks
  sent.set('x-reprise-csrf', '1');
  return fetch(url, { ...init, cache: 'no-store', headers: sent });
}

function codeOf(error: CombinedError | undefined): unknown {
  return error?.graphQLErrors[0]?.extensions.code;
}

async function fail(error: CombinedError): Promise<never> {
  if (error.networkError) throw new ServiceFailure('UNREACHABLE', undefined, { cause: error });
  const [first] = error.graphQLErrors;
  const reference = typeof first?.extensions.requestId === 'string' ? first.extensions.requestId : undefined;
  switch (codeOf(error)) {
    case 'UNAUTHENTICATED': {
      const path = (await requestHeaders()).get('x-reprise-path') ?? '/';
      redirect(`/sign-in/ended?callbackUrl=${encodeURIComponent(path)}`);
    }
    case 'FORBIDDEN':
      throw new ServiceFailure('FORBIDDEN', reference, { cause: error });
    case 'RATE_LIMITED':
      throw new ServiceFailure('RATE_LIMITED', reference, { cause: error });
    default:
      throw new ServiceFailure('BROKEN', reference, { cause: error });
  }
}
