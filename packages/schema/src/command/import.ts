import { parseArgs } from 'node:util';
import { OperatorError } from '@reprise/prisma';
import { reportFailure } from './failure.ts';
import { importSourcesCommand } from './import-sources.ts';
import { formatArgument, formatOptions } from './settings.ts';

// `npm run import -- NOUN FILE`: the noun says what the file holds.

const usage = `Usage: npm run import -- sources FILE [--format ${formatOptions}] [--clinic SLUG] [--dry-run] [--json]`;

function readArguments() {
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: {
        format: { type: 'string' },
        clinic: { type: 'string' },
        'dry-run': { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
    });
    const [noun, file, ...rest] = positionals;
    if (noun && file && rest.length === 0) return { noun, file, ...values };
  } catch (error) {
    throw new OperatorError(`${(error as Error).message}\n${usage}`);
  }
  throw new OperatorError(usage);
}

try {
  const { noun, file, format, clinic = null, 'dry-run': isDryRun, json: isJson } = readArguments();
  if (noun !== 'sources')
    throw new OperatorError(`There is nothing to import called ${JSON.stringify(noun)}.\n${usage}`);
  await importSourcesCommand({
    file,
    clinic,
    isDryRun,
    isJson,
    format: format === undefined ? null : formatArgument(format),
  });
} catch (error) {
  reportFailure(error);
}
