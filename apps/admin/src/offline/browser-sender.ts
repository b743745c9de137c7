import { device } from './device-database';
import { deviceStore } from './device-store';
import { memoryStore } from './memory-store';
import { postRecords } from './post-records';
import { type RecordSender, recordSender, type RecordsView } from './record-sender';

/** A browser that refuses to keep anything still sends what it can while the page is open. */
const openStore = () => device().then(() => deviceStore(device), memoryStore);

/** A sender in a browser: over its database and network, one at a time across its tabs. */
export async function browserSender(clientId: string, onView: (view: RecordsView) => void): Promise<RecordSender> {
  const name = `reprise-records-${clientId}`;
  const tabs = new BroadcastChannel(name);
  let isStopped = false;
  const sender = recordSender(clientId, {
    store: await openStore(),
    post: postRecords,
    alone: async (work) => {
      if ('locks' in navigator) await navigator.locks.request(name, work);
      else await work();
      if (!isStopped) tabs.postMessage('CHANGED');
    },
    later: (work, milliseconds) => {
      const timer = window.setTimeout(work, milliseconds);
      return () => window.clearTimeout(timer);
    },
    onView,
  });
  const wake = () => void sender.wake();
  const see = () => document.visibilityState === 'visible' && wake();
  tabs.addEventListener('message', () => void sender.refresh());
  window.addEventListener('online', wake);
  document.addEventListener('visibilitychange', see);
  wake();
  return {
    ...sender,
    stop: () => {
      isStopped = true;
      sender.stop();
      tabs.close();
      window.removeEventListener('online', wake);
      document.removeEventListener('visibilitychange', see);
    },
  };
}
