import type { Prisma } from '@reprise/prisma/client';
import { type DoseRow, doseOfRow } from '../dose/row.ts';
import { restOf } from '../routine/row.ts';
import type { Schedule } from '../schedule/domain.ts';
import type { ItemChange, PlanContent, PlanPhase } from './domain.ts';
import type { LocalDate } from './local-date.ts';
import { type PlannedChange, plannedRoutine } from './planned.ts';

const inOrder = { position: 'asc' } as const;

/** A day as its column holds it. */
export const dayColumn = (day: LocalDate): Date => new Date(`${day}T00:00:00Z`);
/** A day from its column. */
export const dayOf = (column: Date): LocalDate => column.toISOString().slice(0, 10);
const dayOrNull = (column: Date | null) => column && dayOf(column);

/** The rows that say all that a version of a plan says. */
export const planContentColumns = {
  id: true,
  number: true,
  inForceFrom: true,
  greenMax: true,
  amberMax: true,
  stopRule: true,
  pausedFrom: true,
  pausedUntil: true,
  message: true,
  letsSwap: true,
  redScoreAbove: true,
  risingBy: true,
  silentDays: true,
  phases: {
    orderBy: inOrder,
    include: {
      changes: {
        orderBy: { itemKey: 'asc' },
        include: { exerciseVersion: { select: { exerciseId: true, name: true } } },
      },
    },
  },
} as const satisfies Prisma.PlanVersionSelect;
export type PlanContentRow = Prisma.PlanVersionGetPayload<{ select: typeof planContentColumns }>;
type PhaseRow = PlanContentRow['phases'][number];
type ChangeRow = Omit<PhaseRow['changes'][number], 'exerciseVersion'>;

/** The dose that an item is done at instead; null leaves the item's. */
export function changedDose(row: DoseRow & { readonly hasDose: boolean }) {
  return row.hasDose ? doseOfRow(row) : null;
}

/** When the sessions of a phase are due. */
export function scheduleOfRow({
  timesPerDay,
  daysOfWeek,
  everyDays,
}: Pick<PhaseRow, 'timesPerDay' | 'daysOfWeek' | 'everyDays'>): Schedule {
  return { timesPerDay, daysOfWeek: everyDays === null ? daysOfWeek : null, everyDays };
}

function itemChangeOf(row: ChangeRow): ItemChange {
  const { itemKey, exerciseVersionId, isLeftOut, note } = row;
  return { itemKey, dose: changedDose(row), exerciseVersionId, isLeftOut, note };
}

function shared(row: PhaseRow) {
  const { key, name, routineVersionId, changes } = row;
  return { key, name, routineVersionId, schedule: scheduleOfRow(row), changes: changes.map(itemChangeOf) };
}

/** Reads what a pause says from its columns. */
export function pauseOfRow({ pausedFrom, pausedUntil }: Pick<PlanContentRow, 'pausedFrom' | 'pausedUntil'>) {
  return pausedFrom && { from: dayOf(pausedFrom), until: dayOrNull(pausedUntil) };
}

/** Reads the days of phases, without what is done on them. */
export function phaseDays<Row extends Omit<PhaseRow, 'changes'>>(rows: readonly Row[]): PlanPhase[] {
  return rows.flatMap((row) =>
    row.isFlare || row.startsOn === null
      ? []
      : [
          {
            ...shared({ ...row, changes: [] }),
            startsOn: dayOf(row.startsOn),
            endsOn: dayOrNull(row.endsOn),
          },
        ],
  );
}

/** Reads how often the phase of a flare-up is due; null without one. */
export function flarePhaseDays(rows: readonly Omit<PhaseRow, 'changes'>[]) {
  const row = rows.find(({ isFlare }) => isFlare);
  return row ? { key: row.key, schedule: scheduleOfRow(row) } : null;
}

/** Reads the days of a flare-up from its columns. */
export function flareDaysOf({ startedOn, endedOn }: { readonly startedOn: Date; readonly endedOn: Date | null }) {
  return { startedOn: dayOf(startedOn), endedOn: dayOrNull(endedOn) };
}

/** Reads what a version of a plan says from its rows. */
export function planContentOf(row: PlanContentRow): PlanContent {
  const flare = row.phases.find(({ isFlare }) => isFlare);
  return {
    phases: row.phases.flatMap((phase) => {
      const [days] = phaseDays([phase]);
      return days ? [{ ...days, changes: phase.changes.map(itemChangeOf) }] : [];
    }),
    flarePhase: flare ? shared(flare) : null,
    bands: { greenMax: row.greenMax, amberMax: row.amberMax },
    stopRule: row.stopRule,
    pause: pauseOfRow(row),
    message: row.message,
    letsSwap: row.letsSwap,
    alerts: { redScoreAbove: row.redScoreAbove, risingBy: row.risingBy, silentDays: row.silentDays },
  };
}

/** What of a routine version is needed to show what a client does. */
export const plannedColumns = {
  id: true,
  number: true,
  title: true,
  blocks: {
    orderBy: inOrder,
    include: { items: { orderBy: inOrder, include: { exercise: true, exerciseVersion: true } } },
  },
} as const satisfies Prisma.RoutineVersionSelect;
export type PlannedVersionRow = Prisma.RoutineVersionGetPayload<{ select: typeof plannedColumns }>;
export type PlannedItemRow = PlannedVersionRow['blocks'][number]['items'][number];

/** What of the changes of a phase is needed beside it. */
export const plannedChangeColumns = {
  orderBy: { itemKey: 'asc' },
  include: { exerciseVersion: { include: { exercise: true } } },
} as const satisfies Prisma.PlanPhase$changesArgs;

/** An exercise in the version that is done. */
export interface PlannedExercise {
  readonly line: PlannedItemRow['exercise'];
  readonly version: PlannedItemRow['exerciseVersion'];
}

export interface PlannedChangeRow extends DoseRow {
  readonly itemKey: string;
  readonly isLeftOut: boolean;
  readonly note: string | null;
  readonly hasDose: boolean;
  readonly exerciseVersion: (PlannedExercise['version'] & { readonly exercise: PlannedExercise['line'] }) | null;
}

/** Reads a change with the exercise that is done instead. */
export function plannedChangeOf(row: PlannedChangeRow): PlannedChange<PlannedExercise> {
  const { itemKey, isLeftOut, note, exerciseVersion } = row;
  const exercise = exerciseVersion && { line: exerciseVersion.exercise, version: exerciseVersion };
  return { itemKey, isLeftOut, note, dose: changedDose(row), exercise };
}

function blockOf({ items, ...block }: PlannedVersionRow['blocks'][number]) {
  return {
    key: block.key,
    name: block.name,
    condition: block.condition,
    note: block.note,
    rounds: { min: block.roundsMin, max: block.roundsMax },
    restBetweenItemsSeconds: restOf(block.restBetweenItemsMin, block.restBetweenItemsMax),
    restBetweenRoundsSeconds: restOf(block.restBetweenRoundsMin, block.restBetweenRoundsMax),
    items: items.map((item) => ({
      id: item.id,
      key: item.key,
      item,
      exercise: { line: item.exercise, version: item.exerciseVersion },
      dose: doseOfRow(item),
      note: item.note,
    })),
  };
}
export type PlannedBlockRow = ReturnType<typeof blockOf>;

/** What a client does in a phase: the routine version with the changes applied, beside what the routine has. */
export function plannedOf(version: PlannedVersionRow, changes: readonly PlannedChange<PlannedExercise>[]) {
  const all = version.blocks.map(blockOf);
  return { all, changes, ...plannedRoutine({ blocks: all }, changes) };
}
export type PlannedContent = ReturnType<typeof plannedOf>;
