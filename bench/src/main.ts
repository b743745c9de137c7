// `npm run bench`: how fast the service is beside a server written by hand, on the same database with the same answers.
import { parseArgs } from 'node:util';
import { compare } from './compare.ts';
import { benchFolder, openBenchServer } from './database.ts';
import { postgraphilePrograms } from './postgraphile/packages.ts';
import { reportJson, reportText } from './report.ts';
import { type Size, scoresOf } from './rows.ts';

const sizes: readonly Size[] = [
  { clients: 100, sessionsEach: 50 },
  { clients: 200, sessionsEach: 250 },
  { clients: 2000, sessionsEach: 250 },
];

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
    only: { type: 'string' },
    postgraphile: { type: 'boolean', default: false },
  },
});

const postgraphile = values.postgraphile ? await postgraphilePrograms() : undefined;
await using server = await openBenchServer(benchFolder);
const results = new Map<number, Awaited<ReturnType<typeof compare>>>();
for (const size of values.quick ? sizes.slice(0, 1) : sizes) {
  if (values.only && String(scoresOf(size)) !== values.only) continue;
  const isLargest = size === sizes.at(-1);
  const plan = values.quick
    ? { rounds: 2, milliseconds: 1000, connections: 16, warming: { milliseconds: 3000, most: 1000 } }
    : {
        rounds: isLargest ? 5 : 3,
        milliseconds: isLargest ? 3000 : 1500,
        connections: 16,
        warming: { milliseconds: 20_000, most: 5000 },
      };
  results.set(scoresOf(size), await compare(server, size, { ...plan, postgraphile }));
}
process.stdout.write(`${values.json ? reportJson(results) : reportText(results)}\n`);
