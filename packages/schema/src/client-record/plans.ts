import { formatDose } from '../dose/format.ts';
import { dayOf, plannedChangeOf, plannedOf, scheduleOfRow } from '../plan/row.ts';
import { formatSchedule } from '../schedule/format.ts';
import type { RecordRow } from './columns.ts';
import type { RecordPlan } from './file.ts';

type PlanRow = RecordRow['plans'][number];
type VersionRow = PlanRow['versions'][number];
type PhaseRow = VersionRow['phases'][number];

const dayOrNull = (column: Date | null) => column && dayOf(column);

function recordPhase(row: PhaseRow): RecordPlan['versions'][number]['phases'][number] {
  const { key, name, startsOn, endsOn, isFlare, routineVersion, changes } = row;
  const changed = new Set(changes.map(({ itemKey }) => itemKey));
  const { blocks } = plannedOf(routineVersion, changes.map(plannedChangeOf));
  return {
    key,
    name,
    startsOn: dayOrNull(startsOn),
    endsOn: dayOrNull(endsOn),
    schedule: formatSchedule(scheduleOfRow(row)),
    isFlare,
    routine: routineVersion.title,
    routineVersion: routineVersion.number ?? 0,
    items: blocks.flatMap((block) =>
      block.items.map((item) => ({
        block: block.name,
        exercise: item.exercise.version.name,
        exerciseVersion: item.exercise.version.number ?? 0,
        dose: formatDose(item.dose),
        note: item.note,
        isChanged: changed.has(item.key),
      })),
    ),
  };
}

function recordVersion(row: VersionRow): RecordPlan['versions'][number] {
  const { number, createdAt, author, reason, inForceFrom, greenMax, amberMax, stopRule, message } = row;
  return {
    number,
    createdAt: createdAt.toISOString(),
    author: author.name,
    reason,
    inForceFrom: dayOf(inForceFrom),
    greenMax,
    amberMax,
    stopRule,
    pausedFrom: dayOrNull(row.pausedFrom),
    pausedUntil: dayOrNull(row.pausedUntil),
    message,
    phases: row.phases.map(recordPhase),
  };
}

/** What a client was given, in every version. */
export function recordPlan({ status, createdAt, endedAt, endReason, versions }: PlanRow): RecordPlan {
  return {
    status,
    createdAt: createdAt.toISOString(),
    endedAt: endedAt?.toISOString() ?? null,
    endReason,
    versions: versions.map(recordVersion),
  };
}
