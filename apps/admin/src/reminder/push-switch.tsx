'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState, useTransition } from 'react';
import card from '../client-shell/client-card.module.css';
import { subscribeBrowser, unsubscribeBrowser } from './reminder-actions';

type State = 'LOOKING' | 'UNABLE' | 'REFUSED' | 'OFF' | 'ON';

async function subscription(): Promise<PushSubscription | null> {
  const worker = await navigator.serviceWorker.getRegistration();
  return (await worker?.pushManager.getSubscription()) ?? null;
}

const canPush = () => 'serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window;

/** Lets messages come to this device, where the browser can and the person wants. */
export function PushSwitch({ pushKey }: { pushKey: string }) {
  const t = useTranslations('reminders');
  const [state, setState] = useState<State>('LOOKING');
  const [isBusy, startWork] = useTransition();
  useEffect(() => {
    const look = async () => {
      if (!canPush()) return setState('UNABLE');
      setState((await subscription()) ? 'ON' : Notification.permission === 'denied' ? 'REFUSED' : 'OFF');
    };
    void look();
  }, []);

  async function turnOn() {
    if ((await Notification.requestPermission()) !== 'granted') return setState('REFUSED');
    const worker = await navigator.serviceWorker.ready;
    const options = { userVisibleOnly: true, applicationServerKey: pushKey };
    const { endpoint, keys } = (await worker.pushManager.subscribe(options)).toJSON();
    await subscribeBrowser({ endpoint: endpoint ?? '', p256dh: keys?.['p256dh'] ?? '', auth: keys?.['auth'] ?? '' });
    setState('ON');
  }

  async function turnOff() {
    const kept = await subscription();
    if (kept) {
      await unsubscribeBrowser(kept.endpoint);
      await kept.unsubscribe();
    }
    setState('OFF');
  }

  const work = (what: () => Promise<void>) => startWork(async () => what().catch(() => setState('UNABLE')));
  if (state === 'LOOKING') return null;
  if (state === 'UNABLE' || state === 'REFUSED') return <p className={card.soft}>{t(`push.${state}`)}</p>;
  return (
    <div className={card.buttons}>
      <button
        type="button"
        className={card.plain}
        aria-disabled={isBusy}
        onClick={() => work(state === 'ON' ? turnOff : turnOn)}
      >
        {t(state === 'ON' ? 'push.turnOff' : 'push.turnOn')}
      </button>
    </div>
  );
}
