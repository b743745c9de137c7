import type { ExerciseContent } from '../exercise/domain.ts';

/** A content that says little; a test states what matters to it. */
export function aContent(stated: Partial<ExerciseContent> = {}): ExerciseContent {
  return {
    name: 'Bridge',
    aliases: [],
    purpose: 'Strengthens your hips.',
    category: 'STRENGTH',
    positions: [],
    regions: [],
    primaryMuscles: [],
    secondaryMuscles: [],
    equipment: [],
    tags: [],
    steps: [],
    cautions: [],
    effects: [],
    ladder: [],
    pictures: [],
    ...stated,
  };
}
