import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { OperatorError } from '@reprise/prisma';
import { z } from 'zod';
import { exportSources } from '../source-export/data.ts';
import { exportedRoutine, routineFormatOptions } from './export-routine.ts';
import { reportFailure } from './failure.ts';
import { workAt } from './place.ts';
import { fileArgument, formatArgument, formatOptions } from './settings.ts';

// `npm run export -- NOUN`: writes to standard output, or to a file.

const usage = `Usage: npm run export -- sources --format ${formatOptions} [--clinic SLUG] [--output FILE]
       npm run export -- routine SLUG --format ${routineFormatOptions} [--clinic SLUG] [--output FILE]`;

function readArguments() {
  try {
    const text = { type: 'string' } as const;
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: { format: text, clinic: text, output: text },
    });
    const { format, clinic = null, output } = values;
    const [noun, slug = null, ...rest] = positionals;
    const isComplete = noun === 'sources' ? slug === null : noun === 'routine' && slug !== null;
    if (format && isComplete && rest.length === 0) return { slug, format, clinic, output };
  } catch (error) {
    throw new OperatorError(`${(error as Error).message}\n${usage}`);
  }
  throw new OperatorError(usage);
}

const operation = `query ($input: ExportSourcesInput!) { answer: exportSources(input: $input) { ... on SourceExport { text count } } }`;
const exported = z.object({ text: z.string(), count: z.number() });

/** The sources of a library, and how many they are in words. */
async function exportedSources(option: string, clinic: string | null) {
  const input = { format: formatArgument(option), scope: 'LIBRARY' } as const;
  const { text, count } = await workAt('npm run export', clinic, {
    onDatabase: (context) => exportSources(context, input),
    throughApi: async (api) => exported.parse(await api.ask(operation, { input })),
  });
  return { text, what: `${count} sources are` };
}

try {
  const { slug, format, clinic, output } = readArguments();
  const { text, what } =
    slug === null
      ? await exportedSources(format, clinic)
      : { text: await exportedRoutine(slug, format, clinic), what: 'The routine is' };
  // whoever reads may have enough before the end
  process.stdout.on('error', () => process.exit());
  if (output === undefined) process.stdout.write(text);
  else {
    await writeFile(fileArgument(output), text);
    console.error(`${what} in ${fileArgument(output)}.`);
  }
} catch (error) {
  reportFailure(error);
}
