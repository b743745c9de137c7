import { randomUUID } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { ImportCancelledError } from '../exercise-import/import.ts';
import { decodeText } from '../source-import/decode.ts';
import { ImportRefusedError, importLimits } from '../source-import/domain.ts';
import { ImportOutdatedError } from '../source-import/import.ts';
import type { ImportProgress } from '../source-import/progress.ts';
import { UnreadableFileError } from './failure.ts';
import { type CommandContext, workAt } from './place.ts';
import { type ProgressBar, progressBar } from './progress-bar.ts';
import type { RunningApi } from './running-api.ts';
import { fileArgument } from './settings.ts';

const refusedRecords = z.array(z.object({ line: z.number(), record: z.string(), reason: z.string() }));
const summaryShape = z.object({ new: z.number(), merged: z.number(), unchanged: z.number(), refused: refusedRecords });
export type Summary = z.infer<typeof summaryShape>;
export type Tell = ProgressBar['show'];

/** What is asked of every import, whatever the file holds. */
export interface ImportFile {
  readonly file: string;
  readonly clinic: string | null;
  readonly isDryRun: boolean;
  readonly isJson: boolean;
}

/** How one kind of file is imported. */
export interface ImportKind {
  /** What goes with the text, as the API takes it. */
  readonly options: object;
  /** Operations of the API; what they ask for is called answer, and in it the numbers summary unless it is they. */
  readonly operations: Readonly<Record<'import' | 'preview', string>> & {
    /** Where it may take long enough to ask how far it is. */
    readonly progress?: string;
  };
  /** Whether it stops by itself, with nothing written, when it is told to. */
  readonly canStop?: boolean;
  /** Looks at what the API answered; refuses what the numbers do not tell. */
  readonly check?: (answer: object) => void;
  readonly onDatabase: (context: CommandContext, text: string, tell: Tell) => Promise<Summary>;
}

/** The fields of a summary, as operations ask for it. */
export const summaryFields = 'new merged unchanged refused { line record reason }';
/** What operations ask of a refusal. */
export const refusalFields = '__typename ... on Error { message }';

/** The numbers of an import, from what became of its records. */
export function summaryOf(
  ends: { created: number; merged: number; unchanged: number },
  records: readonly { done: string; line: number; label: string; reason: string | null }[],
): Summary {
  const refused = records.flatMap(({ done, line, label, reason }) =>
    done === 'REFUSED' ? [{ line, record: label, reason: reason ?? '' }] : [],
  );
  return { new: ends.created, merged: ends.merged, unchanged: ends.unchanged, refused };
}

async function textOf(name: string): Promise<string> {
  const file = fileArgument(name);
  try {
    const { size } = await stat(file);
    // Latin-1 grows as it becomes UTF-8, so what is a little too large is left to be counted as text
    if (size > importLimits.bytes)
      throw new UnreadableFileError(
        `${file} is larger than ${importLimits.bytes / 1024 / 1024} MB. Import it in parts.`,
      );
    return decodeText(await readFile(file));
  } catch (error) {
    if (error instanceof UnreadableFileError) throw error;
    throw new UnreadableFileError(`${file} cannot be read: ${(error as Error).message}`);
  }
}

const answerShape = z
  .object({ __typename: z.string(), message: z.string().optional(), summary: summaryShape.optional() })
  .loose();
const progressShape = z.object({
  stage: z.enum(['READING', 'COMPARING', 'WRITING', 'DONE', 'CANCELLED']),
  done: z.number(),
  total: z.number(),
});

/** Asks how far an import is until it is over; what cannot be told is not. */
async function follow(
  ask: () => Promise<unknown>,
  tell: (progress: ImportProgress | null) => void,
  isOver: () => boolean,
) {
  while (!isOver()) {
    const { data } = progressShape.safeParse(await ask().catch(() => null));
    if (!isOver()) tell(data ?? null);
    await sleep(300);
  }
}

const MOST_MILLISECONDS_TO_STOP = 30_000;
/** How often nothing is known of an import until it counts as one that never began. */
const NEVER_BEGAN = 5;

/** Waits until an import that was cancelled has stopped, and tells whether it had been written before. */
async function stopped(ask: () => Promise<unknown>): Promise<never> {
  const until = Date.now() + MOST_MILLISECONDS_TO_STOP;
  let [stage, unknown]: [string | undefined, number] = [undefined, 0];
  const isOver = () => stage === 'DONE' || stage === 'CANCELLED' || unknown === NEVER_BEGAN || Date.now() > until;
  await follow(
    ask,
    (progress) => {
      stage = progress?.stage;
      if (progress === null) unknown++;
    },
    isOver,
  );
  if (stage === 'DONE') throw new ImportCancelledError('It was written before it could be cancelled.');
  if (stage === 'CANCELLED' || unknown === NEVER_BEGAN) throw new ImportCancelledError();
  throw new ImportCancelledError('It does not tell yet whether it stopped: look whether the drafts are there.');
}

async function throughApi(
  api: RunningApi,
  { options, operations, check }: ImportKind,
  { text, isDryRun, tell, signal }: { text: string; isDryRun: boolean; tell: Tell; signal: AbortSignal },
): Promise<Summary> {
  const progressKey = randomUUID();
  const { progress: question } = operations;
  let isOver = false;
  const input = { text, ...options, ...(isDryRun || !question ? {} : { progressKey }) };
  const progress = question === undefined ? null : () => api.ask(question, { key: progressKey });
  const asking = api
    .ask(isDryRun ? operations.preview : operations.import, { input }, signal)
    .catch((error: unknown) => (signal.aborted && !isDryRun && progress ? stopped(progress) : Promise.reject(error)))
    .finally(() => (isOver = true));
  const [raw] = await Promise.all([
    asking,
    isDryRun || !progress
      ? null
      : follow(
          progress,
          (far) => far && tell(far),
          () => isOver,
        ),
  ]);
  const answer = answerShape.parse(raw);
  if (answer.__typename === 'ImportRefusedError') throw new ImportRefusedError(answer.message);
  if (answer.__typename === 'ImportOutdatedError') throw new ImportOutdatedError();
  check?.(answer);
  return summaryShape.parse(answer.summary ?? answer);
}

function print({ refused, ...ends }: Summary, isDryRun: boolean) {
  const counts = `${ends.new} new, ${ends.merged} merged, ${ends.unchanged} unchanged, ${refused.length} refused`;
  console.log(isDryRun ? `It would be ${counts}. Nothing was written.` : `${counts}.`);
  for (const { line, record, reason } of refused) console.log(`  line ${line}: ${record.slice(0, 80)}: ${reason}`);
}

/** Imports the records of a file for a clinic, and says what became of every one. */
export async function importFile({ file, clinic, isDryRun, isJson }: ImportFile, kind: ImportKind): Promise<void> {
  const text = await textOf(file);
  const bar = progressBar();
  const leaving = new AbortController();
  const { signal } = leaving;
  const leave = () => leaving.abort();
  if (kind.canStop) process.once('SIGINT', leave).once('SIGTERM', leave);
  try {
    const tell: Tell = bar.show;
    const summary = await workAt('npm run import', clinic, {
      onDatabase: (context) => kind.onDatabase({ ...context, signal }, text, tell),
      throughApi: (api) => throughApi(api, kind, { text, isDryRun, tell, signal }),
    });
    bar.clear();
    if (isJson) console.log(JSON.stringify(summary));
    else print(summary, isDryRun);
  } catch (error) {
    bar.clear();
    throw error;
  } finally {
    process.off('SIGINT', leave).off('SIGTERM', leave);
  }
}
