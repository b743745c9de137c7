import { cpus } from 'node:os';
import { caseNames } from './cases.ts';
import type { Compared, Comparison } from './compare.ts';
import type { Measured } from './load.ts';

/** Everything that was measured, by the number of pain scores in the database. */
export type BySize = ReadonlyMap<number, Comparison>;

const machine = () => ({
  processor: cpus()[0]?.model.trim() ?? 'unknown',
  cores: cpus().length,
  node: process.version,
});

/** The share of the hand-written throughput that PostGraphile came to. */
const shareOfPostgraphile = ({ postgraphile, handWritten }: Compared) =>
  postgraphile && postgraphile.requestsPerSecond / handWritten.requestsPerSecond;

function withPostgraphile(comparison: Comparison) {
  const shares = Object.entries(comparison).flatMap(([name, one]) => {
    const share = shareOfPostgraphile(one);
    return share === undefined ? [] : [[name, share]];
  });
  return shares.length > 0 ? { ...comparison, postgraphile: Object.fromEntries(shares) } : comparison;
}

/** The ratios of the largest database, and beside them everything that was measured. */
export function reportJson(bySize: BySize): string {
  const largest = [...bySize.values()].at(-1) ?? {};
  const ratios = Object.fromEntries(caseNames.map((name) => [name, largest[name]?.ratio]));
  const sizes = Object.fromEntries([...bySize].map(([scores, comparison]) => [scores, withPostgraphile(comparison)]));
  return JSON.stringify({ ratios, machine: machine(), sizes });
}

const cells = ({ requestsPerSecond, p50Milliseconds, p99Milliseconds }: Measured) =>
  [requestsPerSecond.toFixed(0), p50Milliseconds.toFixed(1), p99Milliseconds.toFixed(1)].map((cell) =>
    cell.padStart(8),
  );

/** The same as tables for people. */
export function reportText(bySize: BySize): string {
  const { processor, cores, node } = machine();
  const lines = [`${processor}, ${cores} cores, Node ${node}`];
  const all = [...bySize.values()].flatMap((comparison) => Object.values(comparison));
  if (all.some(({ postgraphile }) => postgraphile))
    lines.push('PostGraphile tells rows alone: no sign-in, tenancy, audit, alerts, or figures counted from the rows');
  for (const [scores, comparison] of bySize) {
    lines.push('', `${scores.toLocaleString('en')} pain scores`);
    const hasThird = Object.values(comparison).some(({ postgraphile }) => postgraphile);
    const third = hasThird ? '       PostGraphile                   share' : '';
    lines.push(
      `${''.padEnd(17)}   service: a second, p50, p99 ms   hand-written                   share (rounds)${third}`,
    );
    for (const name of caseNames) {
      const one = comparison[name];
      if (!one) continue;
      const [least, most] = one.ratios.map((ratio) => ratio.toFixed(2));
      const share = `${one.ratio.toFixed(2)} (${least}-${most})`;
      const line = [name.padEnd(17), ...cells(one.service), ' ', ...cells(one.handWritten), '  ', share];
      if (one.postgraphile)
        line.push('  ', ...cells(one.postgraphile), '  ', shareOfPostgraphile(one)?.toFixed(2) ?? '');
      lines.push(line.join(' '));
    }
  }
  return lines.join('\n');
}
