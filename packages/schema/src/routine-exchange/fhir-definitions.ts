import { NAMESPACE } from './domain.ts';
import { exerciseSchema } from './file-exercise.ts';
import { itemSchema, routineSchema } from './file.ts';

/** What of a routine, a block and an exercise no standard element says. */
export const routineRest = routineSchema.pick({ statedMinutes: true });
export const blockRest = routineSchema.shape.blocks
  .unwrap()
  .element.pick({ rounds: true, restBetweenItemsSeconds: true, restBetweenRoundsSeconds: true });
export const exerciseRest = exerciseSchema.omit({ slug: true, name: true, purpose: true, citations: true });
/** Which of the file's exercises an activity does. */
export const itemRest = itemSchema.pick({ exercise: true });

/** The systems of this project's identifiers and codes. */
export const systems = {
  routine: `${NAMESPACE}/routine`,
  exercise: `${NAMESPACE}/exercise`,
  precaution: `${NAMESPACE}/fhir/CodeSystem/precaution`,
} as const;
