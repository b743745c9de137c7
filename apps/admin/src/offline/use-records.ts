import { createContext, use } from 'react';
import type { RecordsView } from './record-sender';
import type { RecordInput } from './record-input';

export type { QueuedRecord } from './queue';
export type { RecordInput } from './record-input';

/** What a client's pages can do with records. */
export interface RecordsHandle extends RecordsView {
  /** Resolves once it is kept on this device; sending follows by itself. `isRed` says that it is a score in the red. */
  readonly record: (record: RecordInput, isRed?: boolean) => Promise<void>;
  /** Takes a refused record away, once its client has read why. */
  readonly forget: (clientKey: string) => Promise<void>;
}

export const RecordsContext = createContext<RecordsHandle | null>(null);

/** Keeps and sends what the client records; works with no network. Needs a `RecordsProvider` around it. */
export function useRecords(): RecordsHandle {
  const records = use(RecordsContext);
  if (!records) throw new Error('useRecords needs a RecordsProvider around it');
  return records;
}
