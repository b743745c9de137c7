// Builds through turbo, whose cache makes an unchanged build cheap.
import { join } from 'node:path';
import { fail, root, run } from './root.mjs';

const turbo = join(root, 'node_modules', 'turbo', 'bin', 'turbo');
const env = { TURBO_TELEMETRY_DISABLED: '1', NEXT_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' };

/** Runs turbo tasks and answers whether all went well. */
export function turboRun(args, options = {}) {
  return run(process.execPath, [turbo, 'run', ...args], { ...options, env: { ...env, ...options.env } });
}

/** @param {string} [only] the package that is needed, with what it depends on; everything without it */
export async function build(only) {
  const filter = only ? [`--filter=${only}`] : [];
  if (!(await turboRun(['build', ...filter, '--output-logs=errors-only'], { quietly: true })))
    fail('The build failed (see above).');
}
