import { clientCache, isOfOtherBuild, isStatic, staticCache } from './cache-names';
import { setKeptClient } from './kept-client';
import { assetsOfPage, clientOfPage } from './page-text';

/** What the server says should work with no network. */
interface Kept {
  /** Null when no client is signed in. */
  readonly clientId: string | null;
  readonly pages: readonly string[];
}

/**
 * Fetches all pages of the client who is signed in, with what they need, so that they work with no network. What an
 * older build left is taken away only then: until now it was what would have worked.
 */
export async function keepPages(build: string): Promise<string | null> {
  const answer = await fetch('/home/kept', { headers: { accept: 'application/json' } });
  if (!answer.ok || answer.redirected) return null;
  const { clientId, pages }: Kept = await answer.json();
  if (clientId === null) return null;
  await setKeptClient(clientId);
  const cache = await caches.open(clientCache(build, clientId));
  const pictures = new Set<string>();
  let areAll = true;
  for (const page of pages) {
    const needed = await keepPage(cache, page, clientId, build);
    if (!needed) areAll = false;
    else for (const picture of needed) pictures.add(picture);
  }
  if (!areAll) return null;
  await forgetUnused(cache, new Set([...pages, ...pictures]));
  for (const name of await caches.keys()) if (isOfOtherBuild(name, build)) await caches.delete(name);
  return clientId;
}

/** Keeps Today as it is now, where it was kept before. */
export async function keepToday(build: string, clientId: string): Promise<void> {
  const cache = await caches.open(clientCache(build, clientId));
  if (await cache.match('/home')) await keepPage(cache, '/home', clientId, build);
}

/** Keeps one page and what it needs; answers its pictures, or null when it could not be kept. */
async function keepPage(
  cache: Cache,
  page: string,
  clientId: string,
  build: string,
): Promise<readonly string[] | null> {
  const response = await fetch(page, { headers: { accept: 'text/html' } });
  if (response.status === 404) return [];
  if (!response.ok || response.redirected) return null;
  const copy = response.clone();
  const html = await response.text();
  if (clientOfPage(html) !== clientId) return null;
  const needed = assetsOfPage(html);
  const scripts = await caches.open(staticCache(build));
  await Promise.all([
    ...needed.build.map((address) => keepAsset(scripts, address)),
    ...needed.pictures.map((address) => keepAsset(cache, address)),
  ]);
  // last: a page that is there has all that it needs
  await cache.put(page, copy);
  return needed.pictures;
}

/** Keeps what never changes under its address; what another build has left needs no fetching. */
async function keepAsset(cache: Cache, address: string): Promise<void> {
  if (await cache.match(address)) return;
  const response = (await keptScript(address)) ?? (await fetch(address));
  if (!response.ok) throw new Error(`${address} cannot be kept`);
  await cache.put(address, response);
}

/** A script or style that any build has left; their addresses name what is in them. */
export async function keptScript(address: string): Promise<Response | undefined> {
  for (const name of await caches.keys()) {
    const found = isStatic(name) ? await (await caches.open(name)).match(address) : undefined;
    if (found) return found;
  }
  return undefined;
}

async function forgetUnused(cache: Cache, used: ReadonlySet<string>): Promise<void> {
  for (const request of await cache.keys()) {
    if (!used.has(new URL(request.url).pathname)) await cache.delete(request);
  }
}
