// `npm run evidence:report`: what leans on sources that should be looked at.
import { build } from './steps/build.mjs';
import { install } from './steps/install.mjs';
import { demandNode } from './steps/node-version.mjs';

demandNode();
await install();
await build('@reprise/schema');
await import('../packages/schema/dist/command/evidence-report.js');
