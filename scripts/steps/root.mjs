// Where the project stands, and how a step runs a program there.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Runs a program in the project and answers whether it succeeded; with `quietly` its output is shown only when it fails. */
export async function run(program, args, { cwd = root, env = {}, quietly = false, stdout = 'inherit' } = {}) {
  const stdio = quietly ? ['ignore', 'pipe', 'pipe'] : ['ignore', stdout, 'inherit'];
  const child = spawn(program, args, { cwd, env: { ...process.env, ...env }, stdio });
  const end = () => child.kill();
  process.once('exit', end);
  const said = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => said.push(chunk));
  try {
    const [status] = await once(child, 'close');
    if (status !== 0) for (const chunk of said) process.stderr.write(chunk);
    return status === 0;
  } catch (error) {
    console.error(error.message);
    return false;
  } finally {
    process.off('exit', end);
  }
}

/** Ends with one line for the person at the keyboard. */
export function fail(line) {
  console.error(line);
  process.exit(1);
}
