import {
  type Attribution,
  type ExerciseCaution,
  type ExerciseEffect,
  type ExerciseStep,
  precautions,
  stepRoles,
} from './domain.ts';

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

/**
 * Reads the effects of an exercise from what the database holds.
 *
 * @throws TypeError when it holds anything else: rows are written by this code alone
 */
export function exerciseEffects(json: unknown): ExerciseEffect[] {
  return listOf(json).map(({ key, text }) => {
    if (!isText(key) || !isText(text)) throw new TypeError('a stored effect is malformed');
    return { key, text };
  });
}

/** Reads an attribution from what the database holds; null when the content is the library's own. */
export function attributionOf(json: unknown): Attribution | null {
  if (typeof json !== 'object' || json === null) return null;
  const said = (name: keyof Attribution) => {
    const value: unknown = Reflect.get(json, name);
    return isText(value) ? value : null;
  };
  return {
    title: said('title'),
    author: said('author'),
    source: said('source'),
    url: said('url'),
    licence: said('licence'),
  };
}
