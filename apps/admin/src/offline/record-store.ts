import type { KeptScreening } from '../screening/kept-screening';
import type { QueuedRecord, Settlement } from './queue';
import type { RecordInput } from './record-input';

/** Where records wait on this device, each for the one client who made it. */
export interface RecordStore {
  /** Whether it outlives the page. */
  readonly isLasting: boolean;
  /** Resolves once the device has it for good, where it is lasting, with what it says of the questions that are owed: `isRed` is a score in the red. */
  add(clientId: string, record: RecordInput, isRed?: boolean): Promise<void>;
  /** What is known here of the questions that one client was asked. */
  screeningOf(clientId: string): Promise<KeptScreening>;
  /** All that is there of one client, in order. */
  ofClient(clientId: string): Promise<readonly QueuedRecord[]>;
  /** Takes out what the server has, and notes what it refused, in one step. */
  settle(clientId: string, settlement: Settlement): Promise<void>;
  /** Takes out a refused record that its client has read about. */
  forget(clientId: string, clientKey: string): Promise<void>;
}
