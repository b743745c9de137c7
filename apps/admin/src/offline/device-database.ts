import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { KeptScreening } from '../screening/kept-screening';
import type { RecordInput } from './record-input';

/** What a device keeps of its clients, each row for the one client whose id it carries. */
export interface DeviceSchema extends DBSchema {
  records: {
    key: number;
    value: { position?: number; clientId: string; clientKey: string; record: RecordInput; refusal: string | null };
    indexes: { clientId: string };
  };
  /** Sessions that were begun and not ended, by a name of theirs. */
  runs: {
    key: [clientId: string, name: string];
    value: { clientId: string; name: string; keptAt: number; run: unknown };
    indexes: { clientId: string };
  };
  screenings: { key: string; value: KeptScreening & { clientId: string } };
}

/** Opens the device's database, and makes it at the first use. */
export function openDevice(name = 'reprise'): Promise<IDBPDatabase<DeviceSchema>> {
  return openDB<DeviceSchema>(name, 2, {
    upgrade(db, before) {
      db.createObjectStore('screenings', { keyPath: 'clientId' });
      if (before > 0) return;
      const records = db.createObjectStore('records', { keyPath: 'position', autoIncrement: true });
      records.createIndex('clientId', 'clientId');
      db.createObjectStore('runs', { keyPath: ['clientId', 'name'] }).createIndex('clientId', 'clientId');
    },
    // another tab wants a newer database: it waits only for as long as this one holds on to the old one
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });
}
