import { nextBatch, type QueuedRecord, type RecordResult, settlement } from './queue';
import type { RecordStore } from './record-store';

/** What came of a request. */
export type PostAnswer =
  | { readonly kind: 'ANSWERED'; readonly results: readonly RecordResult[] }
  /** Nobody, or somebody else, is signed in. */
  | { readonly kind: 'SIGNED_OUT' }
  /** The server can make nothing of the request. */
  | { readonly kind: 'UNREADABLE'; readonly message: string };

/** Sends records of one client; throws when no answer comes, whatever the server did with them. */
export type PostRecords = (clientId: string, records: readonly QueuedRecord[]) => Promise<PostAnswer>;

/** Sends all that waits, in order; throws when there is no network, and leaves what has no answer where it is. */
export async function sendWaiting(
  store: RecordStore,
  post: PostRecords,
  clientId: string,
  onSettled: () => Promise<void>,
): Promise<'DONE' | 'SIGNED_OUT'> {
  let most: number | undefined;
  for (;;) {
    const batch = nextBatch(await store.ofClient(clientId), most);
    if (batch.length === 0) return 'DONE';
    const answer = await post(clientId, batch);
    if (answer.kind === 'SIGNED_OUT') return 'SIGNED_OUT';
    if (answer.kind === 'UNREADABLE') {
      // one record must not hold up the others: each goes alone, and what cannot be read stays with its reason
      if (batch.length > 1) most = 1;
      else
        await store.settle(clientId, { taken: [], refused: batch.map((one) => ({ ...one, refusal: answer.message })) });
    } else {
      const settled = settlement(batch, answer.results);
      if (settled.taken.length + settled.refused.length === 0) throw new Error('an answer that speaks of nothing sent');
      await store.settle(clientId, settled);
    }
    await onSettled();
  }
}
