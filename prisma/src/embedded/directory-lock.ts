import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { OperatorError } from '../operator-error.ts';
import { isOnThisMachine, isRunning, processIdentity, type ProcessIdentity } from './process-identity.ts';

// Two processes on one embedded database lose data, so each must claim the folder first. A claim is a
// file of its own that nobody else ever writes: put down your claim, then look at all of them; whoever
// sees another living claim takes its own back. Of two that come at once at least one sees the other,
// and a claim whose process is gone can be swept away by anyone at any time.

export interface LockHolder {
  /** The command as a person typed it: "npm start". */
  what: string;
  /** Where it can be seen running. */
  address?: string | undefined;
}

export interface Claim extends LockHolder, ProcessIdentity {
  token: string;
}

export interface DirectoryLock {
  /** Passed to a child process as REPRISE_LOCK_TOKEN, it lets the child work under this lock. */
  token: string;
  release(): void;
}

/** Somebody else works in the data folder. */
export class DirectoryLockedError extends OperatorError {
  override name = 'DirectoryLockedError';

  readonly holder: Claim;

  constructor(folder: string, holder: Claim) {
    const where = isOnThisMachine(holder) ? '' : ` on ${holder.host}, another machine or container`;
    const address = holder.address ? `, at ${holder.address}` : '';
    super(
      `The data folder ${folder} is in use by ${holder.what} (process ${holder.pid}${where}${address}). Stop it first, then try again.`,
    );
    this.holder = holder;
  }
}

const patienceMs = 300;
// Processes of another machine or container cannot be looked up, so a living claim is touched regularly.
const heartbeatMs = 5_000;
const silenceMs = 15_000;

const claimsIn = (folder: string) => join(folder, 'lock');

function readClaim(path: string): Claim | null {
  try {
    const claim = JSON.parse(readFileSync(path, 'utf8')) as Claim;
    const lives = isOnThisMachine(claim) ? isRunning(claim) : Date.now() - statSync(path).mtimeMs < silenceMs;
    if (lives) return claim;
    rmSync(path, { force: true });
  } catch (error) {
    // A power loss can leave a claim empty; whoever wrote it is gone with the power.
    if (error instanceof SyntaxError) rmSync(path, { force: true });
    else if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  return null;
}

function livingClaims(folder: string): Claim[] {
  let names: string[] = [];
  try {
    names = readdirSync(claimsIn(folder)).filter((name) => name.endsWith('.json'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  return names.flatMap((name) => readClaim(join(claimsIn(folder), name)) ?? []);
}

/** Who works in the data folder now, if anybody does. */
export function lockHolder(folder: string): Claim | null {
  return livingClaims(folder)[0] ?? null;
}

/**
 * Claims the data folder for this process, at once when the last holder was killed.
 * @throws DirectoryLockedError when another living process has it.
 */
export async function lockDirectory(folder: string, holder: LockHolder): Promise<DirectoryLock> {
  mkdirSync(claimsIn(folder), { recursive: true, mode: 0o700 });
  const lent = process.env['REPRISE_LOCK_TOKEN'];
  if (lent && livingClaims(folder).some((claim) => claim.token === lent)) return { token: lent, release() {} };

  const claim: Claim = { ...holder, ...processIdentity(), token: randomUUID() };
  const path = join(claimsIn(folder), `${claim.token}.json`);
  const release = () => rmSync(path, { force: true });
  for (const deadline = Date.now() + patienceMs; ;) {
    writeFileSync(`${path}.new`, JSON.stringify(claim), { mode: 0o600 });
    renameSync(`${path}.new`, path);
    const other = livingClaims(folder).find(({ token }) => token !== claim.token);
    if (!other) break;
    release();
    if (Date.now() > deadline) throw new DirectoryLockedError(folder, other);
    await sleep(10 + Math.random() * 40);
  }
  const heartbeat = setInterval(() => touch(path), heartbeatMs).unref();
  return {
    token: claim.token,
    release() {
      clearInterval(heartbeat);
      release();
    },
  };
}

function touch(path: string): void {
  const now = new Date();
  try {
    utimesSync(path, now, now);
  } catch {
    // The folder was removed under us: there is nothing left to guard.
  }
}
