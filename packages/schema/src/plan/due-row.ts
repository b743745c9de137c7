import type { Prisma } from '@reprise/prisma/client';
import { type DueSession, dueSessionsOfVersions } from './due-sessions.ts';
import { type LocalDate, localDateAt, plusDays } from './local-date.ts';
import { type PlanContentRow, dayOf, flareDaysOf, flarePhaseDays, pauseOfRow, phaseDays } from './row.ts';

/** What of a plan its due sessions depend on. */
export const duePlanColumns = {
  endedAt: true,
  client: { select: { timeZone: true, flares: { select: { startedOn: true, endedOn: true } } } },
  versions: {
    orderBy: { number: 'asc' },
    include: { phases: { orderBy: { position: 'asc' } } },
  },
} as const satisfies Prisma.PlanSelect;

type PhaseRow = Omit<PlanContentRow['phases'][number], 'changes'>;
interface VersionRow {
  readonly inForceFrom: Date;
  readonly pausedFrom: Date | null;
  readonly pausedUntil: Date | null;
  readonly phases: readonly PhaseRow[];
}
interface DuePlanRow<Version extends VersionRow> {
  readonly endedAt: Date | null;
  readonly client: {
    readonly timeZone: string;
    readonly flares: readonly { readonly startedOn: Date; readonly endedOn: Date | null }[];
  };
  readonly versions: readonly Version[];
}

/** A version with the days that it asks for, beside its rows. */
export function versionInForce<Version extends VersionRow>(row: Version) {
  return {
    row,
    rows: row.phases as Version['phases'],
    inForceFrom: dayOf(row.inForceFrom),
    pause: pauseOfRow(row),
    phases: phaseDays(row.phases),
    flarePhase: flarePhaseDays(row.phases),
  };
}

/** What is due of a plan on the days from one to another, through all its versions, until it ended. */
export function dueSessionsOfPlan<Version extends VersionRow>(
  { endedAt, client: { timeZone, flares }, versions }: DuePlanRow<Version>,
  from: LocalDate,
  to: LocalDate,
): readonly (DueSession & { readonly version: ReturnType<typeof versionInForce<Version>> })[] {
  const lastDay = endedAt && plusDays(localDateAt(endedAt, timeZone), -1);
  const until = lastDay && lastDay < to ? lastDay : to;
  return dueSessionsOfVersions(versions.map(versionInForce), from, until, timeZone, flares.map(flareDaysOf));
}

/** The versions, oldest first, that hold on any day from one to another; the first one while none holds yet. */
export function versionsOn<Version extends Pick<VersionRow, 'inForceFrom'>>(
  versions: readonly Version[],
  from: LocalDate,
  to: LocalDate,
): readonly Version[] {
  const since = Math.max(
    0,
    versions.findLastIndex(({ inForceFrom }) => dayOf(inForceFrom) <= from),
  );
  return versions.slice(since).filter(({ inForceFrom }, at) => at === 0 || dayOf(inForceFrom) <= to);
}
