import type { Prisma } from '@reprise/prisma/client';
import type { Context } from '../context.ts';

interface Selection<Select, Include> {
  readonly select?: Select;
  readonly include?: Include;
}

/**
 * Rows that plans point at, by their ids. Who sees a plan sees what it points at, in the archive too, so
 * there is no other filter: the ids must come from a plan that the viewer sees.
 */
export const rowsOfPlans = {
  items: ({ db }: Context, ids: readonly string[], selection: Selection<Prisma.ItemSelect, Prisma.ItemInclude>) =>
    db.item.findMany({ ...selection, where: { id: { in: [...ids] } } }),
  exercises: (
    { db }: Context,
    ids: readonly string[],
    selection: Selection<Prisma.ExerciseSelect, Prisma.ExerciseInclude>,
  ) => db.exercise.findMany({ ...selection, where: { id: { in: [...ids] } } }),
  exerciseVersions: (
    { db }: Context,
    ids: readonly string[],
    selection: Selection<Prisma.ExerciseVersionSelect, Prisma.ExerciseVersionInclude>,
  ) => db.exerciseVersion.findMany({ ...selection, where: { id: { in: [...ids] } } }),
  phases: (
    { db }: Context,
    ids: readonly string[],
    selection: Selection<Prisma.PlanPhaseSelect, Prisma.PlanPhaseInclude>,
  ) => db.planPhase.findMany({ ...selection, where: { id: { in: [...ids] } } }),
  versions: (
    { db }: Context,
    ids: readonly string[],
    selection: Selection<Prisma.PlanVersionSelect, Prisma.PlanVersionInclude>,
  ) => db.planVersion.findMany({ ...selection, where: { id: { in: [...ids] } } }),
} as const;
