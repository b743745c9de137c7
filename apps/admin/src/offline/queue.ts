import type { RecordInput } from './record-input';

/** A record that is kept on this device until the server has it. */
export interface QueuedRecord {
  /** The order in which records were made on this device. */
  readonly position: number;
  readonly clientKey: string;
  readonly record: RecordInput;
  /** Why the server did not take it, in words: it is not sent again. */
  readonly refusal: string | null;
}

/** What the server says of one record. */
export interface RecordResult {
  readonly clientKey: string;
  readonly outcome: 'RECORDED' | 'REPEATED' | 'REFUSED';
  readonly message?: string | null;
}

/** The most records of one request. */
export const BATCH_MOST = 50;

/** What is sent next: the oldest of those that wait, in their order. */
export function nextBatch(queue: readonly QueuedRecord[], most = BATCH_MOST): readonly QueuedRecord[] {
  return queue
    .filter(({ refusal }) => refusal === null)
    .toSorted((one, other) => one.position - other.position)
    .slice(0, most);
}

/** What an answer makes of a batch. What it says nothing of stays, and is sent again. */
export interface Settlement {
  readonly taken: readonly number[];
  readonly refused: readonly { readonly position: number; readonly refusal: string }[];
}

/** Reads an answer: what the server has leaves the queue, and what it refused stays with its reason. */
export function settlement(batch: readonly QueuedRecord[], results: readonly RecordResult[]): Settlement {
  const resultOf = new Map(results.map((result) => [result.clientKey, result]));
  const taken: number[] = [];
  const refused: { position: number; refusal: string }[] = [];
  for (const { position, clientKey } of batch) {
    const result = resultOf.get(clientKey);
    if (!result) continue;
    if (result.outcome === 'REFUSED') refused.push({ position, refusal: result.message ?? '' });
    else taken.push(position);
  }
  return { taken, refused };
}

/** What somebody is told of their records; UNKEPT: they wait, and this device keeps them no longer than the page. */
export type RecordsState = 'SAVED' | 'WAITING' | 'SENDING' | 'SIGNED_OUT' | 'UNKEPT';

/** The state of a queue: saved once the server has all that it did not refuse. */
export function recordsState(
  queue: readonly QueuedRecord[],
  sender: { readonly isSending: boolean; readonly isSignedOut: boolean; readonly isLasting: boolean },
): RecordsState {
  if (queue.every(({ refusal }) => refusal !== null)) return 'SAVED';
  if (!sender.isLasting) return 'UNKEPT';
  if (sender.isSignedOut) return 'SIGNED_OUT';
  return sender.isSending ? 'SENDING' : 'WAITING';
}
