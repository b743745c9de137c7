// The servers that `npm start` runs, which live and end together.
import { spawn } from 'node:child_process';

const preload = new URL('./end-with-parent.mjs', import.meta.url).href;
/** After this long a server that was asked to stop is made to. */
const patienceMs = 10_000;

const children = new Map();
let stopping = null;

/** Starts a Node program; when it ends by itself, everything ends. */
export function startChild(name, args, { cwd, env, stdout = 'inherit' }) {
  const child = spawn(process.execPath, ['--import', preload, ...args], {
    cwd,
    env,
    // The channel closes when this process is killed, and the child then ends too.
    stdio: ['ignore', stdout, 'inherit', 'ipc'],
    // Ctrl-C reaches only this process, which then stops the children in its own way.
    detached: true,
  });
  children.set(name, child);
  child.on('exit', (code, signal) => {
    children.delete(name);
    if (stopping === null) stopAll(1, `${name} has ended (${signal ?? `status ${code}`}), so Reprise stops.`);
    else if (children.size === 0) process.exit(stopping);
  });
  return child;
}

/** Stops everything, then this process; asked twice, at once. */
export function stopAll(status, line) {
  if (line) console.error(line);
  const force = stopping !== null;
  stopping ??= status;
  if (children.size === 0) process.exit(stopping);
  for (const child of children.values()) child.kill(force ? 'SIGKILL' : 'SIGTERM');
  if (!force) setTimeout(() => stopAll(stopping), patienceMs).unref();
}

export const isStopping = () => stopping !== null;
