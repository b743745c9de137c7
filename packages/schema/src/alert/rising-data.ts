import type { Prisma } from '@reprise/prisma/client';
import { painDaysBetween, painDaysOf } from '../pain-trend/data.ts';
import { WEEK_DAYS, painRise } from '../pain-trend/domain.ts';
import { localDateAt, plusDays } from '../plan/local-date.ts';
import { type AlertSettings, isRuleOn } from './domain.ts';
import { raiseAlert } from './raise-data.ts';

const DAY = 24 * 60 * 60 * 1000;

/** A client whose latest resting score has just been kept. */
interface RisingOf {
  readonly clinicId: string;
  readonly clientId: string;
  readonly timeZone: string;
  readonly alerts: AlertSettings;
}

/**
 * Raises RISING when resting pain is up, as the scores of the two weeks up to now say: once, until somebody
 * has looked at it and a week has gone by.
 */
export async function raiseRising(
  tx: Prisma.TransactionClient,
  { clinicId, clientId, timeZone, alerts }: RisingOf,
  now: Date,
): Promise<void> {
  if (!isRuleOn('RISING', alerts)) return;
  const today = localDateAt(now, timeZone);
  const rows = await painDaysBetween({ db: tx }, [clientId], {
    from: plusDays(today, 1 - 2 * WEEK_DAYS),
    to: today,
    isOfBoth: false,
  });
  const rise = painRise(painDaysOf(rows, clientId, 'RESTING'), today, alerts.risingBy);
  if (!rise) return;
  const latest = { OR: [{ acknowledgedAt: null, closedAt: null }, { raisedAt: { gt: new Date(+now - 7 * DAY) } }] };
  if ((await tx.alert.count({ where: { clinicId, clientId, rule: 'RISING', ...latest } })) > 0) return;
  const facts = { rule: 'RISING', ...rise, by: alerts.risingBy } as const;
  await raiseAlert(tx, { clinicId, clientId, facts, givenAt: now, raisedAt: now, subjectId: null }, alerts);
}
