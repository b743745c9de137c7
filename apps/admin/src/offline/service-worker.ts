/** Lets the device keep the pages of this client, once the page itself is there: nothing of it slows the first visit. */
export async function keepPagesOf(clientId: string): Promise<void> {
  if (process.env.NODE_ENV !== 'production' || !('serviceWorker' in navigator)) return;
  await navigator.serviceWorker.register('/worker.js', { updateViaCache: 'none' });
  const { active } = await navigator.serviceWorker.ready;
  active?.postMessage({ type: 'KEEP', clientId });
}

/** Lets the device keep Today as it is now: what was kept before knows nothing of what the server has heard since. */
export function keepTodayOf(clientId: string): void {
  if ('serviceWorker' in navigator) navigator.serviceWorker.controller?.postMessage({ type: 'KEEP_TODAY', clientId });
}
