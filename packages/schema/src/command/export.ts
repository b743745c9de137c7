import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { OperatorError } from '@reprise/prisma';
import { z } from 'zod';
import { exportSources } from '../source-export/data.ts';
import { reportFailure } from './failure.ts';
import { workAt } from './place.ts';
import { fileArgument, formatArgument, formatOptions } from './settings.ts';

// `npm run export -- sources`: writes to standard output, or to a file.

const usage = `Usage: npm run export -- sources --format ${formatOptions} [--clinic SLUG] [--output FILE]`;

function readArguments() {
  try {
    const text = { type: 'string' } as const;
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: { format: text, clinic: text, output: text },
    });
    if (positionals.length === 1 && positionals[0] === 'sources' && values.format)
      return { ...values, format: values.format };
  } catch (error) {
    throw new OperatorError(`${(error as Error).message}\n${usage}`);
  }
  throw new OperatorError(usage);
}

const operation = `query ($input: ExportSourcesInput!) { answer: exportSources(input: $input) { ... on SourceExport { text count } } }`;
const exported = z.object({ text: z.string(), count: z.number() });

try {
  const { format: option, clinic = null, output } = readArguments();
  const input = { format: formatArgument(option), scope: 'LIBRARY' } as const;
  const { text, count } = await workAt('npm run export', clinic, {
    onDatabase: (context) => exportSources(context, input),
    throughApi: async (api) => exported.parse(await api.ask(operation, { input })),
  });
  // whoever reads may have enough before the end
  process.stdout.on('error', () => process.exit());
  if (output === undefined) process.stdout.write(text);
  else {
    await writeFile(fileArgument(output), text);
    console.error(`${count} sources are in ${fileArgument(output)}.`);
  }
} catch (error) {
  reportFailure(error);
}
