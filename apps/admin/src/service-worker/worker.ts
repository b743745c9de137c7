import { NetworkFirst, type RouteHandlerCallbackOptions, Serwist } from 'serwist';
import { clientCache, isOfClient, staticCache } from './cache-names';
import { doubtKeptClient, forgetClients, keptClient, setKeptClient } from './kept-client';
import { keepPages, keepToday, keptScript } from './keep-pages';
import { takeMessages } from './messages';
import { clientOfPage } from './page-text';

declare const self: ServiceWorkerGlobalScope;
/** Written in by the build. */
declare const BUILD: string;

/** A page that takes longer is shown as it was kept, and is there anew the next time. */
const PATIENCE_SECONDS = 2;
/** A session says the same for as long as its plan does, and somebody stands on their mat. */
const SESSION_PATIENCE_SECONDS = 0.5;
/** Pages that were kept a moment ago are not fetched again. */
const KEPT_MILLISECONDS = 5 * 60 * 1000;

const isClientPage = (path: string) => /^\/home(\/|$)/.test(path) && path !== '/home/kept';
const isSession = (path: string) => path.startsWith('/home/session/');
/** What was kept last, by this worker since it was woken. */
let lastKept: { readonly clientId: string; readonly at: number } | null = null;
let keeping: Promise<unknown> | null = null;

/**
 * A page of a client: from the network, and when that does not come in time, as it was kept for the client whose
 * device this is. Each is kept without what stands after the question mark: it reads that in the browser.
 */
async function clientPage({ event, request, url }: RouteHandlerCallbackOptions): Promise<Response> {
  const clientId = await keptClient();
  if (clientId === null) return freshPage(request);
  const page = new NetworkFirst({
    cacheName: clientCache(BUILD, clientId),
    networkTimeoutSeconds: isSession(url.pathname) ? SESSION_PATIENCE_SECONDS : PATIENCE_SECONDS,
    plugins: [
      {
        cacheKeyWillBeUsed: async () => url.origin + url.pathname,
        cacheWillUpdate: async ({ response }) => ((await isPageOf(response, clientId)) ? response : null),
        cachedResponseWillBeUsed: async ({ cachedResponse }) =>
          cachedResponse ?? (await olderPage(url.pathname, clientId)),
        handlerDidError: async () => (url.pathname === '/home' ? undefined : Response.redirect('/home')),
      },
    ],
  });
  return page.handle({ event, request });
}

async function freshPage(request: Request): Promise<Response> {
  const response = await fetch(request);
  await isPageOf(response, null);
  return response;
}

/** Whether the server says that a page is this client's; when it is another's, the device is theirs from now on. */
async function isPageOf(response: Response, clientId: string | null): Promise<boolean> {
  if (!response.ok || !response.headers.get('content-type')?.startsWith('text/html')) return false;
  const said = clientOfPage(await response.clone().text());
  if (said !== null && said !== clientId) await setKeptClient(said);
  return said !== null && said === clientId;
}

/** A page that an older build has left: it works with the scripts of that build, which were left with it. */
async function olderPage(path: string, clientId: string): Promise<Response | undefined> {
  for (const name of await caches.keys()) {
    const found = isOfClient(name, clientId) ? await (await caches.open(name)).match(path) : undefined;
    if (found) return found;
  }
  return undefined;
}

/** A script or style: as it was kept, for its address names what is in it. */
async function script({ request }: RouteHandlerCallbackOptions): Promise<Response> {
  const kept = await keptScript(request.url);
  if (kept) return kept;
  const response = await fetch(request);
  const isForClient = request.referrer !== '' && isClientPage(new URL(request.referrer).pathname);
  if (response.ok && isForClient) await (await caches.open(staticCache(BUILD))).put(request, response.clone());
  return response;
}

/** A picture: as it was kept for the client whose device this is, else from the network. */
async function picture({ request }: RouteHandlerCallbackOptions): Promise<Response> {
  const clientId = await keptClient();
  const kept = clientId === null ? undefined : await olderPage(new URL(request.url).pathname, clientId);
  return kept ?? fetch(request);
}

/*
 * A new worker takes over at once: pages come from the network first, so none of an old build stays longer than the
 * network does, and what an old build has left serves only until the new pages are all kept.
 */
const serwist = new Serwist({
  skipWaiting: true,
  clientsClaim: true,
  navigationPreload: true,
  runtimeCaching: [
    {
      matcher: ({ request, url, sameOrigin }) =>
        sameOrigin && request.mode === 'navigate' && request.method === 'GET' && isClientPage(url.pathname),
      handler: clientPage,
    },
    { matcher: ({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith('/_next/static/'), handler: script },
    { matcher: ({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith('/media/'), handler: picture },
  ],
});
serwist.addEventListeners();
takeMessages(self);

self.addEventListener('fetch', (event) => {
  const { pathname, searchParams } = new URL(event.request.url);
  const hasSignedOut = searchParams.get('because')?.startsWith('signed-out') ?? false;
  const isEnd = (pathname === '/sign-in' && hasSignedOut) || pathname === '/sign-in/ended';
  const isBeginning = pathname.startsWith('/api/auth/callback/');
  if (!isEnd && !isBeginning) return;
  lastKept = null;
  event.waitUntil(isEnd ? forgetClients() : doubtKeptClient());
});

self.addEventListener('message', (event) => {
  if (event.data?.type === 'KEEP_TODAY') event.waitUntil(keepKnown(event.data.clientId));
  if (event.data?.type !== 'KEEP' || keeping) return;
  keeping = keep(event.data.clientId).finally(() => (keeping = null));
  event.waitUntil(keeping);
});

async function keepKnown(clientId: unknown): Promise<void> {
  const known = await keptClient();
  // with no network the page that was kept is the best there is
  if (known !== null && clientId === known) await keepToday(BUILD, known).catch(() => {});
}

async function keep(clientId: unknown): Promise<void> {
  const isFresh = lastKept !== null && Date.now() - lastKept.at < KEPT_MILLISECONDS;
  if (isFresh && lastKept?.clientId === clientId) return;
  const keptFor = await keepPages(BUILD).catch(() => null);
  if (keptFor !== null) lastKept = { clientId: keptFor, at: Date.now() };
}
