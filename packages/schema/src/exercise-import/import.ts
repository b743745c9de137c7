import { createHash } from 'node:crypto';
import { ImportOutdatedError } from '../source-import/import.ts';
import { ImportRefusedError } from '../source-import/domain.ts';
import type { ImportProgress } from '../source-import/progress.ts';
import { type ExerciseImportContext, isOutdated, writePlan } from './data.ts';
import type { ExerciseDecision, PlannedExercise } from './domain.ts';
import { candidatesOf } from './library-data.ts';
import { ExercisePlan } from './plan.ts';
import { type LibraryText, type ReadLibrary, readExercises } from './read.ts';

export interface ImportExercisesInput extends LibraryText {
  readonly decisions?: readonly ExerciseDecision[] | null | undefined;
  /** Of the preview that the decisions were made on. */
  readonly fingerprint?: string | null | undefined;
}
type Told = (progress: ImportProgress) => void;

export interface ExerciseImportPreview extends Omit<ReadLibrary, 'records'> {
  readonly records: readonly PlannedExercise[];
  /** The same while the text and what it is held against are. */
  readonly fingerprint: string;
}

/** Whoever asked for an import went away before it was done; nothing of it was written. */
export class ImportCancelledError extends Error {
  override readonly name = 'ImportCancelledError';
  constructor(message = 'The import was cancelled. Nothing was written.') {
    super(message);
  }
}

async function plan(context: ExerciseImportContext, input: ImportExercisesInput, tell: Told) {
  const { records, ...library } = await readExercises(input);
  const total = records.length;
  const step = async (progress: ImportProgress) => {
    tell(progress);
    // whoever goes away, or asks how far it is, is heard in between
    await new Promise(setImmediate);
    if (context.signal?.aborted) throw new ImportCancelledError();
  };
  await step({ stage: 'COMPARING', done: 0, total });
  const { known, slugs } = await candidatesOf(context.db, context.viewer, records);
  const hash = createHash('sha256').update(input.text).update(JSON.stringify(library.columns));
  for (const { id, revision } of known) hash.update(`${id} ${revision} `);
  const made = new ExercisePlan(known, input.decisions ?? []);
  for (const [at, record] of records.entries()) {
    made.add(record);
    if (at % 50 === 49) await step({ stage: 'COMPARING', done: at + 1, total });
  }
  return { library, made, slugs, fingerprint: hash.digest('base64url'), step };
}

/**
 * Says what an import would do, and writes nothing.
 *
 * @throws ImportRefusedError when the text as a whole cannot be taken
 */
export async function previewExerciseImport(
  context: ExerciseImportContext,
  input: LibraryText,
  tell: Told = () => {},
): Promise<ExerciseImportPreview> {
  const { library, made, fingerprint } = await plan(context, input, tell);
  return { ...library, records: made.records, fingerprint };
}

export interface ExerciseImport extends ExerciseImportPreview {
  /** The exercises that were made, by record. */
  readonly ids: ReadonlyMap<number, string>;
}

/**
 * Imports the records of a text, all that can be or none at all.
 *
 * @throws ImportRefusedError when the text as a whole cannot be taken, ImportOutdatedError when the library has
 * changed since the preview, ImportCancelledError when whoever asked went away
 */
export async function importExercises(
  context: ExerciseImportContext,
  input: ImportExercisesInput,
  tell: Told = () => {},
): Promise<ExerciseImport> {
  try {
    return await imported(context, input, tell);
  } catch (error) {
    if (error instanceof ImportCancelledError) tell({ stage: 'CANCELLED', done: 0, total: 0 });
    throw error;
  }
}

async function imported(
  context: ExerciseImportContext,
  input: ImportExercisesInput,
  tell: Told,
): Promise<ExerciseImport> {
  tell({ stage: 'READING', done: 0, total: 0 });
  for (let tries = 1; ; tries++) {
    const { library, made, slugs, fingerprint, step } = await plan(context, input, tell);
    if (library.isNameless) {
      const names = library.columns.map(({ name }) => name).join(', ');
      throw new ImportRefusedError(`No column of it is taken for the name. Its columns are: ${names}.`);
    }
    if (input.fingerprint && input.fingerprint !== fingerprint) throw new ImportOutdatedError();
    try {
      const total = made.created.size + made.merged.size;
      const ids = await writePlan(context, made, { slugs, step: (done) => step({ stage: 'WRITING', done, total }) });
      tell({ stage: 'DONE', done: total, total });
      return { ...library, records: made.records, fingerprint, ids };
    } catch (error) {
      if (!isOutdated(error) || tries > 1) throw isOutdated(error) ? new ImportOutdatedError() : error;
    }
  }
}

/** How many records came to each end. */
export function countedEnds(records: readonly PlannedExercise[]) {
  const count = (done: PlannedExercise['done']) => records.filter((record) => record.done === done).length;
  return {
    created: count('CREATED'),
    merged: count('MERGED'),
    unchanged: count('UNCHANGED'),
    skipped: count('SKIPPED'),
    refused: count('REFUSED'),
  };
}
