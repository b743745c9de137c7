// Where the project stands, and how a step runs a program there.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Runs a program in the project; with `quietly` its output is shown only when it fails. */
export function run(program, args, { env = {}, quietly = false } = {}) {
  const { status, error, stdout } = spawnSync(program, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: quietly ? ['ignore', 'pipe', 'inherit'] : ['ignore', 'inherit', 'inherit'],
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (error) console.error(error.message);
  if (quietly && status !== 0) process.stdout.write(stdout ?? '');
  return status === 0;
}

/** Ends with one line for the person at the keyboard. */
export function fail(line) {
  console.error(line);
  process.exit(1);
}
