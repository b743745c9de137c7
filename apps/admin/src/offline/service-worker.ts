/** Lets the device keep the pages of this client, once the page itself is there: nothing of it slows the first visit. */
export async function keepPagesOf(clientId: string): Promise<void> {
  if (process.env.NODE_ENV !== 'production' || !('serviceWorker' in navigator)) return;
  await navigator.serviceWorker.register('/worker.js', { updateViaCache: 'none' });
  const { active } = await navigator.serviceWorker.ready;
  active?.postMessage({ type: 'KEEP', clientId });
}
