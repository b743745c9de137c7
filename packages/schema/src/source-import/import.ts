import { createHash } from 'node:crypto';
import { type ImportContext, candidatesOf, isOutdated, writePlan } from './data.ts';
import type { ImportDecision, PlannedRecord, SourceFormat } from './domain.ts';
import { ImportPlan, prepared } from './plan.ts';
import type { ImportProgress } from './progress.ts';
import { citationPlugins, readSources } from './read.ts';

export interface ImportInput {
  readonly text: string;
  readonly format?: SourceFormat | null | undefined;
}
export interface ImportSourcesInput extends ImportInput {
  readonly decisions?: readonly ImportDecision[] | null | undefined;
  /** Of the preview that the decisions were made on. */
  readonly fingerprint?: string | null | undefined;
}
type Told = (progress: ImportProgress) => void;

export interface SourceImportPreview {
  readonly format: SourceFormat;
  readonly records: readonly PlannedRecord[];
  /** The same while the text and what it is held against are. */
  readonly fingerprint: string;
}

/** The library has changed since the preview that somebody decided on. */
export class ImportOutdatedError extends Error {
  override readonly name = 'ImportOutdatedError';
  constructor() {
    super('The library has changed since this preview. Nothing was written: look at it again.');
  }
}

async function plan(context: ImportContext, { text, format: given, decisions }: ImportSourcesInput, tell: Told) {
  const { format, records: read } = await readSources(text, given);
  const records = read.map(prepared);
  const total = records.length;
  tell({ stage: 'COMPARING', done: 0, total });
  const known = await candidatesOf(context.db, context.viewer, records);
  const hash = createHash('sha256').update(text);
  for (const { id, revision } of known) hash.update(`${id} ${revision} `);
  const made = new ImportPlan(known, { plugins: await citationPlugins(), format, decisions: decisions ?? [] });
  for (const [at, record] of records.entries()) {
    made.add(record);
    if (at % 50 !== 49) continue;
    tell({ stage: 'COMPARING', done: at + 1, total });
    await new Promise(setImmediate);
  }
  return { format, made, fingerprint: hash.digest('base64url'), total };
}

/**
 * Says what an import would do, and writes nothing.
 *
 * @throws ImportRefusedError when the text as a whole cannot be taken
 */
export async function previewSourceImport(
  context: ImportContext,
  input: ImportInput,
  tell: Told = () => {},
): Promise<SourceImportPreview> {
  tell({ stage: 'READING', done: 0, total: 0 });
  const { format, made, fingerprint, total } = await plan(context, input, tell);
  tell({ stage: 'DONE', done: total, total });
  return { format, records: made.records, fingerprint };
}

export interface SourceImport extends SourceImportPreview {
  /** The sources that were made, by record. */
  readonly ids: ReadonlyMap<number, string>;
}

/**
 * Imports the records of a text, all that can be or none at all.
 *
 * @throws ImportRefusedError when the text as a whole cannot be taken, ImportOutdatedError when the library has
 * changed since the preview
 */
export async function importSources(
  context: ImportContext,
  input: ImportSourcesInput,
  tell: Told = () => {},
): Promise<SourceImport> {
  tell({ stage: 'READING', done: 0, total: 0 });
  for (let tries = 1; ; tries++) {
    const { format, made, fingerprint, total } = await plan(context, input, tell);
    if (input.fingerprint && input.fingerprint !== fingerprint) throw new ImportOutdatedError();
    try {
      tell({ stage: 'WRITING', done: 0, total });
      const ids = await writePlan(context, made);
      tell({ stage: 'DONE', done: total, total });
      return { format, records: made.records, fingerprint, ids };
    } catch (error) {
      if (!isOutdated(error) || tries > 1) throw isOutdated(error) ? new ImportOutdatedError() : error;
    }
  }
}

/** How many records came to each end. */
export function countedEnds(records: readonly PlannedRecord[]) {
  const count = (done: PlannedRecord['done']) => records.filter((record) => record.done === done).length;
  return {
    created: count('CREATED'),
    merged: count('MERGED'),
    unchanged: count('UNCHANGED'),
    skipped: count('SKIPPED'),
    refused: count('REFUSED'),
  };
}
