import { clientAddress } from '../../graphql/client-address';
import { environment } from '../../environment';

/** What the API needs to know of an upload's sender. */
const handedOn = [
  'authorization',
  'content-encoding',
  'content-type',
  'cookie',
  'origin',
  'sec-fetch-site',
  'x-reprise-csrf',
];

/**
 * Hands an upload to the API as it comes in. The proxy is left out of its way, for that holds the whole body in
 * memory and cuts it off at ten megabytes.
 */
export async function POST(request: Request): Promise<Response> {
  const headers = new Headers();
  for (const name of handedOn) {
    const value = request.headers.get(name);
    if (value !== null) headers.set(name, value);
  }
  const address = clientAddress(request.headers);
  if (address) headers.set('x-forwarded-for', address);
  const { body, signal } = request;
  // a body that streams must say so, which the types of the DOM do not know
  const init = { method: 'POST', headers, body, signal, duplex: 'half' };
  const answer = await fetch(`${environment().apiUrl}/media${new URL(request.url).search}`, init);
  const type = answer.headers.get('content-type') ?? 'text/plain';
  return new Response(answer.body, {
    status: answer.status,
    headers: { 'content-type': type, 'cache-control': 'no-store' },
  });
}
