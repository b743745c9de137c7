import type { z } from 'zod';
import { fileProblems } from './check.ts';
import { type ExchangeFormat, FILE_FORMAT, FILE_VERSION, type FileProblem, RoutineFileRefusedError } from './domain.ts';
import { readFhir } from './fhir-read.ts';
import { type RoutineFile, fileSchema } from './file.ts';
import { readJson, refused } from './json.ts';

/** The most problems that a refusal lists. */
const MOST_PROBLEMS = 50;

/** A file that was read. */
export interface ReadFile {
  readonly format: ExchangeFormat;
  readonly file: RoutineFile;
  /** Whether others wrote it: then its exercises are known by their names alone. */
  readonly isForeign: boolean;
  /** What was left out or guessed, in words. */
  readonly notices: readonly FileProblem[];
}

/** A problem of the form, in words and with its path. */
const formProblem = ({ path, message }: z.core.$ZodIssue): FileProblem => ({ path: path.join('.'), message });

/**
 * Checks all that a file must be.
 *
 * @throws RoutineFileRefusedError with a path and a reason for each thing that is wrong
 */
export function checkedFile(value: unknown): RoutineFile {
  const { data, error } = fileSchema.safeParse(value);
  const problems = data ? fileProblems(data) : error.issues.map(formProblem);
  if (!data || problems.length > 0) throw new RoutineFileRefusedError(problems.slice(0, MOST_PROBLEMS));
  return data;
}

/** Refuses a version that this reader does not know. */
function demandVersion(version: unknown) {
  if (version === FILE_VERSION) return;
  if (!Number.isInteger(version) || (version as number) < 1)
    refused(`It does not say of which version its form is: there must be "version": ${FILE_VERSION}.`);
  refused(
    `Its form is of version ${String(version)}, and this Reprise reads version ${FILE_VERSION}. Export it in that version, or bring Reprise up to date.`,
  );
}

/**
 * Reads a routine from the text of a file: the JSON of Reprise, or FHIR R4.
 *
 * @throws RoutineFileRefusedError in words, with paths
 */
export function readRoutineFile(text: string, newKey: () => string): ReadFile {
  const json = readJson(text);
  if (typeof json['resourceType'] === 'string') {
    const { file, isForeign, notices } = readFhir(json, newKey);
    return { format: 'FHIR', file: checkedFile(file), isForeign, notices };
  }
  if (json['format'] !== FILE_FORMAT)
    refused(`It is no routine: there is neither "format": "${FILE_FORMAT}" nor the resourceType of FHIR in it.`);
  demandVersion(json['version']);
  return { format: 'JSON', file: checkedFile(json), isForeign: false, notices: [] };
}

/** The text of the JSON of Reprise. */
export function writeJson(file: RoutineFile): string {
  return `${JSON.stringify(file, null, 2)}\n`;
}
