import { randomUUID } from 'node:crypto';
import type { Prisma } from '@reprise/prisma/client';
import { type ClientWriterContext, badInput } from '../context.ts';
import { NotFoundError } from '../errors.ts';
import { exercisesVisibleTo } from '../exercise/data.ts';
import { routineVersionsVisibleTo } from '../routine/data.ts';
import { ROUTINE_SECONDS_MAX, routineSeconds } from '../routine/time.ts';
import { planAlertsProblems } from '../alert/domain.ts';
import type { ItemChange, PlanContent, PlanFieldProblem } from './domain.ts';
import { planProblems } from './domain.ts';
import { OutsideLadderError, UnpublishedRoutineError } from './errors.ts';
import { type GivenChange, type GivenPart, type GivenPlan, daysOfPhases } from './given.ts';
import type { LocalDate } from './local-date.ts';
import { type PlanContentRow, type PlannedContent, plannedColumns, plannedOf } from './row.ts';

type Transaction = Prisma.TransactionClient;

/** In which clinic each routine version and exercise version stands that a plan points at, by its id. */
export type Places = ReadonlyMap<string, string>;

/** Where the rows stand that a version of a plan points at already. */
export function placesOfPlan({ phases }: Pick<PlanContentRow, 'phases'>): Places {
  return new Map([
    ...phases.map((phase) => [phase.routineVersionId, phase.routineClinicId] as const),
    ...phases.flatMap(({ changes }) =>
      changes.flatMap(({ exerciseVersionId: id, exerciseClinicId }) =>
        id && exerciseClinicId ? [[id, exerciseClinicId] as const] : [],
      ),
    ),
  ]);
}

/** Refuses what breaks a rule, each with its place in the input. */
export function refuseProblems(problems: readonly PlanFieldProblem[]): void {
  if (problems.length === 0) return;
  const issues = problems.map(({ field, message }) => ({
    path: ['input', ...field.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part))],
    message,
  }));
  throw badInput(issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; '), issues);
}

const versionColumns = {
  ...plannedColumns,
  clinicId: true,
  routine: { select: { id: true, title: true, status: true } },
  currentOf: { select: { id: true } },
} as const satisfies Prisma.RoutineVersionSelect;
type VersionRow = Prisma.RoutineVersionGetPayload<{ select: typeof versionColumns }>;

const exerciseColumns = {
  include: { current: true },
} as const satisfies Prisma.ExerciseDefaultArgs;
type ExerciseRow = Prisma.ExerciseGetPayload<typeof exerciseColumns>;

const partsOf = ({ phases, flarePhase }: GivenPlan): { part: GivenPart; path: string }[] => [
  ...phases.map((part, at) => ({ part, path: `phases.${at}` })),
  ...(flarePhase ? [{ part: flarePhase, path: 'flarePhase' }] : []),
];

/** Reads the routine versions that phases name: what the viewer sees, and what the plan has already. */
async function versionsOf(
  tx: Transaction,
  { viewer }: ClientWriterContext,
  parts: readonly GivenPart[],
  kept: ReadonlySet<string>,
) {
  const versionIds = parts.flatMap(({ routineVersionId: id }) => id ?? []);
  const routineIds = parts.flatMap(({ routineId: id, routineVersionId }) => (id && !routineVersionId ? [id] : []));
  const named = [{ id: { in: versionIds } }, { currentOf: { id: { in: routineIds } } }];
  const seen = { AND: [routineVersionsVisibleTo(viewer), { OR: named }] };
  const had = { id: { in: versionIds.filter((id) => kept.has(id)) } };
  const rows = await tx.routineVersion.findMany({ where: { OR: [seen, had] }, select: versionColumns });
  return ({ routineId, routineVersionId }: GivenPart): VersionRow => {
    const row = rows.find(({ id, currentOf }) =>
      routineVersionId ? id === routineVersionId : currentOf?.id === routineId,
    );
    if (!row) throw new NotFoundError('routine');
    const { id, title, status } = row.routine;
    if (!kept.has(row.id) && (row.number === null || status !== 'PUBLISHED')) {
      throw new UnpublishedRoutineError(id, title, status === 'ARCHIVED');
    }
    return row;
  };
}

/** Reads the exercises that items are swapped for, in their current published version. */
async function exercisesOf(tx: Transaction, { viewer }: ClientWriterContext, ids: readonly string[]) {
  const where = { AND: [exercisesVisibleTo(viewer), { id: { in: [...ids] }, status: 'PUBLISHED' as const }] };
  const rows = ids.length > 0 ? await tx.exercise.findMany({ ...exerciseColumns, where }) : [];
  return new Map(rows.map((row) => [row.id, row]));
}

interface Swap {
  readonly itemKey: string;
  readonly from: string;
  readonly to: string;
  readonly name: string;
}

/** Refuses a swap for an exercise that is no neighbour, in either direction, of the item's own. */
async function assertWithinLadder(tx: Transaction, swaps: readonly Swap[]) {
  const outside = swaps.filter(({ from, to }) => from !== to);
  if (outside.length === 0) return;
  const [from, to] = [outside.map((swap) => swap.from), outside.map((swap) => swap.to)];
  const rungs = await tx.ladderRung.findMany({
    where: {
      OR: [
        { exerciseVersion: { currentOf: { id: { in: from } } }, toExerciseId: { in: to } },
        { exerciseVersion: { currentOf: { id: { in: to } } }, toExerciseId: { in: from } },
      ],
    },
    select: { toExerciseId: true, exerciseVersion: { select: { exerciseId: true } } },
  });
  const pairs = new Set(
    rungs.flatMap(({ toExerciseId: one, exerciseVersion: { exerciseId: other } }) => [
      `${one} ${other}`,
      `${other} ${one}`,
    ]),
  );
  const refused = outside.filter((swap) => !pairs.has(`${swap.from} ${swap.to}`));
  if (refused.length > 0) {
    throw new OutsideLadderError(
      refused.map(({ itemKey }) => itemKey),
      refused.map(({ name }) => name),
    );
  }
}

/** The exercise that an item of a phase was swapped for before: it keeps the version that it has. */
function swappedBefore(before: PlanContentRow | null, key: string | null, change: GivenChange) {
  const phase = before?.phases.find((one) => one.key === key);
  const had = phase?.changes.find(({ itemKey }) => itemKey === change.itemKey);
  return had?.exerciseVersionId && had.exerciseVersion?.exerciseId === change.exerciseId ? had.exerciseVersionId : null;
}

function timeProblems({ blocks, unknownKeys }: PlannedContent, part: GivenPart, path: string): PlanFieldProblem[] {
  const unknown = unknownKeys.map((key) => ({
    field: `${path}.changes.${part.changes.findIndex(({ itemKey }) => itemKey === key)}.itemKey`,
    message: 'The routine has no such item.',
  }));
  if (blocks.length === 0) {
    unknown.push({ field: `${path}.changes`, message: 'Everything is left out: nothing is left to do.' });
  }
  if (routineSeconds({ blocks }).max > ROUTINE_SECONDS_MAX) {
    unknown.push({ field: `${path}.changes`, message: `A session takes at most ${ROUTINE_SECONDS_MAX / 3600} hours.` });
  }
  return unknown;
}

/** What a plan is to say, with where the rows stand that it points at. */
export interface PointedPlan {
  readonly content: PlanContent;
  readonly places: Places;
}

/** With what is done in each phase, that of a flare-up last. */
export interface ReadPlan extends PointedPlan {
  readonly planned: readonly PlannedContent[];
}

export interface Pointing {
  readonly today: LocalDate;
  /** What the plan says before; null for a new one. */
  readonly before: PlanContentRow | null;
  /** What holds where nothing is given. */
  readonly bands: PlanContent['bands'];
  readonly letsSwap: boolean;
  readonly alerts: PlanContent['alerts'];
}

/**
 * Looks up what a plan points at, in at most three statements, and refuses what cannot be followed.
 *
 * @throws NotFoundError when a routine or exercise is not there or not the viewer's to see
 * @throws UnpublishedRoutineError, OutsideLadderError
 */
export async function pointedPlan(
  tx: Transaction,
  context: ClientWriterContext,
  given: GivenPlan,
  { today, before, bands, letsSwap, alerts }: Pointing,
): Promise<ReadPlan> {
  const parts = partsOf(given);
  const kept = new Set(before?.phases.map(({ routineVersionId }) => routineVersionId));
  const versionOf = await versionsOf(
    tx,
    context,
    parts.map(({ part }) => part),
    kept,
  );
  const isNew = (part: GivenPart, change: GivenChange) =>
    change.exerciseId !== null && swappedBefore(before, part.key, change) === null;
  const ids = parts.flatMap(({ part }) =>
    part.changes.flatMap((change) => (isNew(part, change) ? (change.exerciseId ?? []) : [])),
  );
  const exercises = await exercisesOf(tx, context, [...new Set(ids)]);
  const places = new Map(before ? placesOfPlan(before) : []);
  const swaps: Swap[] = [];
  const planned: PlannedContent[] = [];
  const problems: PlanFieldProblem[] = [];

  const changeOf = (part: GivenPart, version: VersionRow, change: GivenChange): ItemChange => {
    const { itemKey, dose, isLeftOut, note, exerciseId } = change;
    const same = { itemKey, dose, isLeftOut, note };
    if (exerciseId === null) return { ...same, exerciseVersionId: null };
    const had = swappedBefore(before, part.key, change);
    if (had) return { ...same, exerciseVersionId: had };
    const row: ExerciseRow | undefined = exercises.get(exerciseId);
    if (!row?.current || row.current.number === null) throw new NotFoundError('exercise');
    const item = version.blocks.flatMap(({ items }) => items).find(({ key }) => key === itemKey);
    if (item && !change.isOutsideLadder) {
      swaps.push({ itemKey, from: item.exerciseId, to: exerciseId, name: row.name });
    }
    places.set(row.current.id, row.clinicId);
    return { ...same, exerciseVersionId: row.current.id };
  };
  const pointed = ({ part, path }: { part: GivenPart; path: string }) => {
    const version = versionOf(part);
    places.set(version.id, version.clinicId);
    const plannedChanges = part.changes.map((change) => {
      const row = change.exerciseId === null ? undefined : exercises.get(change.exerciseId);
      return { ...change, exercise: row?.current ? { line: row, version: row.current } : null };
    });
    planned.push(plannedOf(version, plannedChanges));
    problems.push(...planned.slice(-1).flatMap((one) => timeProblems(one, part, path)));
    return {
      key: part.key ?? randomUUID(),
      name: part.name ?? version.title,
      routineVersionId: version.id,
      schedule: part.schedule,
      changes: part.changes
        .map((change) => changeOf(part, version, change))
        .toSorted((one, other) => (one.itemKey < other.itemKey ? -1 : 1)),
    };
  };
  const days = daysOfPhases(given.phases, today);
  const all = parts.map(pointed);
  const content: PlanContent = {
    phases: days.flatMap((day, at) => {
      const phase = all[at];
      return phase ? [{ ...phase, ...day }] : [];
    }),
    flarePhase: given.flarePhase ? (all.at(-1) ?? null) : null,
    bands: given.bands ?? bands,
    stopRule: given.stopRule,
    pause: given.pause,
    message: given.message,
    letsSwap: given.letsSwap ?? letsSwap,
    alerts: given.alerts ?? alerts,
  };
  refuseProblems([...planProblems(content), ...planAlertsProblems(content.alerts), ...problems]);
  await assertWithinLadder(tx, swaps);
  return { content, places, planned };
}
