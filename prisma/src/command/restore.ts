import { parseArgs } from 'node:util';
import { restoreDatabase } from '../backup/database.ts';
import { OperatorError, reportFailure } from '../operator-error.ts';
import { fileArgument, readSettings } from './settings.ts';

const usage = 'Usage: npm run db:restore FILE, and to overwrite what is there: npm run db:restore FILE -- --replace';

function readArguments(): { name: string; replace: boolean } {
  try {
    const { positionals, values } = parseArgs({ allowPositionals: true, options: { replace: { type: 'boolean' } } });
    const [name, ...rest] = positionals;
    if (name && rest.length === 0) return { name, replace: values.replace ?? false };
  } catch {
    // Said below.
  }
  throw new OperatorError(usage);
}

try {
  const { name, replace } = readArguments();
  await restoreDatabase(readSettings(), fileArgument(name), replace);
  console.log('Restored. npm start brings it up to date with this version of Reprise.');
} catch (error) {
  reportFailure(error);
}
