import { cpus } from 'node:os';
import { caseNames } from './cases.ts';
import type { Comparison } from './compare.ts';
import type { Measured } from './load.ts';

/** Everything that was measured, by the number of pain scores in the database. */
export type BySize = ReadonlyMap<number, Comparison>;

const machine = () => ({
  processor: cpus()[0]?.model.trim() ?? 'unknown',
  cores: cpus().length,
  node: process.version,
});

/** The ratios of the largest database, and beside them everything that was measured. */
export function reportJson(bySize: BySize): string {
  const largest = [...bySize.values()].at(-1) ?? {};
  const ratios = Object.fromEntries(caseNames.map((name) => [name, largest[name]?.ratio]));
  return JSON.stringify({ ratios, machine: machine(), sizes: Object.fromEntries(bySize) });
}

const cells = ({ requestsPerSecond, p50Milliseconds, p99Milliseconds }: Measured) =>
  [requestsPerSecond.toFixed(0), p50Milliseconds.toFixed(1), p99Milliseconds.toFixed(1)].map((cell) =>
    cell.padStart(8),
  );

/** The same as tables for people. */
export function reportText(bySize: BySize): string {
  const { processor, cores, node } = machine();
  const lines = [`${processor}, ${cores} cores, Node ${node}`];
  for (const [scores, comparison] of bySize) {
    lines.push('', `${scores.toLocaleString('en')} pain scores`);
    lines.push(`${''.padEnd(17)}   service: a second, p50, p99 ms   hand-written                   share (rounds)`);
    for (const name of caseNames) {
      const one = comparison[name];
      if (!one) continue;
      const [least, most] = one.ratios.map((ratio) => ratio.toFixed(2));
      const share = `${one.ratio.toFixed(2)} (${least}-${most})`;
      lines.push([name.padEnd(17), ...cells(one.service), ' ', ...cells(one.handWritten), '  ', share].join(' '));
    }
  }
  return lines.join('\n');
}
