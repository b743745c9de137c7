import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DatabaseKind } from '../database.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

export interface CommandSettings {
  kind: DatabaseKind;
  url: string | undefined;
  dataFolder: string;
}

/** Which database the command is about: DATABASE_URL, else the embedded one of REPRISE_DATA. */
export function readSettings(env: NodeJS.ProcessEnv = process.env): CommandSettings {
  const url = env['DATABASE_URL'] || undefined;
  return { kind: url ? 'server' : 'embedded', url, dataFolder: resolve(root, env['REPRISE_DATA'] || '.data') };
}

/** A file as the person typed it: relative to where they stand, which npm leaves in INIT_CWD. */
export function fileArgument(file: string): string {
  return resolve(process.env['INIT_CWD'] ?? process.cwd(), file);
}
