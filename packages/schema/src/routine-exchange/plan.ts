import { createHash, randomUUID } from 'node:crypto';
import type { ImportContext } from '../source-import/data.ts';
import type { ExchangeFormat, FileProblem } from './domain.ts';
import type { RoutineFile } from './file.ts';
import { candidatesOf, mediaOf, neighboursOf } from './library-data.ts';
import { type ExerciseLibrary, ExercisePlan } from './plan-exercises.ts';
import { type SourcePlan, planSources } from './plan-sources.ts';
import { readRoutineFile } from './read.ts';

/** All that is known of an import before anything is written. */
export interface RoutineImportPlan {
  readonly format: ExchangeFormat;
  readonly file: RoutineFile;
  readonly notices: readonly FileProblem[];
  readonly sources: SourcePlan;
  readonly exercises: ExercisePlan;
  readonly library: ExerciseLibrary;
  /** The same while the text and what it is held against are. */
  readonly fingerprint: string;
}

/**
 * Reads a file and holds it against the library.
 *
 * @throws RoutineFileRefusedError with paths and reasons
 */
export async function planImport(context: ImportContext, text: string): Promise<RoutineImportPlan> {
  const { db, viewer } = context;
  const { format, file, isForeign, notices } = readRoutineFile(text, randomUUID);
  const sources = await planSources(context, file.sources);
  const idOf = new Map(sources.planned.map(({ ref, id }) => [ref, id]));
  const library: ExerciseLibrary = {
    lines: await candidatesOf(db, viewer, file.exercises),
    neighbours: await neighboursOf(db, viewer, file.exercises),
    media: await mediaOf(db, viewer, file.exercises),
    sourceId: (ref) => idOf.get(ref) ?? null,
  };
  const exercises = new ExercisePlan(file.exercises, isForeign, library);
  const hash = createHash('sha256').update(text);
  for (const { id, revision } of [...sources.known, ...library.lines]) hash.update(`${id} ${revision} `);
  return { format, file, notices, sources, exercises, library, fingerprint: hash.digest('base64url') };
}
