/** What the JSON of a client's record calls itself. */
export const RECORD_FORMAT = 'reprise-client-record';
/** Grows when readers of an older form would no longer understand it. */
export const RECORD_VERSION = 1;

/** One file of a client's record. */
export interface RecordFile {
  readonly fileName: string;
  readonly contentType: string;
  readonly text: string;
}
