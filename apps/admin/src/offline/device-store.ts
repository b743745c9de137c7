import type { IDBPDatabase } from 'idb';
import { afterRecord, unasked } from '../screening/kept-screening';
import type { DeviceSchema } from './device-database';
import { clientKeyOf } from './record-input';
import type { RecordStore } from './record-store';

/** On the disk before it counts as kept: a battery may end at any moment. */
const durable = { durability: 'strict' } as const;

/** The queue in the device's database, which is asked for each time: it may have been closed meanwhile. */
export function deviceStore(device: () => Promise<IDBPDatabase<DeviceSchema>>): RecordStore {
  return {
    isLasting: true,
    add: async (clientId, record, isRed = false) => {
      const transaction = (await device()).transaction(['records', 'screenings'], 'readwrite', durable);
      const screenings = transaction.objectStore('screenings');
      const row = { clientId, clientKey: clientKeyOf(record), record, refusal: null };
      await transaction.objectStore('records').add(row);
      const known = (await screenings.get(clientId)) ?? unasked;
      await screenings.put({ ...afterRecord(known, record, isRed), clientId });
      await transaction.done;
    },
    screeningOf: async (clientId) => (await (await device()).get('screenings', clientId)) ?? unasked,
    ofClient: async (clientId) => {
      const rows = await (await device()).getAllFromIndex('records', 'clientId', clientId);
      return rows.map(({ position = 0, clientKey, record, refusal }) => ({ position, clientKey, record, refusal }));
    },
    settle: async (_clientId, { taken, refused }) => {
      const transaction = (await device()).transaction('records', 'readwrite', durable);
      for (const position of taken) await transaction.store.delete(position);
      for (const { position, refusal } of refused) {
        const row = await transaction.store.get(position);
        if (row) await transaction.store.put({ ...row, refusal });
      }
      await transaction.done;
    },
    forget: async (clientId, clientKey) => {
      const transaction = (await device()).transaction('records', 'readwrite', durable);
      for await (const cursor of transaction.store.index('clientId').iterate(clientId)) {
        if (cursor.value.clientKey === clientKey && cursor.value.refusal !== null) await cursor.delete();
      }
      await transaction.done;
    },
  };
}
