import { afterRecord, type KeptScreening, unasked } from '../screening/kept-screening';
import type { QueuedRecord } from './queue';
import { clientKeyOf } from './record-input';
import type { RecordStore } from './record-store';

/** A queue for a browser that keeps nothing: it lasts as long as the page does. */
export function memoryStore(): RecordStore {
  let last = 0;
  let kept: (QueuedRecord & { readonly clientId: string })[] = [];
  const screenings = new Map<string, KeptScreening>();
  const screeningOf = (clientId: string) => screenings.get(clientId) ?? unasked;
  return {
    isLasting: false,
    add: async (clientId, record, isRed = false) => {
      last += 1;
      screenings.set(clientId, afterRecord(screeningOf(clientId), record, isRed));
      kept.push({ position: last, clientId, clientKey: clientKeyOf(record), record, refusal: null });
    },
    screeningOf: async (clientId) => screeningOf(clientId),
    ofClient: async (clientId) => kept.filter((one) => one.clientId === clientId),
    settle: async (clientId, { taken, refused }) => {
      const refusalOf = new Map(refused.map(({ position, refusal }) => [position, refusal]));
      kept = kept
        .filter((one) => one.clientId !== clientId || !taken.includes(one.position))
        .map((one) => ({ ...one, refusal: refusalOf.get(one.position) ?? one.refusal }));
    },
    forget: async (clientId, clientKey) => {
      kept = kept.filter((one) => one.clientId !== clientId || one.clientKey !== clientKey || one.refusal === null);
    },
  };
}
