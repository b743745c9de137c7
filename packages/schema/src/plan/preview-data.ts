import { actorOf, audit } from '../audit-event/data.ts';
import { clientsVisibleTo } from '../client/data.ts';
import type { ClientWriterContext } from '../context.ts';
import { NotFoundError } from '../errors.ts';
import { shownVersion } from '../exercise/data.ts';
import { type Assignment, pointedAssignment } from './assign-data.ts';
import { pointingFrom } from './change-data.ts';
import { auditPlanReads, plansVisibleTo } from './data.ts';
import { type PlanChange, planDiff } from './diff.ts';
import { swappedNames, wordsFor } from './diff-data.ts';
import type { FlarePhase, PlanContent, PlanPhase } from './domain.ts';
import { type DueSession, dueSessions } from './due-sessions.ts';
import type { GivenPlan } from './given.ts';
import { type LocalDate, isLocalDate, localDateAt, plusDays } from './local-date.ts';
import { type ReadPlan, pointedPlan } from './pointing-data.ts';
import { type PlannedContent, planContentColumns, planContentOf } from './row.ts';

/** A phase of a plan that nobody assigned yet, with what is done in it. */
export interface PreviewPhase {
  readonly phase: PlanPhase | FlarePhase;
  readonly planned: PlannedContent;
  readonly letsSwap: boolean;
}

type Precautions = Awaited<ReturnType<typeof pointedAssignment>>['client']['precautions'];

/** What a client would be given. */
export interface PlanPreview {
  readonly today: LocalDate;
  readonly content: PlanContent;
  readonly phases: readonly PreviewPhase[];
  readonly flarePhase: PreviewPhase | null;
  readonly sessions: readonly (DueSession & { readonly of: PreviewPhase })[];
  readonly precautions: Precautions;
  readonly activePlanId: string | null;
  /** In what it differs from the plan as it is; empty for a new one. */
  readonly changes: readonly PlanChange[];
}

const PREVIEW_DAYS = 7;

interface Previewed {
  readonly today: LocalDate;
  /** The first day that is shown, at the earliest. */
  readonly from: LocalDate;
  readonly client: { readonly timeZone: string; readonly precautions: Precautions };
  readonly pointed: ReadPlan;
}

function previewOf({ today, from, client, pointed }: Previewed): Omit<PlanPreview, 'activePlanId' | 'changes'> {
  const { content, planned } = pointed;
  const withPlanned = (phase: PlanPhase | FlarePhase, at: number): PreviewPhase[] => {
    const of = planned[at];
    return of ? [{ phase, planned: of, letsSwap: content.letsSwap }] : [];
  };
  const phases = content.phases.flatMap(withPlanned);
  const starts = content.phases[0]?.startsOn ?? from;
  const first = starts < from ? from : starts;
  const sessions = dueSessions(content, first, plusDays(first, PREVIEW_DAYS - 1), client.timeZone);
  return {
    today,
    content,
    phases,
    flarePhase: (content.flarePhase && withPlanned(content.flarePhase, phases.length)[0]) ?? null,
    sessions: sessions.flatMap((session) => {
      const of = phases.find(({ phase }) => phase.key === session.phaseKey);
      return of ? [{ ...session, of }] : [];
    }),
    precautions: client.precautions,
  };
}

/**
 * What assigning would make: the first seven days of it as the client would see them. Nothing is written
 * but that somebody looked at the client's record.
 */
export async function previewPlan(
  context: ClientWriterContext,
  assignment: Pick<Assignment, 'clientId' | 'plan'>,
): Promise<PlanPreview> {
  const { db, viewer, requestId } = context;
  const { client, today, pointed } = await pointedAssignment(db, context, assignment);
  const act = { action: 'readClient', subjectType: 'Client', subjectId: client.id, clientId: client.id, requestId };
  await audit(db, actorOf(viewer), act);
  return {
    ...previewOf({ today, from: today, client, pointed }),
    activePlanId: client.plans[0]?.id ?? null,
    changes: [],
  };
}

/** A change that a plan may get. */
export interface ChangeToSee {
  readonly planId: string;
  readonly inForceFrom: LocalDate | null;
  readonly plan: GivenPlan;
}

/**
 * What changing a plan would make of it: in what it would differ, and the first seven days from the one
 * that it would hold from. Nothing is written but that somebody looked at the plan.
 *
 * @throws NotFoundError when the plan is not there or not the viewer's to see
 */
export async function previewPlanChange(
  context: ClientWriterContext,
  { planId, inForceFrom, plan }: ChangeToSee,
): Promise<PlanPreview> {
  const { db, viewer, now } = context;
  const row = await db.plan.findFirst({
    where: { AND: [plansVisibleTo(viewer), { id: planId, client: clientsVisibleTo(viewer) }] },
    select: {
      current: { select: planContentColumns },
      client: { select: { timeZone: true, precautions: true } },
    },
  });
  if (!row) throw new NotFoundError('plan');
  const current = shownVersion(row.current);
  const today = localDateAt(now, row.client.timeZone);
  const pointed = await pointedPlan(db, context, plan, pointingFrom(current, today));
  const from = inForceFrom && isLocalDate(inForceFrom) && inForceFrom > today ? inForceFrom : today;
  await auditPlanReads(context, { planIds: [planId] });
  return {
    ...previewOf({ today, from, client: row.client, pointed }),
    activePlanId: planId,
    changes: await changesTo(context, planContentOf(current), pointed, swappedNames(current)),
  };
}

async function changesTo(
  context: ClientWriterContext,
  before: PlanContent,
  { content, planned }: ReadPlan,
  names: readonly (readonly [string, string])[],
): Promise<readonly PlanChange[]> {
  const parts = [before, content].flatMap(({ phases, flarePhase }) => [...phases, ...(flarePhase ? [flarePhase] : [])]);
  const swapped = planned.flatMap(({ changes }) =>
    changes.flatMap(({ exercise }) => (exercise ? [[exercise.version.id, exercise.version.name] as const] : [])),
  );
  const ids = parts.map(({ routineVersionId }) => routineVersionId);
  return planDiff(before, content, await wordsFor(context, ids, new Map([...names, ...swapped])));
}
