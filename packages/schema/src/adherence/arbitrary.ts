import * as fc from 'fast-check';
import { anyPlan } from '../plan/arbitrary.ts';
import { plusDays } from '../plan/local-date.ts';

/** The day on which any history ends. */
export const LAST_DAY = '2026-12-30';

const anyDay = fc.integer({ min: 0, max: 70 }).map((daysAgo) => plusDays(LAST_DAY, -daysAgo));

const anyVersions = fc
  .array(fc.record({ plan: anyPlan, inForceFrom: anyDay }), { minLength: 1, maxLength: 3 })
  .map((versions) => versions.toSorted((one, other) => (one.inForceFrom < other.inForceFrom ? -1 : 1)));

const anyFlare = fc
  .record({ startedOn: anyDay, days: fc.option(fc.integer({ min: 0, max: 12 })) })
  .map(({ startedOn, days }) => ({ startedOn, endedOn: days === null ? null : plusDays(startedOn, days) }));

const anyLog = fc.record({
  date: anyDay,
  /** Which of the sessions that were due on its day it answers; null for none. */
  nth: fc.option(fc.integer({ min: 0, max: 2 })),
  status: fc.constantFrom('STARTED', 'DONE', 'DONE', 'PARTLY_DONE', 'SKIPPED'),
  isForPain: fc.boolean(),
  hasItems: fc.boolean(),
});

/** Plans in versions, one of which may have ended, with flare-ups and what was recorded, up to `LAST_DAY`. */
export const anyHistory = fc.record({
  timeZone: fc.constantFrom('Europe/London', 'Pacific/Auckland', 'America/Los_Angeles', 'Asia/Kolkata'),
  ended: fc.option(fc.record({ versions: anyVersions, endedOn: anyDay })),
  versions: anyVersions,
  flares: fc.array(anyFlare, { maxLength: 3 }),
  logs: fc.array(anyLog, { maxLength: 60 }),
});
export type AnyHistory = typeof anyHistory extends fc.Arbitrary<infer History> ? History : never;
