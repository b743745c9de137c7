import { execFile } from 'node:child_process';
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { benchFolder } from '../database.ts';
import { say } from '../say.ts';

/** The oldest that PostGraphile 5 runs on. */
const NODE_MAJOR = 22;

const versions = {
  '@dataplan/json': '1.0.1',
  '@dataplan/pg': '1.1.2',
  grafast: '1.1.3',
  grafserv: '1.0.2',
  'graphile-build': '5.1.1',
  'graphile-build-pg': '5.1.4',
  'graphile-config': '1.1.1',
  'graphile-utils': '5.0.3',
  graphql: '16.15.0',
  node: '22.23.3',
  pg: '8.23.1',
  'pg-sql2': '5.0.1',
  postgraphile: '5.1.5',
  'postgraphile-plugin-connection-filter': '4.0.1',
  tamedevil: '0.1.1',
};

/** What the package `node` would fetch for this machine from a script of its own; no script is run here. */
const nodePackage = () => {
  const { platform, arch } = process;
  return `${platform === 'darwin' && arch === 'arm64' ? 'node-bin' : 'node'}-${platform}-${arch}`;
};

/** What PostGraphile is started with. */
export interface Programs {
  readonly node: string;
  readonly file: string;
}

/**
 * Brings PostGraphile from npm into a folder, with its server, and a Node to run that on where this one is too old.
 * @throws when npm cannot bring them
 */
async function install(folder: string): Promise<Programs> {
  const isNewEnough = Number.parseInt(process.versions.node, 10) >= NODE_MAJOR;
  const { node, ...dependencies } = versions;
  const wanted = {
    private: true,
    dependencies: isNewEnough ? dependencies : { ...dependencies, [nodePackage()]: node },
  };
  const manifest = JSON.stringify(wanted);
  // written when all of it is there
  const done = join(folder, 'installed.json');
  await mkdir(folder, { recursive: true });
  if ((await readFile(done, 'utf8').catch(() => '')) !== manifest) {
    say('fetching PostGraphile from npm');
    await writeFile(join(folder, 'package.json'), manifest);
    const options = ['--ignore-scripts', '--engine-strict=false', '--no-audit', '--no-fund', '--fetch-retries=1'];
    const patience = ['--fetch-retry-mintimeout=1000', '--loglevel=error'];
    await promisify(execFile)('npm', ['install', '--prefix', folder, ...options, ...patience], {
      cwd: folder,
      timeout: 300_000,
    }).catch((error: Error & { readonly stderr?: string }) => {
      throw new Error(`npm cannot bring it (${error.stderr?.split('\n')[0] || error.message})`, { cause: error });
    });
    await writeFile(done, manifest);
  }
  const file = join(folder, 'server.mjs');
  await copyFile(fileURLToPath(new URL('../../src/postgraphile/server.mjs', import.meta.url)), file);
  return { node: isNewEnough ? process.execPath : join(folder, 'node_modules', nodePackage(), 'bin/node'), file };
}

/** The same; gives nothing, and says so, where npm cannot bring them. */
export async function postgraphilePrograms(): Promise<Programs | undefined> {
  try {
    return await install(join(benchFolder, 'postgraphile'));
  } catch (error) {
    say(`PostGraphile is left out: ${(error as Error).message}`);
    return undefined;
  }
}
