const MINUTE_MS = 60_000;

/** Clocks that differ by less than this say the same: an answer takes a while to arrive. */
export const CLOCK_TOLERANCE_MS = 2 * MINUTE_MS;

/** What arrives later than this after it was given is told as late. */
export const LATE_AFTER_MS = 15 * MINUTE_MS;

/** The span of time that a device's clock may say, however wrong it is. */
export const deviceTimes = {
  from: new Date('1970-01-01T00:00:00Z'),
  until: new Date('2200-01-01T00:00:00Z'),
} as const;

/** What two clocks say of one record. */
export interface ClockReadings {
  /** When it was given, by the device's clock. */
  readonly deviceAt: Date;
  /** When it was sent, by the same clock; null when the device did not say. */
  readonly sentAt: Date | null;
  /** When it arrived, by the server's clock. */
  readonly receivedAt: Date;
}

/**
 * Gives the moment that a record is taken to be of: the device's, put right by as much as its clock was wrong
 * when it sent it, and never later than it arrived. Moments are instants, so that a change of the clocks or
 * of the time zone between giving and sending changes nothing.
 */
export function correctedTime({ deviceAt, sentAt, receivedAt }: ClockReadings): Date {
  const offset = sentAt === null ? 0 : receivedAt.getTime() - sentAt.getTime();
  const meant = deviceAt.getTime() + (Math.abs(offset) > CLOCK_TOLERANCE_MS ? offset : 0);
  return new Date(Math.min(meant, receivedAt.getTime()));
}

/** Says whether something arrived long after it was given. */
export function isLate(givenAt: Date, receivedAt: Date): boolean {
  return receivedAt.getTime() - givenAt.getTime() > LATE_AFTER_MS;
}

/** Says whether a device's clock could say this. */
export function isDeviceTime(moment: Date): boolean {
  return deviceTimes.from <= moment && moment < deviceTimes.until;
}
