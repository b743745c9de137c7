import 'server-only';

import { readFragment } from '../gql';
import type { HandoutQuery, PlanHandoutPhaseFragment, PlanHandoutsQuery } from '../gql/graphql';
import { query } from '../graphql/server';
import { environment } from '../environment';
import { type HandoutContent, handoutContent } from '../handout/handout-content';
import { handoutWords } from '../handout/read-handout';
import { planHandoutPhase, planHandoutsDocument } from './plan-handouts-document';

type Version = NonNullable<PlanHandoutsQuery['plan']>['currentVersion'];

/** A phase in the form of a routine: what the client does, with what was changed for them. */
function routineOf({ key, name, routineVersion, routine }: PlanHandoutPhaseFragment): HandoutQuery['routine'] {
  const { id, slug } = routineVersion.routine;
  return {
    id,
    slug,
    title: name,
    summary: '',
    version: routineVersion.number ?? 0,
    equipment: routine.equipment,
    estimatedSeconds: routine.estimatedSeconds,
    citations: [],
    blocks: routine.blocks.map((block) => ({
      ...block,
      id: `${key}-${block.key}`,
      items: block.items.map((item) => ({ ...item, id: `${key}-${item.key}`, citations: [] })),
    })),
  };
}

/** The handouts of a plan as it is now: one for each of its phases. */
export async function readPlanHandouts(planId: string, clientName: string): Promise<HandoutContent[]> {
  const { viewer, plan } = await query(planHandoutsDocument, { id: planId });
  if (!plan) return [];
  const { bands, phases, flarePhase }: Version = plan.currentVersion;
  const setting = { words: await handoutWords(), clientName, adminUrl: environment().adminUrl };
  const clinic = viewer && { ...viewer.clinic, bands };
  return [...phases, ...(flarePhase ? [flarePhase] : [])].flatMap((phase) => {
    const routine = routineOf(readFragment(planHandoutPhase, phase));
    return handoutContent({ viewer: clinic && { clinic }, routine }, setting) ?? [];
  });
}
