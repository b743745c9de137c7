import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { lockDirectory } from '../embedded/directory-lock.ts';
import { openOnDisk } from '../embedded/pglite.ts';
import { OperatorError, reportFailure } from '../operator-error.ts';
import { readSettings } from './settings.ts';

// `npm run db -- <prisma command>`: the Prisma CLI, with the embedded database's lock held around it.

const wrapper = fileURLToPath(new URL('../../../scripts/prisma.mjs', import.meta.url));

/** Runs the CLI in the foreground and answers its exit status. */
async function runPrisma(args: string[], env: Record<string, string> = {}): Promise<number> {
  const child = spawn(process.execPath, [wrapper, ...args], { stdio: 'inherit', env: { ...process.env, ...env } });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
  const [code] = await once(child, 'exit');
  return (code as number | null) ?? 1;
}

async function runUnderLock(args: string[]): Promise<number> {
  const { kind, dataFolder } = readSettings();
  if (kind === 'server') return runPrisma(args);
  if (args[0] === 'studio')
    throw new OperatorError(
      'Prisma Studio cannot open the embedded database, only a server: DATABASE_URL=postgresql://... npm run db -- studio',
    );
  const lock = await lockDirectory(dataFolder, { what: `npm run db -- ${args.join(' ')}` });
  try {
    // The engine opens what is there; a new one is made here, in one piece.
    await (await openOnDisk(dataFolder)).close();
    return await runPrisma(args, { REPRISE_DATA: dataFolder, REPRISE_LOCK_TOKEN: lock.token });
  } finally {
    lock.release();
  }
}

try {
  const args = process.argv.slice(2);
  const asksHelp = args.includes('--help') || args.includes('-h');
  const opensDatabase = ['migrate', 'db', 'studio'].includes(args[0] ?? '') && !asksHelp;
  process.exitCode = await (opensDatabase ? runUnderLock(args) : runPrisma(args));
} catch (error) {
  reportFailure(error);
}
