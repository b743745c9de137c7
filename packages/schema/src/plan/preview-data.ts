import { actorOf, audit } from '../audit-event/data.ts';
import type { ClientWriterContext } from '../context.ts';
import { type Assignment, pointedAssignment } from './assign-data.ts';
import type { FlarePhase, PlanContent, PlanPhase } from './domain.ts';
import { type DueSession, dueSessions } from './due-sessions.ts';
import { type LocalDate, plusDays } from './local-date.ts';
import type { PlannedContent } from './row.ts';

/** A phase of a plan that nobody assigned yet, with what is done in it. */
export interface PreviewPhase {
  readonly phase: PlanPhase | FlarePhase;
  readonly planned: PlannedContent;
}

/** What a client would be given. */
export interface PlanPreview {
  readonly today: LocalDate;
  readonly content: PlanContent;
  readonly phases: readonly PreviewPhase[];
  readonly flarePhase: PreviewPhase | null;
  readonly sessions: readonly (DueSession & { readonly of: PreviewPhase })[];
  readonly precautions: Awaited<ReturnType<typeof pointedAssignment>>['client']['precautions'];
  readonly activePlanId: string | null;
}

const PREVIEW_DAYS = 7;

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
  const { content, planned } = pointed;
  const withPlanned = (phase: PlanPhase | FlarePhase, at: number): PreviewPhase[] => {
    const of = planned[at];
    return of ? [{ phase, planned: of }] : [];
  };
  const phases = content.phases.flatMap(withPlanned);
  const starts = content.phases[0]?.startsOn ?? today;
  const from = starts < today ? today : starts;
  const sessions = dueSessions(content, from, plusDays(from, PREVIEW_DAYS - 1), client.timeZone);
  const act = { action: 'readClient', subjectType: 'Client', subjectId: client.id, clientId: client.id, requestId };
  await audit(db, actorOf(viewer), act);
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
    activePlanId: client.plans[0]?.id ?? null,
  };
}
