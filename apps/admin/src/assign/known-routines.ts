import type { Dose } from '@reprise/schema/dose';
import { type FragmentType, graphql, readFragment } from '../gql';
import { doseOf } from '../routine-builder/whole-dose';

export const routineInPlan = graphql(`
  fragment RoutineInPlan on RoutineVersion {
    id
    number
    title
    routine {
      id
      slug
      version
    }
    blocks {
      id
      key
      name
      items {
        id
        key
        note
        dose {
          shorthand
        }
        exerciseVersion {
          id
          name
        }
        exercise {
          id
        }
      }
    }
  }
`);

/** One item of a routine, as a plan starts from it. */
export interface KnownItem {
  readonly key: string;
  readonly exerciseId: string;
  readonly name: string;
  readonly dose: Dose;
  readonly note: string | null;
}

/** One version of a routine that a plan may give. */
export interface KnownRoutine {
  readonly versionId: string;
  readonly routineId: string;
  readonly slug: string;
  readonly number: number;
  /** The number of its latest published version. */
  readonly latest: number;
  readonly title: string;
  readonly blocks: readonly { readonly key: string; readonly name: string; readonly items: readonly KnownItem[] }[];
}

/** An exercise that an item is swapped for. */
export interface KnownExercise {
  readonly exerciseId: string;
  readonly versionId: string;
  readonly name: string;
}

/** What the form knows of what the plan points at, by the ids of versions. */
export interface Known {
  readonly routines: Readonly<Record<string, KnownRoutine>>;
  readonly exercises: Readonly<Record<string, KnownExercise>>;
}

export const nothingKnown: Known = { routines: {}, exercises: {} };

/** Reads a version of a routine from the API's answer. */
export function knownRoutine(answer: FragmentType<typeof routineInPlan>): KnownRoutine {
  const { id, number, title, routine, blocks } = readFragment(routineInPlan, answer);
  return {
    versionId: id,
    routineId: routine.id,
    slug: routine.slug,
    number: number ?? 0,
    latest: routine.version,
    title,
    blocks: blocks.map(({ key, name, items }) => ({
      key,
      name,
      items: items.map(({ key: itemKey, note, dose, exercise, exerciseVersion }) => ({
        key: itemKey,
        exerciseId: exercise.id,
        name: exerciseVersion.name,
        dose: doseOf(dose),
        note: note ?? null,
      })),
    })),
  };
}

/** What is known with more routines, or more exercises, beside it. */
export function knowing(
  known: Known,
  routines: readonly KnownRoutine[],
  exercises: readonly KnownExercise[] = [],
): Known {
  const byVersion = <One extends { readonly versionId: string }>(list: readonly One[]) =>
    Object.fromEntries(list.map((one) => [one.versionId, one]));
  return {
    routines: { ...known.routines, ...byVersion(routines) },
    exercises: { ...known.exercises, ...byVersion(exercises) },
  };
}

/** The items of a routine in their order. */
export function itemsOf(routine: KnownRoutine | undefined): readonly KnownItem[] {
  return routine?.blocks.flatMap(({ items }) => items) ?? [];
}
