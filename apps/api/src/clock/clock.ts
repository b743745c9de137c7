import type { PrismaClient } from '@reprise/prisma';
import { claimJob } from '@reprise/schema/job/claim-data';
import type { Log } from '../log.ts';

/** Something that is done again and again, by one process at a time. */
export interface Job {
  /** What the database knows it by. */
  readonly name: string;
  readonly everyMilliseconds: number;
  readonly run: (now: Date) => Promise<unknown>;
}

/** How often it is looked whether a job's time has come. */
const LOOK_MILLISECONDS = 15_000;

/** Does what is to be done now, as far as no other process does it; what fails is logged and done again next time. */
export async function runDueJobs(db: PrismaClient, jobs: readonly Job[], now: Date, log: Log): Promise<void> {
  for (const { name, everyMilliseconds, run } of jobs) {
    try {
      if (await claimJob(db, name, now, everyMilliseconds)) await run(now);
    } catch (error) {
      log.error({ err: error, job: name }, 'job failed');
    }
  }
}

/** Starts the clock; answers how to stop it, which waits for a job that is under way. */
export function startClock(db: PrismaClient, jobs: readonly Job[], log: Log): () => Promise<void> {
  let underWay = Promise.resolve();
  let isBusy = false;
  const look = () => {
    if (isBusy) return;
    isBusy = true;
    underWay = runDueJobs(db, jobs, new Date(), log).finally(() => {
      isBusy = false;
    });
  };
  const timer = setInterval(look, LOOK_MILLISECONDS).unref();
  return () => {
    clearInterval(timer);
    return underWay;
  };
}
