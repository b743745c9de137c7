// `npm run export -- sources --format FORMAT` and `-- routine SLUG --format FORMAT`: writes to standard output.
import { build } from './steps/build.mjs';
import { install } from './steps/install.mjs';
import { demandNode } from './steps/node-version.mjs';

demandNode();
await install();
await build('@reprise/schema');
await import('../packages/schema/dist/command/export.js');
