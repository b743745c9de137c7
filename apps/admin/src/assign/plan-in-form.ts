import type { FlarePhase, PlanContent } from '@reprise/schema/plan';
import { type FragmentType, graphql, readFragment } from '../gql';
import { doseOf } from '../routine-builder/whole-dose';
import { type Known, knowing, knownRoutine, nothingKnown } from './known-routines';

const partInForm = graphql(`
  fragment PartInForm on PlanPhase {
    key
    name
    startsOn
    endsOn
    schedule {
      timesPerDay
      daysOfWeek
      everyDays
    }
    routineVersion {
      id
      ...RoutineInPlan
    }
    itemChanges {
      itemKey
      isLeftOut
      note
      dose {
        shorthand
      }
      exerciseVersion {
        id
        name
        exercise {
          id
        }
      }
    }
  }
`);

export const planInForm = graphql(`
  fragment PlanInForm on Plan {
    id
    version
    status
    currentVersion {
      id
      stopRule
      message
      letsSwap
      alerts {
        redScoreAbove
        risingBy
        silentDays
      }
      bands {
        greenMax
        amberMax
      }
      pause {
        from
        until
      }
      phases {
        ...PartInForm
      }
      flarePhase {
        ...PartInForm
      }
    }
  }
`);

/** A plan as the form changes it, and what it points at. */
export interface PlanRead {
  readonly planId: string;
  readonly version: number;
  readonly content: PlanContent;
  readonly known: Known;
}

function partOf(answer: FragmentType<typeof partInForm>) {
  const { key, name, schedule, routineVersion, itemChanges, startsOn, endsOn } = readFragment(partInForm, answer);
  const { timesPerDay, daysOfWeek, everyDays } = schedule;
  const part: FlarePhase = {
    key,
    name,
    routineVersionId: routineVersion.id,
    schedule: { timesPerDay, daysOfWeek: daysOfWeek ?? null, everyDays: everyDays ?? null },
    changes: itemChanges
      .map(({ itemKey, isLeftOut, note, dose, exerciseVersion }) => ({
        itemKey,
        isLeftOut,
        note: note ?? null,
        dose: dose ? doseOf(dose) : null,
        exerciseVersionId: exerciseVersion?.id ?? null,
      }))
      .toSorted((one, other) => (one.itemKey < other.itemKey ? -1 : 1)),
  };
  const exercises = itemChanges.flatMap(({ exerciseVersion: version }) =>
    version ? [{ versionId: version.id, name: version.name, exerciseId: version.exercise.id }] : [],
  );
  return { part, days: { startsOn: startsOn ?? '', endsOn: endsOn ?? null }, routineVersion, exercises };
}

/** Reads a plan from the API's answer. */
export function planRead(answer: FragmentType<typeof planInForm>): PlanRead {
  const { id, version, currentVersion } = readFragment(planInForm, answer);
  const { bands, stopRule, message, letsSwap, pause, alerts } = currentVersion;
  const phases = currentVersion.phases.map(partOf);
  const flare = currentVersion.flarePhase ? partOf(currentVersion.flarePhase) : null;
  const all = [...phases, ...(flare ? [flare] : [])];
  return {
    planId: id,
    version,
    content: {
      phases: phases.map(({ part, days }) => ({ ...part, ...days })),
      flarePhase: flare && flare.part,
      bands: { greenMax: bands.greenMax, amberMax: bands.amberMax },
      stopRule: stopRule ?? null,
      pause: pause ? { from: pause.from, until: pause.until ?? null } : null,
      message: message ?? null,
      letsSwap,
      alerts: {
        redScoreAbove: alerts.redScoreAbove ?? null,
        risingBy: alerts.risingBy ?? null,
        silentDays: alerts.silentDays ?? null,
      },
    },
    known: knowing(
      nothingKnown,
      all.map(({ routineVersion }) => knownRoutine(routineVersion)),
      all.flatMap(({ exercises }) => exercises),
    ),
  };
}
