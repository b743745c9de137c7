import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

/** What tells one running process from every other, here or in another container. */
export interface ProcessIdentity {
  pid: number;
  /** Clock ticks between the machine's start and the process's; null where the system has no /proc. */
  startedAt: string | null;
  /** Two processes with the same value see the same process numbers. */
  machine: string;
  host: string;
}

/** Field 22 of /proc/<pid>/stat; null for a process that is gone or only waits to be collected. */
function startOf(pid: number): string | null {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  // The command's name stands in brackets and may hold spaces and brackets itself.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return fields[0] === 'Z' || fields[0] === 'X' ? null : (fields[19] ?? null);
}

function hasProc(): boolean {
  try {
    return startOf(process.pid) !== null;
  } catch {
    return false;
  }
}

function machine(): string {
  try {
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${readlinkSync('/proc/self/ns/pid')}`;
  } catch {
    return hostname();
  }
}

export function processIdentity(): ProcessIdentity {
  return {
    pid: process.pid,
    startedAt: hasProc() ? startOf(process.pid) : null,
    machine: machine(),
    host: hostname(),
  };
}

export function isOnThisMachine(identity: ProcessIdentity): boolean {
  return identity.machine === machine();
}

/** Whether that very process still runs; only to be asked about this machine's processes. */
export function isRunning(identity: ProcessIdentity): boolean {
  try {
    process.kill(identity.pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
  }
  if (identity.startedAt === null) return true;
  try {
    return startOf(identity.pid) === identity.startedAt;
  } catch {
    return false;
  }
}
