import { parseArgs } from 'node:util';
import { openDatabase } from '../database.ts';
import { OperatorError, reportFailure } from '../operator-error.ts';
import { createClinic, welcomeLinkDays } from './create-clinic.ts';
import { readSettings } from './settings.ts';

const usage =
  'Usage: npm run admin -- create-clinic --name NAME --email EMAIL [--owner NAME] [--country GB] [--time-zone Europe/London]';

function readArguments() {
  try {
    const text = { type: 'string' } as const;
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: { name: text, email: text, owner: text, country: text, 'time-zone': text },
    });
    if (positionals.length === 1 && positionals[0] === 'create-clinic' && values.name && values.email)
      return { ...values, name: values.name, email: values.email };
  } catch (error) {
    throw new OperatorError(`${(error as Error).message}\n${usage}`);
  }
  throw new OperatorError(usage);
}

try {
  const { name, email, owner, country, 'time-zone': timeZone } = readArguments();
  const { url, dataFolder } = readSettings();
  const database = await openDatabase({ url, dataFolder, migrate: true, holder: { what: 'npm run admin' } });
  try {
    const { slug, secret } = await createClinic(database.prisma, { name, email, ownerName: owner, country, timeZone });
    const site = process.env['NEXTAUTH_URL'] || `http://127.0.0.1:${process.env['ADMIN_PORT'] || 3000}`;
    console.log(`${name} is there, as ${slug}.`);
    console.log(`${email} sets a password within ${welcomeLinkDays} days, once, at:`);
    console.log(`  ${site.replace(/\/$/, '')}/welcome#${secret}`);
  } finally {
    await database.close();
  }
} catch (error) {
  reportFailure(error);
}
