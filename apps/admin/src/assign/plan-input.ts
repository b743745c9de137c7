import type { FlarePhase, ItemChange, PlanContent } from '@reprise/schema/plan';
import type { AssignRoutineInput, FlarePhaseInput, ItemChangeInput } from '../gql/graphql';
import { doseInput } from '../routine-builder/whole-dose';
import type { Known } from './known-routines';

type PlanInput = Omit<AssignRoutineInput, 'clientId' | 'replacesActive'>;

function changeInput({ itemKey, dose, exerciseVersionId, isLeftOut, note }: ItemChange, known: Known): ItemChangeInput {
  const exercise = exerciseVersionId ? known.exercises[exerciseVersionId] : undefined;
  return { itemKey, dose: dose && doseInput(dose), exerciseId: exercise?.exerciseId ?? null, isLeftOut, note };
}

function partInput({ key, name, routineVersionId, schedule, changes }: FlarePhase, known: Known): FlarePhaseInput {
  const { timesPerDay, daysOfWeek, everyDays } = schedule;
  return {
    key,
    name: name.trim() || null,
    routineVersionId,
    schedule: { timesPerDay, daysOfWeek: daysOfWeek && [...daysOfWeek], everyDays },
    changes: changes.map((change) => changeInput(change, known)),
  };
}

/** All that a plan is to say, as the API takes it. */
export function planInput(content: PlanContent, known: Known): PlanInput {
  const { phases, flarePhase, bands, stopRule, message, letsSwap, alerts } = content;
  return {
    phases: phases.map((phase) => ({
      ...partInput(phase, known),
      startsOn: phase.startsOn,
      endsOn: phase.endsOn,
    })),
    flarePhase: flarePhase && partInput(flarePhase, known),
    bands,
    stopRule: stopRule?.trim() || null,
    message: message?.trim() || null,
    letsSwap,
    alerts,
  };
}
