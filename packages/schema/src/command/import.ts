import { parseArgs } from 'node:util';
import { OperatorError } from '@reprise/prisma';
import { reportFailure } from './failure.ts';
import { columnChoices, exerciseFormat, exerciseFormatOptions, importExercisesCommand } from './import-exercises.ts';
import { importRoutineCommand } from './import-routine.ts';
import { importSourcesCommand } from './import-sources.ts';
import { formatArgument, formatOptions } from './settings.ts';

// `npm run import -- NOUN FILE`: the noun says what the file holds.

const usage = `Usage: npm run import -- sources FILE [--format ${formatOptions}] [--clinic SLUG] [--dry-run] [--json]
       npm run import -- exercises FILE [--format ${exerciseFormatOptions}] [--map FIELD=COLUMN,...] [--clinic SLUG] [--dry-run] [--json]
       npm run import -- routine FILE [--clinic SLUG] [--dry-run] [--json]`;

function readArguments() {
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: {
        format: { type: 'string' },
        map: { type: 'string', multiple: true },
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
  const { noun, file, format, map = [], clinic = null, 'dry-run': isDryRun, json: isJson } = readArguments();
  const command = { file, clinic, isDryRun, isJson };
  if (noun === 'exercises') {
    const columns = columnChoices(map);
    await importExercisesCommand({ ...command, columns, format: format === undefined ? null : exerciseFormat(format) });
  } else if (noun === 'sources' && map.length === 0) {
    await importSourcesCommand({ ...command, format: format === undefined ? null : formatArgument(format) });
  } else if (noun === 'routine' && map.length === 0 && format === undefined) {
    await importRoutineCommand(command);
  } else if (noun === 'routine')
    throw new OperatorError(`A routine says itself what it is: leave --map and --format out.\n${usage}`);
  else if (noun === 'sources') throw new OperatorError(`--map is for exercises.\n${usage}`);
  else throw new OperatorError(`There is nothing to import called ${JSON.stringify(noun)}.\n${usage}`);
} catch (error) {
  reportFailure(error);
}
