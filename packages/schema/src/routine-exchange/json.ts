import { type FileProblem, RoutineFileRefusedError, fileLimits } from './domain.ts';

const megabytes = fileLimits.bytes / 1024 / 1024;

/** Refuses a file as a whole. */
export function refused(message: string): never {
  throw new RoutineFileRefusedError([{ path: '', message }]);
}

/** How deep the brackets of a JSON text nest, told in one pass without reading it. */
function depthOf(text: string): number {
  let [depth, deepest, inString] = [0, 0, false];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (inString) {
      if (sign === '\\') at += 1;
      else if (sign === '"') inString = false;
    } else if (sign === '"') inString = true;
    else if (sign === '{' || sign === '[') deepest = Math.max(deepest, (depth += 1));
    else if (sign === '}' || sign === ']') depth -= 1;
  }
  return deepest;
}

/** Names that mean something to the language itself; no form that is read here has them. */
const forbidden = new Set(['__proto__', 'constructor', 'prototype']);

/** What must not stand in a file wherever it stands: such names, and texts that cannot be stored. */
function problemsIn(value: unknown, path: string): FileProblem[] {
  if (typeof value === 'string') {
    const isSound = !value.includes('\u0000') && !/\p{Surrogate}/u.test(value);
    return isSound ? [] : [{ path, message: 'It has characters that are none, and cannot be stored.' }];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => {
    const at = path === '' ? name : `${path}.${name}`;
    if (forbidden.has(name)) return [{ path: at, message: 'A part of this name is not taken.' }];
    return [...problemsIn(name, path), ...problemsIn(part, at)];
  });
}

/**
 * Reads the one JSON object of a text.
 *
 * @throws RoutineFileRefusedError when it is too large, too deep, no JSON, or has in it what no file may have
 */
export function readJson(text: string): Readonly<Record<string, unknown>> {
  if (Buffer.byteLength(text) > fileLimits.bytes) refused(`It is larger than ${megabytes} MB, which no routine is.`);
  const plain = text.replace(/^\uFEFF/, '').trim();
  if (plain === '') refused('There is nothing in it.');
  if (!plain.startsWith('{')) refused('It is no JSON object, as a routine of Reprise or FHIR is.');
  if (depthOf(plain) > fileLimits.depth) refused(`It nests more than ${fileLimits.depth} levels deep.`);
  let value: unknown;
  try {
    value = JSON.parse(plain);
  } catch (error) {
    refused(`It is no valid JSON: ${(error as Error).message}.`);
  }
  const problems = problemsIn(value, '');
  if (problems.length > 0) throw new RoutineFileRefusedError(problems.slice(0, 20));
  return value as Record<string, unknown>;
}
