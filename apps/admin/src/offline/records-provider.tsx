'use client';

import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { browserSender } from './browser-sender';
import type { RecordSender, RecordsView } from './record-sender';
import { keepPagesOf } from './service-worker';
import { RecordsContext } from './use-records';

const nothing: RecordsView = { pending: [], state: 'SAVED' };

/** Lets the pages of one client record; give it a `key` of the client's id where the client may change. */
export function RecordsProvider({ clientId, children }: { clientId: string; children: ReactNode }) {
  const [view, setView] = useState(nothing);
  const sender = useRef<Promise<RecordSender> | null>(null);
  // a page inside may record before this effect has run
  const opened = useCallback(() => (sender.current ??= browserSender(clientId, setView)), [clientId]);
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
