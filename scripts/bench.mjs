// `npm run bench`: the service beside a server written by hand; --json for programs, --quick for a first look,
// --postgraphile for a third.
import { build } from './steps/build.mjs';
import { install } from './steps/install.mjs';
import { demandNode } from './steps/node-version.mjs';
import { ensurePostgres } from './steps/postgres.mjs';

demandNode();
await install();
await build('@reprise/bench');
await ensurePostgres();
await import('../bench/dist/main.js');
