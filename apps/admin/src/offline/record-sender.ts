import type { KeptScreening } from '../screening/kept-screening';
import { type QueuedRecord, recordsState, type RecordsState } from './queue';
import type { RecordInput } from './record-input';
import type { RecordStore } from './record-store';
import { retryPause } from './retry-pause';
import { type PostRecords, sendWaiting } from './send-waiting';

/** What the screen shows of a queue. */
export interface RecordsView {
  readonly pending: readonly QueuedRecord[];
  readonly state: RecordsState;
  /** What this device knows of the questions about urgent signs. */
  readonly screening: KeptScreening;
}

/** What a sender needs of the device. */
export interface SenderDevice {
  readonly store: RecordStore;
  readonly post: PostRecords;
  /** Runs one at a time across all tabs, and not at all while another tab does. */
  readonly alone: (work: () => Promise<void>) => Promise<void>;
  /** Runs later; answers how to call it off. */
  readonly later: (work: () => void, milliseconds: number) => () => void;
  readonly onView: (view: RecordsView) => void;
}

export interface RecordSender {
  /** `isRed` says that it is a score in the red, which asks for the questions about urgent signs. */
  record(record: RecordInput, isRed?: boolean): Promise<void>;
  /** Sends now what waits: the network, the app or the person is back. */
  wake(): Promise<void>;
  /** Reads the queue again, because another tab has changed it. */
  refresh(): Promise<void>;
  forget(clientKey: string): Promise<void>;
  stop(): void;
}

/** Keeps what one client records, and sends it as soon as that can be done. */
export function recordSender(clientId: string, device: SenderDevice): RecordSender {
  const { store, post, alone, later, onView } = device;
  let isSending = false;
  let isSignedOut = false;
  let isStopped = false;
  let isAskedAgain = false;
  let failures = 0;
  let callOff = () => {};

  const refresh = async () => {
    const [pending, screening] = await Promise.all([store.ofClient(clientId), store.screeningOf(clientId)]);
    const { isLasting } = store;
    if (!isStopped) onView({ pending, state: recordsState(pending, { isSending, isSignedOut, isLasting }), screening });
  };
  const sendAll = async () => {
    try {
      isSignedOut = (await sendWaiting(store, post, clientId, refresh)) === 'SIGNED_OUT';
      failures = 0;
    } catch {
      failures += 1;
      if (!isStopped) callOff = later(() => void wake(), retryPause(failures, Math.random()));
    }
  };
  const wake = async (): Promise<void> => {
    if (isStopped) return;
    if (isSending) {
      isAskedAgain = true;
      return;
    }
    callOff();
    isSending = true;
    await refresh();
    await alone(sendAll).finally(() => (isSending = false));
    await refresh();
    const again = isAskedAgain && failures === 0 && !isSignedOut;
    isAskedAgain = false;
    if (again) await wake();
  };
  return {
    record: async (record, isRed) => {
      await store.add(clientId, record, isRed);
      await refresh();
      void wake();
    },
    wake,
    refresh,
    forget: async (clientKey) => {
      await store.forget(clientId, clientKey);
      await refresh();
    },
    stop: () => {
      isStopped = true;
      callOff();
    },
  };
}
