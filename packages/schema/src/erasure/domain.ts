/** How long a clinic may say that it keeps records, in years. */
export const RETENTION_YEARS_MIN = 0;
export const RETENTION_YEARS_MAX = 50;
/** The most characters of why an erasure is asked for. */
export const ERASURE_REASON_MAX = 2000;

/** The day until which a record is to be kept: so many years after the last contact; the leap day goes to 28 February. */
export function keptUntil(lastContactAt: Date, retentionYears: number): Date {
  const until = new Date(lastContactAt);
  until.setUTCFullYear(until.getUTCFullYear() + retentionYears);
  if (until.getUTCMonth() !== lastContactAt.getUTCMonth()) until.setUTCDate(0);
  return until;
}
