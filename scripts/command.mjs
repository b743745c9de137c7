// Runs a command of the database package: `npm run db`, `db:backup`, `db:restore` and `admin` come here.
import { demandNode } from './steps/node-version.mjs';
import { install } from './steps/install.mjs';
import { build } from './steps/build.mjs';

demandNode();
const [name] = process.argv.splice(2, 1);
await install();
await build('@reprise/prisma');
await import(`../prisma/dist/command/${name}.js`);
