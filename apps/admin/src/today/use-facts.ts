import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState } from 'react';
import { type QueuedRecord, type RecordInput, useRecords } from '../offline/use-records';
import type { TodayFacts } from './today';
import { withPending } from './with-pending';

/**
 * What is known, with all that this device has recorded since the page was opened: a record counts while it waits,
 * and goes on to count once it was sent, until the page knows of it.
 */
export function useFacts(facts: TodayFacts): { facts: TodayFacts; records: readonly RecordInput[] } {
  const { pending } = useRecords();
  const [last, setLast] = useState<readonly QueuedRecord[]>([]);
  const [seen, setSeen] = useState<ReadonlyMap<string, RecordInput>>(new Map());
  if (pending !== last) {
    setLast(pending);
    setSeen(withQueued(seen, pending));
  }
  useRefreshOnceSent(pending.some(({ refusal }) => refusal === null));
  const records = [...seen.values()];
  return { facts: withPending(facts, records), records };
}

function withQueued(seen: ReadonlyMap<string, RecordInput>, pending: readonly QueuedRecord[]) {
  const after = new Map(seen);
  for (const { clientKey, record, refusal } of pending) {
    if (refusal === null) after.set(clientKey, record);
    else after.delete(clientKey);
  }
  return after;
}

/** Asks the server for the page anew when it has got all that waited. */
function useRefreshOnceSent(isWaiting: boolean) {
  const router = useRouter();
  const wasWaiting = useRef(false);
  useEffect(() => {
    // with no network, asking would load the page as it was kept, which knows less than this one
    if (wasWaiting.current && !isWaiting && navigator.onLine) router.refresh();
    wasWaiting.current = isWaiting;
  }, [isWaiting, router]);
}
