import { statSync } from 'node:fs';
import { backupDatabase } from '../backup/database.ts';
import { OperatorError, reportFailure } from '../operator-error.ts';
import { fileArgument, readSettings } from './settings.ts';

try {
  const [name, ...rest] = process.argv.slice(2);
  if (!name || rest.length > 0 || name.startsWith('-')) throw new OperatorError('Usage: npm run db:backup FILE');
  const file = fileArgument(name);
  await backupDatabase(readSettings(), file);
  console.log(`${file} holds everything in the database (${Math.ceil(statSync(file).size / 1024)} KB).`);
  console.log('It is health data and not encrypted: keep it where only those who may read it can.');
} catch (error) {
  reportFailure(error);
}
