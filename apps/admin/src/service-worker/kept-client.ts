import { isOfClient, NOTES } from './cache-names';

const PLACE = '/reprise-client';

/** Whose pages may be shown with no network; null while that is not known. */
export async function keptClient(): Promise<string | null> {
  const note = await (await caches.open(NOTES)).match(PLACE);
  return note ? note.text() : null;
}

/** Notes whose device this is now, as the server said, and takes away what was kept for anybody else. */
export async function setKeptClient(clientId: string): Promise<void> {
  if ((await keptClient()) === clientId) return;
  for (const name of await caches.keys()) {
    if (isOfClient(name) && !isOfClient(name, clientId)) await caches.delete(name);
  }
  await (await caches.open(NOTES)).put(PLACE, new Response(clientId));
}

/** Shows nobody's pages until the server has said whose device this is: somebody is signing in. */
export async function doubtKeptClient(): Promise<void> {
  await (await caches.open(NOTES)).delete(PLACE);
}

/** Takes away all that was kept of clients: somebody has signed out. */
export async function forgetClients(): Promise<void> {
  await doubtKeptClient();
  for (const name of await caches.keys()) if (isOfClient(name)) await caches.delete(name);
}
