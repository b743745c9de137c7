import type { Prisma } from '@reprise/prisma/client';
import type { ExerciseContent } from './domain.ts';
import { exerciseCautions, exerciseEffects, exerciseSteps } from './stored.ts';

/** The columns and rows that hold the content of a version. */
export const contentColumns = {
  name: true,
  aliases: true,
  purpose: true,
  category: true,
  positions: true,
  regions: true,
  primaryMuscles: true,
  secondaryMuscles: true,
  equipment: true,
  tags: true,
  steps: true,
  cautions: true,
  effects: true,
  attribution: true,
  ladder: {
    select: { kind: true, criterion: true, toClinicId: true, toExerciseId: true, to: { select: { name: true } } },
    orderBy: { position: 'asc' },
  },
  pictures: {
    select: { mediaClinicId: true, mediaId: true, altText: true },
    orderBy: { position: 'asc' },
  },
} as const satisfies Prisma.ExerciseVersionSelect;

export type ContentRow = Prisma.ExerciseVersionGetPayload<{ select: typeof contentColumns }>;

/** Reads the content of a version from its rows. */
export function contentOf(row: ContentRow): ExerciseContent {
  return {
    name: row.name,
    aliases: row.aliases,
    purpose: row.purpose,
    category: row.category,
    positions: row.positions,
    regions: row.regions,
    primaryMuscles: row.primaryMuscles,
    secondaryMuscles: row.secondaryMuscles,
    equipment: row.equipment,
    tags: row.tags,
    steps: exerciseSteps(row.steps),
    cautions: exerciseCautions(row.cautions),
    effects: exerciseEffects(row.effects),
    ladder: row.ladder.map(({ kind, criterion, toExerciseId, to }) => ({
      kind,
      exerciseId: toExerciseId,
      name: to.name,
      criterion,
    })),
    pictures: row.pictures.map(({ mediaId, altText }) => ({ mediaId, altText })),
  };
}

/** The columns of a version for its content; ladder and pictures are rows of their own. */
export function contentData(content: ExerciseContent) {
  const { ladder: _ladder, pictures: _pictures, steps, cautions, effects, ...rest } = content;
  return {
    name: rest.name,
    aliases: [...rest.aliases],
    purpose: rest.purpose,
    category: rest.category,
    positions: [...rest.positions],
    regions: [...rest.regions],
    primaryMuscles: [...rest.primaryMuscles],
    secondaryMuscles: [...rest.secondaryMuscles],
    equipment: [...rest.equipment],
    tags: [...rest.tags],
    steps: steps.map(({ key, role, text }) => ({ key, role, text })),
    cautions: cautions.map(({ key, text, precautions }) => ({ key, text, precautions: [...precautions] })),
    effects: effects.map(({ key, text }) => ({ key, text })),
  } satisfies Partial<Prisma.ExerciseVersionUncheckedCreateInput>;
}
