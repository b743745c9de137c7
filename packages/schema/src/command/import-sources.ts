import { randomUUID } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { decodeText } from '../source-import/decode.ts';
import { ImportRefusedError, type PlannedRecord, type SourceFormat, importLimits } from '../source-import/domain.ts';
import { ImportOutdatedError, countedEnds, importSources, previewSourceImport } from '../source-import/import.ts';
import { UnreadableFileError } from './failure.ts';
import { workAt } from './place.ts';
import { type ProgressBar, progressBar } from './progress-bar.ts';
import type { RunningApi } from './running-api.ts';
import { fileArgument } from './settings.ts';

export interface ImportSourcesCommand {
  readonly file: string;
  readonly format: SourceFormat | null;
  readonly clinic: string | null;
  readonly isDryRun: boolean;
  readonly isJson: boolean;
}

const refusedRecords = z.array(z.object({ line: z.number(), record: z.string(), reason: z.string() }));
const summaryShape = z.object({ new: z.number(), merged: z.number(), unchanged: z.number(), refused: refusedRecords });
type Summary = z.infer<typeof summaryShape>;
type Tell = ProgressBar['show'];

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

function summaryOf(records: readonly PlannedRecord[]): Summary {
  const { created, merged, unchanged } = countedEnds(records);
  const refused = records.flatMap(({ done, line, label, reason }) =>
    done === 'REFUSED' ? [{ line, record: label, reason: reason ?? '' }] : [],
  );
  return { new: created, merged, unchanged, refused };
}

const success = '__typename ... on Error { message }';
const operations = {
  import: `mutation ($input: ImportSourcesInput!) { answer: importSources(input: $input) { ${success}
    ... on ImportSourcesSuccess { new merged unchanged refused { line record reason } } } }`,
  preview: `mutation ($input: PreviewSourceImportInput!) { answer: previewSourceImport(input: $input) { ${success}
    ... on SourceImportPreview { byDefault { new merged unchanged refused { line record reason } } } } }`,
  progress: 'query ($key: String!) { answer: sourceImportProgress(key: $key) { stage done total } }',
};
const answerShape = z
  .object({ __typename: z.string(), message: z.string().optional(), byDefault: summaryShape.optional() })
  .loose();
const progressShape = z.object({
  stage: z.enum(['READING', 'COMPARING', 'WRITING', 'DONE', 'CANCELLED']),
  done: z.number(),
  total: z.number(),
});

/** Asks how far it is until it is over; what cannot be told is not. */
async function follow(api: RunningApi, key: string, tell: Tell, isOver: () => boolean) {
  while (!isOver()) {
    const { data } = progressShape.safeParse(await api.ask(operations.progress, { key }).catch(() => null));
    if (data && !isOver()) tell(data);
    await sleep(300);
  }
}

async function throughApi(
  api: RunningApi,
  text: string,
  { format, isDryRun }: ImportSourcesCommand,
  tell: Tell,
): Promise<Summary> {
  const progressKey = randomUUID();
  let isOver = false;
  const input = { text, format, ...(isDryRun ? {} : { progressKey }) };
  const asking = api.ask(isDryRun ? operations.preview : operations.import, { input }).finally(() => (isOver = true));
  const [raw] = await Promise.all([asking, isDryRun ? null : follow(api, progressKey, tell, () => isOver)]);
  const answer = answerShape.parse(raw);
  if (answer.__typename === 'ImportRefusedError') throw new ImportRefusedError(answer.message);
  if (answer.__typename === 'ImportOutdatedError') throw new ImportOutdatedError();
  return summaryShape.parse(answer.byDefault ?? answer);
}

function print({ refused, ...ends }: Summary, isDryRun: boolean) {
  const counts = `${ends.new} new, ${ends.merged} merged, ${ends.unchanged} unchanged, ${refused.length} refused`;
  console.log(isDryRun ? `It would be ${counts}. Nothing was written.` : `${counts}.`);
  for (const { line, record, reason } of refused) console.log(`  line ${line}: ${record.slice(0, 80)}: ${reason}`);
}

/** Imports the sources of a file for a clinic, and says what became of every record. */
export async function importSourcesCommand(command: ImportSourcesCommand): Promise<void> {
  const { format, clinic, isDryRun, isJson } = command;
  const text = await textOf(command.file);
  const bar = progressBar();
  try {
    const summary = await workAt('npm run import', clinic, {
      async onDatabase(context) {
        const input = { text, format };
        const { records } = isDryRun
          ? await previewSourceImport(context, input, bar.show)
          : await importSources(context, input, bar.show);
        return summaryOf(records);
      },
      throughApi: (api) => throughApi(api, text, command, bar.show),
    });
    bar.clear();
    if (isJson) console.log(JSON.stringify(summary));
    else print(summary, isDryRun);
  } catch (error) {
    bar.clear();
    throw error;
  }
}
