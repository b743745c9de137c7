import type { IDBPDatabase } from 'idb';
import type { DeviceSchema } from './device-database';
import { clientKeyOf } from './record-input';
import type { RecordStore } from './record-store';

/** On the disk before it counts as kept: a battery may end at any moment. */
const durable = { durability: 'strict' } as const;

/** The queue in the device's database. */
export function deviceStore(db: IDBPDatabase<DeviceSchema>): RecordStore {
  return {
    add: async (clientId, record) => {
      const transaction = db.transaction('records', 'readwrite', durable);
      await transaction.store.add({ clientId, clientKey: clientKeyOf(record), record, refusal: null });
      await transaction.done;
    },
    ofClient: async (clientId) => {
      const rows = await db.getAllFromIndex('records', 'clientId', clientId);
      return rows.map(({ position = 0, clientKey, record, refusal }) => ({ position, clientKey, record, refusal }));
    },
    settle: async (_clientId, { taken, refused }) => {
      const transaction = db.transaction('records', 'readwrite', durable);
      for (const position of taken) await transaction.store.delete(position);
      for (const { position, refusal } of refused) {
        const row = await transaction.store.get(position);
        if (row) await transaction.store.put({ ...row, refusal });
      }
      await transaction.done;
    },
    forget: async (clientId, clientKey) => {
      const transaction = db.transaction('records', 'readwrite', durable);
      for await (const cursor of transaction.store.index('clientId').iterate(clientId)) {
        if (cursor.value.clientKey === clientKey && cursor.value.refusal !== null) await cursor.delete();
      }
      await transaction.done;
    },
  };
}
