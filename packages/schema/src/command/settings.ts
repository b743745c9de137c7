import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { OperatorError } from '@reprise/prisma';
import type { SourceFormat } from '../source-import/domain.ts';

const root = fileURLToPath(new URL('../../../../', import.meta.url));

/** Which database a command is about: DATABASE_URL, else the embedded one of REPRISE_DATA. */
export function databasePlace(env: NodeJS.ProcessEnv = process.env) {
  const dataFolder = resolve(root, env['REPRISE_DATA'] || '.data');
  return { url: env['DATABASE_URL'] || undefined, dataFolder, wantsDemo: env['REPRISE_DEMO'] !== '0' };
}

/** A file as the person typed it: relative to where they stand, which npm leaves in INIT_CWD. */
export function fileArgument(file: string): string {
  return resolve(process.env['INIT_CWD'] ?? process.cwd(), file);
}

const formats: Record<string, SourceFormat> = { ris: 'RIS', bibtex: 'BIBTEX', nbib: 'NBIB', 'csl-json': 'CSL_JSON' };
export const formatOptions = Object.keys(formats).join('|');

/** The format that an option names. */
export function formatArgument(option: string): SourceFormat {
  const format = formats[option.toLowerCase()];
  if (!format) throw new OperatorError(`There is no format ${JSON.stringify(option)}: say ${formatOptions}.`);
  return format;
}
