import { type ClientWriterContext, badInput } from '../context.ts';
import { ArchivedError } from '../line/errors.ts';
import { routineVersionsVisibleTo } from '../routine/data.ts';
import type { Selection } from './data.ts';
import type { FlarePhase, Pause, PlanPhase } from './domain.ts';
import type { GivenPlan } from './given.ts';
import {
  type PlanKey,
  type PlanLine,
  type Transaction,
  answerOf,
  auditPlan,
  changedPlanFields,
  heldPlan,
} from './line-data.ts';
import { type LocalDate, isLocalDate, localDateAt } from './local-date.ts';
import { type PointedPlan, type Pointing, placesOfPlan, pointedPlan, refuseProblems } from './pointing-data.ts';
import { type PlanContentRow, planContentOf } from './row.ts';
import { planProblems } from './domain.ts';
import { writePlanVersion } from './version-data.ts';

/** A change of a plan: on which version it was made, and why. */
export interface PlanChangeKey extends PlanKey {
  readonly reason: string;
  /** The first day that it holds for; today, where the client lives, unless given. */
  readonly inForceFrom?: LocalDate | null;
}

/** The plan as it is, with where its rows stand. */
const asItIs = ({ current }: PlanLine): PointedPlan => ({
  content: planContentOf(current),
  places: placesOfPlan(current),
});

function firstDay({ inForceFrom }: PlanChangeKey, today: LocalDate): LocalDate {
  if (!inForceFrom) return today;
  if (!isLocalDate(inForceFrom)) refuseProblems([{ field: 'inForceFrom', message: 'Give a day of the calendar.' }]);
  if (inForceFrom < today) {
    refuseProblems([
      { field: 'inForceFrom', message: `What was due before ${today} stays: give that day or a later one.` },
    ]);
  }
  return inForceFrom;
}

type Make = (tx: Transaction, line: PlanLine, today: LocalDate) => PointedPlan | Promise<PointedPlan>;

/** Makes the next version of a plan, in one transaction; a change that changes nothing makes none. */
function changing(context: ClientWriterContext, action: string, key: PlanChangeKey, selection: Selection, make: Make) {
  const { db, viewer, now } = context;
  return db.$transaction(async (tx) => {
    const line = await heldPlan(tx, context, key);
    if (line.client.status === 'ARCHIVED') throw new ArchivedError('Client');
    const today = localDateAt(now, line.client.timeZone);
    const inForceFrom = firstDay(key, today);
    const pointed = await make(tx, line, today);
    const fields = changedPlanFields(planContentOf(line.current), pointed.content);
    if (fields.length > 0) {
      const number = line.current.number + 1;
      const { id: planId, clinicId } = line;
      const { reason } = key;
      await writePlanVersion(tx, { clinicId, planId, number, authorId: viewer.memberId, reason, inForceFrom }, pointed);
      const versions = { fromVersion: line.current.number, toVersion: number };
      await auditPlan(tx, context, line, { action, fields: [`version ${number}`, ...fields], ...versions });
    }
    return answerOf(tx, line.id, selection);
  });
}

/** From what a change of a plan starts: what it does not say stays. */
export function pointingFrom(current: PlanContentRow, today: LocalDate): Pointing {
  const { bands, letsSwap, alerts } = planContentOf(current);
  return { today, before: current, bands, letsSwap, alerts };
}

/**
 * Gives a plan other words from a day on: all that it says. What was due before that day stays.
 *
 * @throws ConflictError when somebody changed it since that version; nothing is written
 */
export function changePlan(
  context: ClientWriterContext,
  { plan, ...key }: PlanChangeKey & { readonly plan: GivenPlan },
  selection: Selection,
) {
  return changing(context, 'changePlan', key, selection, (tx, { current }, today) =>
    pointedPlan(tx, context, plan, pointingFrom(current, today)),
  );
}

/** Stops what is due for some days, or until somebody resumes it. */
export function pausePlan(
  context: ClientWriterContext,
  { from, until, ...key }: PlanChangeKey & { readonly from: LocalDate | null; readonly until: LocalDate | null },
  selection: Selection,
) {
  return changing(context, 'pausePlan', key, selection, (_tx, line, today) => {
    const pause: Pause = { from: from ?? today, until };
    const { content, places } = asItIs(line);
    const paused = { content: { ...content, pause }, places };
    refuseProblems(
      planProblems(paused.content)
        .filter(({ field }) => field.startsWith('pause'))
        .map(({ field, message }) => ({ field: field.replace('pause.', ''), message })),
    );
    return paused;
  });
}

/** Ends a pause: what the plan asks for is due again from the day on that this holds for. */
export function resumePlan(context: ClientWriterContext, key: PlanChangeKey, selection: Selection) {
  return changing(context, 'resumePlan', key, selection, (_tx, line) => {
    const { content, places } = asItIs(line);
    return { content: { ...content, pause: null }, places };
  });
}

/**
 * Takes the latest version of the routines of a plan, of some phases or of all. A change of an item that
 * the routine does not have any more goes with the item.
 */
export function takeNewerRoutine(
  context: ClientWriterContext,
  { phaseKeys, ...key }: PlanChangeKey & { readonly phaseKeys: readonly string[] | null },
  selection: Selection,
) {
  return changing(context, 'takeNewerRoutine', key, selection, async (tx, line) => {
    const { content, places } = asItIs(line);
    const all = [...content.phases, ...(content.flarePhase ? [content.flarePhase] : [])];
    const missing = phaseKeys?.find((one) => !all.some((phase) => phase.key === one));
    if (missing) throw badInput('phaseKeys: the plan has no such phase.');
    const chosen = all.filter((phase) => phaseKeys === null || phaseKeys.includes(phase.key));
    const newer = await newerVersions(
      tx,
      context,
      chosen.map(({ routineVersionId }) => routineVersionId),
    );
    const moved = <Phase extends PlanPhase | FlarePhase>(phase: Phase): Phase => {
      const version = chosen.includes(phase) ? newer.get(phase.routineVersionId) : undefined;
      if (!version) return phase;
      const changes = phase.changes.filter(({ itemKey }) => version.itemKeys.has(itemKey));
      return { ...phase, routineVersionId: version.id, changes };
    };
    const flarePhase = content.flarePhase && moved(content.flarePhase);
    return {
      content: { ...content, phases: content.phases.map(moved), flarePhase },
      places: new Map([...places, ...[...newer.values()].map(({ id, clinicId }) => [id, clinicId] as const)]),
    };
  });
}

/** The latest published version of each version's routine, where it is another. */
async function newerVersions(tx: Transaction, { viewer }: ClientWriterContext, ids: readonly string[]) {
  const rows = await tx.routineVersion.findMany({
    where: {
      AND: [
        routineVersionsVisibleTo(viewer),
        { number: { not: null }, currentOf: { versions: { some: { id: { in: [...ids] } } }, status: 'PUBLISHED' } },
      ],
    },
    select: {
      id: true,
      clinicId: true,
      blocks: { select: { items: { select: { key: true } } } },
      routine: { select: { versions: { where: { id: { in: [...ids] } }, select: { id: true } } } },
    },
  });
  return new Map(
    rows.flatMap(({ id, clinicId, blocks, routine }) => {
      const itemKeys = new Set(blocks.flatMap(({ items }) => items.map(({ key }) => key)));
      return routine.versions.flatMap((old) => (old.id === id ? [] : [[old.id, { id, clinicId, itemKeys }] as const]));
    }),
  );
}

/** Writes the last version of a plan, which says what the one before said, and ends it. */
export async function endHeldPlan(tx: Transaction, context: ClientWriterContext, line: PlanLine, reason: string) {
  const { viewer, now } = context;
  const { id: planId, clinicId } = line;
  const number = line.current.number + 1;
  const inForceFrom = localDateAt(now, line.client.timeZone);
  const version = { clinicId, planId, number, authorId: viewer.memberId, reason, inForceFrom };
  await writePlanVersion(tx, version, asItIs(line));
  await tx.plan.update({
    where: { id: planId },
    data: { status: 'ENDED', endedAt: now, endReason: reason },
    select: { id: true },
  });
  const versions = { fromVersion: line.current.number, toVersion: number };
  await auditPlan(tx, context, line, { action: 'endPlan', fields: [`version ${number}`, 'status'], ...versions });
}

/** Ends a plan: nothing is due from today on, where the client lives. */
export function endPlan(context: ClientWriterContext, { reason, ...key }: PlanChangeKey, selection: Selection) {
  return context.db.$transaction(async (tx) => {
    const line = await heldPlan(tx, context, key);
    await endHeldPlan(tx, context, line, reason);
    return answerOf(tx, line.id, selection);
  });
}
