import { randomUUID } from 'node:crypto';
import { DirectoryLockedError, type PrismaClient, openDatabase } from '@reprise/prisma';
import { seedDemo, seedLibrary } from '@reprise/prisma/seed';
import { commandLineViewer } from '../viewer/command-line.ts';
import { type CommandLineViewer, PUBLIC_CLINIC_ID } from '../viewer/domain.ts';
import { type RunningApi, runningApi } from './running-api.ts';
import { databasePlace } from './settings.ts';

/** A request that a command makes for a clinic, on a database that it has open itself. */
export interface CommandContext {
  readonly db: PrismaClient;
  readonly viewer: CommandLineViewer;
  readonly now: Date;
  readonly requestId: string;
  /** Tells when whoever runs the command wants it to stop. */
  readonly signal?: AbortSignal;
}

/** What a command does, on the database itself or through the API that has it open. */
export interface Work<Result> {
  readonly onDatabase: (context: CommandContext) => Promise<Result>;
  readonly throughApi: (api: RunningApi) => Promise<Result>;
}

/** Puts in what the first start would, so that a command may come before it. */
async function seedFirst(db: PrismaClient, wantsDemo: boolean) {
  if ((await db.clinic.count({ where: { id: { not: PUBLIC_CLINIC_ID } } })) > 0) return;
  await seedLibrary(db);
  if (wantsDemo) await seedDemo(db);
}

/** Does a command's work for a clinic, wherever the database is. */
export async function workAt<Result>(command: string, clinic: string | null, work: Work<Result>): Promise<Result> {
  const { url, dataFolder, wantsDemo } = databasePlace();
  try {
    const database = await openDatabase({ url, dataFolder, migrate: true, holder: { what: command } });
    try {
      const db = database.prisma;
      if (url === undefined) await seedFirst(db, wantsDemo);
      const viewer = await commandLineViewer(db, clinic);
      return await work.onDatabase({ db, viewer, now: new Date(), requestId: randomUUID() });
    } finally {
      await database.close();
    }
  } catch (error) {
    // Reprise is running: it lets a command in that can read the credential in its data folder
    const api = error instanceof DirectoryLockedError ? await runningApi(dataFolder, clinic) : null;
    if (api) return work.throughApi(api);
    throw error;
  }
}
