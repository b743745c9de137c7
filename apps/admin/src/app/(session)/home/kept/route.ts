import { keptPages } from '../../../../session-play/kept-pages';

/** What the service worker keeps for the client who is signed in. */
export async function GET(): Promise<Response> {
  return Response.json(await keptPages(), { headers: { 'cache-control': 'no-store' } });
}
