'use client';

import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { browserSender } from './browser-sender';
import type { RecordSender, RecordsView } from './record-sender';
import { keepPagesOf } from './service-worker';
import { RecordsContext } from './use-records';

const nothing: RecordsView = { pending: [], state: 'SAVED' };

/** Lets the pages of one client record; give it a `key` of the client's id where the client may change. */
export function RecordsProvider({ clientId, children }: { clientId: string; children: ReactNode }) {
  const [view, setView] = useState(nothing);
  const sender = useRef<Promise<RecordSender> | null>(null);
  useEffect(() => {
    const opened = browserSender(clientId, setView);
    sender.current = opened;
    return () => {
      sender.current = null;
      void opened.then((one) => one.stop());
    };
  }, [clientId]);
  useEffect(() => {
    // an app that cannot be kept works as long as there is a network
    void keepPagesOf(clientId).catch(() => {});
  }, [clientId]);
  const handle = useMemo(() => {
    const opened = () => sender.current ?? Promise.reject(new Error('nothing is kept before the page is there'));
    return {
      ...view,
      record: async (...args: Parameters<RecordSender['record']>) => (await opened()).record(...args),
      forget: async (...args: Parameters<RecordSender['forget']>) => (await opened()).forget(...args),
    };
  }, [view]);
  return (
    <RecordsContext value={handle}>
      <meta name="reprise-client" content={clientId} />
      {children}
    </RecordsContext>
  );
}
