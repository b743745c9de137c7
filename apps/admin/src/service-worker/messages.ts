/** What the server sends to be shown. */
interface Message {
  readonly title: string;
  readonly body: string;
  readonly language: string;
  readonly address: string;
}

/** Shows the messages that come to this browser, one at a time, and opens what they are about. */
export function takeMessages(worker: ServiceWorkerGlobalScope): void {
  worker.addEventListener('push', (event) => {
    const message = event.data?.json() as Message | undefined;
    if (!message) return;
    const { title, body, language, address } = message;
    const options = { body, lang: language, tag: 'reminder', icon: '/icons/192.png', data: address };
    event.waitUntil(worker.registration.showNotification(title, options));
  });
  worker.addEventListener('notificationclick', (event) => {
    event.notification.close();
    const address = new URL(String(event.notification.data), worker.location.origin);
    // a message names a page of ours, and nothing else is opened
    if (address.origin === worker.location.origin) event.waitUntil(openPage(worker, address.pathname));
  });
}

async function openPage(worker: ServiceWorkerGlobalScope, path: string): Promise<void> {
  const [open] = await worker.clients.matchAll({ type: 'window' });
  if (open) {
    await open.navigate(path);
    await open.focus();
  } else {
    await worker.clients.openWindow(path);
  }
}
