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

type Device = IDBPDatabase<DeviceSchema>;

const VERSION = 2;
const stores = ['records', 'runs', 'screenings'] as const;
/** For so long an older tab may take to let go of the database. */
const BLOCKED_MILLISECONDS = 3000;

/** The device's database whenever it is asked for: opened at the first use, and again after something has closed it. */
export function deviceOpener(name = 'reprise'): () => Promise<Device> {
  let opened: Promise<Device> | null = null;
  const forget = () => (opened = null);
  return () => {
    opened ??= openDevice(name, forget).catch((problem: unknown) => {
      forget();
      throw problem;
    });
    return opened;
  };
}

/** The one that all pages of this application share. */
export const device = deviceOpener();

/** Opens the database and makes it at the first use; one that a newer build has made serves too, as long as it has our stores. */
async function openDevice(name: string, onClosed: () => void): Promise<Device> {
  try {
    return await openAt(name, VERSION, onClosed);
  } catch (problem) {
    if ((problem as Partial<DOMException>).name !== 'VersionError') throw problem;
    const newer = await openAt(name, undefined, onClosed);
    if (stores.every((store) => newer.objectStoreNames.contains(store))) return newer;
    newer.close();
    throw problem;
  }
}

function openAt(name: string, version: number | undefined, onClosed: () => void): Promise<Device> {
  return new Promise((resolve, reject) => {
    const giveUp = () => reject(new Error('another tab holds on to an older database'));
    openDB<DeviceSchema>(name, version, {
      upgrade(db, before) {
        db.createObjectStore('screenings', { keyPath: 'clientId' });
        if (before > 0) return;
        const records = db.createObjectStore('records', { keyPath: 'position', autoIncrement: true });
        records.createIndex('clientId', 'clientId');
        db.createObjectStore('runs', { keyPath: ['clientId', 'name'] }).createIndex('clientId', 'clientId');
      },
      blocked: () => void setTimeout(giveUp, BLOCKED_MILLISECONDS),
      // a newer build waits for as long as this page holds on to what there was: the next use opens what it has made
      blocking: (_current, _blocked, event) => {
        (event.target as IDBDatabase).close();
        onClosed();
      },
      // some phones close it while the application sleeps
      terminated: onClosed,
    }).then(resolve, reject);
  });
}
