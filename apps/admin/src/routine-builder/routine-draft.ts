import type { ComposedCitation, ComposedRoutine } from '@reprise/schema/routine/composed';
import { type FragmentType, graphql, readFragment } from '../gql';
import type { RoutineDraftFragment } from '../gql/graphql';
import { type ExerciseFacts, composedExercise, factsOf } from './exercise-facts';
import { doseOf, rangeOf } from './whole-dose';

const itemCitation = graphql(`
  fragment ItemCitation on Citation {
    id
    kind
    claim
    locatorLabel
    locatorValue
    stance
    dose {
      shorthand
    }
    source {
      id
      title
    }
  }
`);

export const routineContent = graphql(`
  fragment RoutineContent on RoutineVersion {
    id
    title
    summary
    uses
    conditions
    statedMinutes
    blocks {
      id
      key
      name
      rounds {
        min
        max
      }
      restBetweenItemsSeconds {
        min
        max
      }
      restBetweenRoundsSeconds {
        min
        max
      }
      condition
      note
      items {
        id
        key
        note
        dose {
          shorthand
        }
        exerciseVersion {
          id
          ...ExerciseFacts
        }
        citations {
          id
          ...ItemCitation
        }
      }
    }
  }
`);

export const routineDraft = graphql(`
  fragment RoutineDraft on Routine {
    id
    slug
    title
    status
    version
    revision
    mayEdit
    origin {
      id
      slug
      title
    }
    draft {
      id
      ...RoutineContent
    }
    currentVersion {
      id
      ...RoutineContent
    }
  }
`);

export const routineState = graphql(`
  fragment RoutineState on Routine {
    id
    slug
    title
    status
    version
    revision
    draft {
      id
    }
  }
`);

export const wholeRoutine = graphql(`
  query WholeRoutine($id: ID!) {
    routine(id: $id) {
      id
      ...RoutineDraft
    }
  }
`);

/** What a builder works on: the open draft, or what is published when there is none. */
function workingVersion(routine: RoutineDraftFragment) {
  return readFragment(routineContent, routine.draft ?? routine.currentVersion);
}

/** Reads what a citation says from the API's answer. */
export function citationOf(answer: FragmentType<typeof itemCitation>): ComposedCitation {
  const { kind, claim, locatorLabel, locatorValue, stance, dose, source } = readFragment(itemCitation, answer);
  return {
    sourceId: source.id,
    title: source.title,
    kind,
    claim,
    locatorLabel: locatorLabel ?? null,
    locatorValue: locatorValue ?? null,
    stance,
    dose: dose ? doseOf(dose) : null,
  };
}

/** Reads what a routine says from what a builder works on; ids are those of the API. */
export function composedOf(routine: RoutineDraftFragment): ComposedRoutine {
  const { title, summary, uses, conditions, statedMinutes, blocks } = workingVersion(routine);
  return {
    title,
    summary,
    uses,
    conditions,
    statedMinutes: statedMinutes ?? null,
    blocks: blocks.map((block) => ({
      key: block.key,
      name: block.name,
      rounds: { min: block.rounds.min, max: block.rounds.max },
      restBetweenItemsSeconds: rangeOf(block.restBetweenItemsSeconds),
      restBetweenRoundsSeconds: rangeOf(block.restBetweenRoundsSeconds),
      condition: block.condition ?? null,
      note: block.note ?? null,
      items: block.items.map((item) => ({
        key: item.key,
        exercise: composedExercise(factsOf(item.exerciseVersion)),
        dose: doseOf(item.dose),
        note: item.note ?? null,
        citations: item.citations.map(citationOf),
      })),
    })),
  };
}

/** What is known of the exercises of a routine. */
export function factsIn(routine: RoutineDraftFragment): readonly ExerciseFacts[] {
  return workingVersion(routine).blocks.flatMap(({ items }) =>
    items.map(({ exerciseVersion }) => factsOf(exerciseVersion)),
  );
}
