// `npm run import -- sources FILE`, `-- exercises FILE` and `-- routine FILE`: the noun says what the file holds.
import { build } from './steps/build.mjs';
import { install } from './steps/install.mjs';
import { demandNode } from './steps/node-version.mjs';

demandNode();
await install();
await build('@reprise/schema');
await import('../packages/schema/dist/command/import.js');
