import type { QueuedRecord, Settlement } from './queue';
import type { RecordInput } from './record-input';

/** Where records wait on this device, each for the one client who made it. */
export interface RecordStore {
  /** Resolves once the device has it for good. */
  add(clientId: string, record: RecordInput): Promise<void>;
  /** All that is there of one client, in order. */
  ofClient(clientId: string): Promise<readonly QueuedRecord[]>;
  /** Takes out what the server has, and notes what it refused, in one step. */
  settle(clientId: string, settlement: Settlement): Promise<void>;
  /** Takes out a refused record that its client has read about. */
  forget(clientId: string, clientKey: string): Promise<void>;
}
