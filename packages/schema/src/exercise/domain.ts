export const exerciseCategories = [
  'STRENGTH',
  'STABILITY',
  'MOBILITY',
  'STRETCH',
  'NEURAL_MOBILITY',
  'MASSAGE',
  'BALANCE',
  'CARDIO',
  'POWER',
] as const;
export type ExerciseCategory = (typeof exerciseCategories)[number];

export const bodyPositions = [
  'SUPINE',
  'PRONE',
  'SIDE_LYING',
  'QUADRUPED',
  'KNEELING',
  'HALF_KNEELING',
  'SITTING',
  'STANDING',
  'SQUATTING',
] as const;
export type BodyPosition = (typeof bodyPositions)[number];

export const bodyRegions = [
  'NECK',
  'SHOULDER',
  'ARM',
  'UPPER_BACK',
  'LOWER_BACK',
  'TRUNK',
  'PELVIS',
  'HIP',
  'THIGH',
  'KNEE',
  'LOWER_LEG',
  'FOOT',
] as const;
export type BodyRegion = (typeof bodyRegions)[number];

export const precautions = [
  'OSTEOPOROSIS',
  'PREGNANCY',
  'RECENT_SURGERY',
  'HEART_CONDITION',
  'HIGH_BLOOD_PRESSURE',
  'HIP_REPLACEMENT',
  'KNEE_PROBLEM',
  'SHOULDER_PROBLEM',
  'WRIST_PROBLEM',
  'NECK_PROBLEM',
  'NERVE_SYMPTOMS',
  'SPINAL_STENOSIS',
  'DISC_HERNIATION',
  'BALANCE_PROBLEM',
  'ACUTE_PAIN',
] as const;
export type Precaution = (typeof precautions)[number];

export const stepRoles = ['SET_UP', 'MOVE', 'BREATHE', 'CUE', 'SAFETY'] as const;
export type StepRole = (typeof stepRoles)[number];

/** One instruction; `key` stays the same through edits, so that citations keep hold of it. */
export interface ExerciseStep {
  readonly key: string;
  readonly role: StepRole;
  readonly text: string;
}

/** One caution, and the coded precautions of a client that it is about. */
export interface ExerciseCaution {
  readonly key: string;
  readonly text: string;
  readonly precautions: readonly Precaution[];
}

const isText = (value: unknown): value is string => typeof value === 'string';

function listOf(json: unknown): Record<string, unknown>[] {
  if (!Array.isArray(json)) throw new TypeError('a stored list is not a list');
  return json as Record<string, unknown>[];
}

/**
 * Reads the steps of an exercise from what the database holds.
 *
 * @throws TypeError when it holds anything else: rows are written by this code alone
 */
export function exerciseSteps(json: unknown): ExerciseStep[] {
  return listOf(json).map(({ key, role, text }) => {
    const known = stepRoles.find((one) => one === role);
    if (!isText(key) || !isText(text) || !known) throw new TypeError('a stored step is malformed');
    return { key, role: known, text };
  });
}

/**
 * Reads the cautions of an exercise from what the database holds.
 *
 * @throws TypeError when it holds anything else: rows are written by this code alone
 */
export function exerciseCautions(json: unknown): ExerciseCaution[] {
  return listOf(json).map(({ key, text, precautions: codes }) => {
    if (!isText(key) || !isText(text) || !Array.isArray(codes)) {
      throw new TypeError('a stored caution is malformed');
    }
    return { key, text, precautions: precautions.filter((one) => codes.includes(one)) };
  });
}
