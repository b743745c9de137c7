import { isDeviceTime } from '../recorded-time/domain.ts';

/** What every record of a client has. */
export interface Keyed {
  /** Made on the device: the same record has it however often it is sent. */
  readonly clientKey: string;
  /** The device's clock when it was sent. */
  readonly sentAt?: Date | null | undefined;
}

/** One rule that a record breaks. */
export interface RecordProblem {
  readonly field: string;
  readonly message: string;
}

/** What became of a record: kept now, or known already. */
export type RecordOutcome = 'RECORDED' | 'REPEATED';

/** The most characters of a note. */
export const NOTE_CHARACTERS = 1000;

/** Ratings of perceived exertion are whole numbers from 0 to 10. */
export const EFFORT_MAX = 10;

/** A day of seconds: nothing that is done in a session takes longer. */
export const SECONDS_MAX = 86_400;

/** Says what is wrong with a number that may be left out. */
export function numberProblems(
  field: string,
  value: number | null | undefined,
  most: number,
  least = 0,
): RecordProblem[] {
  if (value == null || (Number.isInteger(value) && least <= value && value <= most)) return [];
  return [{ field, message: `Give a whole number from ${least} to ${most}.` }];
}

/** Says what is wrong with a note that may be left out. */
export function noteProblems(note: string | null | undefined): RecordProblem[] {
  if ((note?.length ?? 0) <= NOTE_CHARACTERS) return [];
  return [{ field: 'note', message: `A note has at most ${NOTE_CHARACTERS} characters.` }];
}

/** Says what is wrong with the times that a device gives. */
export function timeProblems(field: string, moment: Date, { sentAt }: Keyed): RecordProblem[] {
  const message = 'No clock says this.';
  return [
    ...(isDeviceTime(moment) ? [] : [{ field, message }]),
    ...(sentAt == null || isDeviceTime(sentAt) ? [] : [{ field: 'sentAt', message }]),
  ];
}

/** A note as it is kept: null when it says nothing. */
export function tidyNote(note: string | null | undefined): string | null {
  return note?.replaceAll('\u0000', '').trim() || null;
}
