'use client';

import { type ReactNode, startTransition, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { unasked } from '../screening/kept-screening';
import { browserSender } from './browser-sender';
import type { RecordSender, RecordsView } from './record-sender';
import { keepPagesOf, keepTodayOf } from './service-worker';
import { RecordsContext } from './use-records';

/** How long nothing may have waited before Today is kept anew: in a session records follow each other. */
const QUIET_MILLISECONDS = 2000;

const nothing: RecordsView = { pending: [], state: 'SAVED', screening: unasked };

/** Lets the pages of one client record; give it a `key` of the client's id where the client may change. */
export function RecordsProvider({ clientId, children }: { clientId: string; children: ReactNode }) {
  const [view, setView] = useState(nothing);
  const sender = useRef<Promise<RecordSender> | null>(null);
  // a page inside may record before this effect has run
  const opened = useCallback(() => {
    // a transition waits for the page to listen; an urgent update would have it drawn anew, and a press on it lost
    const show = (next: RecordsView) => startTransition(() => setView(next));
    return (sender.current ??= browserSender(clientId, show));
  }, [clientId]);
  useEffect(() => {
    const mine = opened();
    return () => {
      sender.current = null;
      void mine.then((one) => one.stop());
    };
  }, [opened]);
  useEffect(() => {
    // an app that cannot be kept works as long as there is a network
    void keepPagesOf(clientId).catch(() => {});
  }, [clientId]);
  const isWaiting = view.pending.some(({ refusal }) => refusal === null);
  const hasWaited = useRef(false);
  useEffect(() => {
    if (isWaiting) hasWaited.current = true;
    if (isWaiting || !hasWaited.current) return;
    const timer = window.setTimeout(() => keepTodayOf(clientId), QUIET_MILLISECONDS);
    return () => window.clearTimeout(timer);
  }, [isWaiting, clientId]);
  const handle = useMemo(
    () => ({
      ...view,
      record: async (...args: Parameters<RecordSender['record']>) => (await opened()).record(...args),
      forget: async (...args: Parameters<RecordSender['forget']>) => (await opened()).forget(...args),
    }),
    [view, opened],
  );
  return (
    <RecordsContext value={handle}>
      <meta name="reprise-client" content={clientId} />
      {children}
    </RecordsContext>
  );
}
