import { type CaseName, makeCases } from './cases.ts';
import { type BenchServer, filledDatabase } from './database.ts';
import { type Measured, type Stretch, Target, measure, median } from './load.ts';
import { openPostgraphile } from './postgraphile/open.ts';
import type { Programs } from './postgraphile/packages.ts';
import { type Size, scoresOf } from './rows.ts';
import { assertSameAnswers, assertSameWrites } from './same-answers.ts';
import { say } from './say.ts';
import { startHandWritten, startService } from './servers.ts';

/** How long and how often is measured. */
export interface Plan {
  readonly rounds: number;
  readonly milliseconds: number;
  readonly connections: number;
  /** What goes before, until the code of both has been run often enough to be compiled for good. */
  readonly warming: Pick<Stretch, 'milliseconds' | 'most'>;
  /** PostGraphile, to be asked as well. */
  readonly postgraphile?: Programs | undefined;
}

/** What one case came to: the medians of all rounds, and the share of the hand-written throughput. */
export interface Compared {
  readonly service: Measured;
  readonly handWritten: Measured;
  readonly postgraphile?: Measured;
  readonly ratio: number;
  /** The least and the most that a round came to. */
  readonly ratios: readonly [number, number];
}

export type Comparison = Readonly<Partial<Record<CaseName, Compared>>>;

const names = ['service', 'handWritten'] as const;
const secret = 'the benchmark signs its own sign-ins with this';

const middle = (rounds: readonly Measured[]): Measured => ({
  requestsPerSecond: median(rounds.map(({ requestsPerSecond }) => requestsPerSecond)),
  p50Milliseconds: median(rounds.map(({ p50Milliseconds }) => p50Milliseconds)),
  p99Milliseconds: median(rounds.map(({ p99Milliseconds }) => p99Milliseconds)),
});

/** Measures the service beside the hand-written server on one database, in turns, after both gave the same answers. */
export async function compare(server: BenchServer, size: Size, plan: Plan): Promise<Comparison> {
  const database = await filledDatabase(server, size);
  const url = server.addressOf(database);
  await using service = await startService(url, secret);
  await using handWritten = await startHandWritten(url, secret);
  await using postgraphile =
    plan.postgraphile && (await openPostgraphile(plan.postgraphile, server, database, plan.connections));
  const targets = {
    service: new Target(service.port, plan.connections),
    handWritten: new Target(handWritten.port, plan.connections),
  };
  const results: Partial<Record<CaseName, Compared>> = {};
  for (const one of await makeCases(server, database, secret)) {
    if (one.name === 'recordPainScore') await assertSameWrites(targets, one, server, database);
    else await assertSameAnswers(targets, one);
    const rounds: Record<keyof typeof targets, Measured[]> = { service: [], handWritten: [] };
    for (const name of names) await measure(targets[name], () => one.next()[name], { ...plan, ...plan.warming });
    await postgraphile?.measure(one, { ...plan, ...plan.warming });
    const others: Measured[] = [];
    for (let round = 0; round < plan.rounds; round++) {
      for (const name of names) rounds[name].push(await measure(targets[name], () => one.next()[name], plan));
      const other = await postgraphile?.measure(one, plan);
      if (other) others.push(other);
    }
    const [ours, theirs] = [middle(rounds.service), middle(rounds.handWritten)];
    const ratios = rounds.service.map(
      ({ requestsPerSecond }, at) => requestsPerSecond / (rounds.handWritten[at]?.requestsPerSecond ?? Number.NaN),
    );
    const compared: Compared = {
      service: ours,
      handWritten: theirs,
      ...(postgraphile && others.length === plan.rounds && { postgraphile: middle(others) }),
      ratio: ours.requestsPerSecond / theirs.requestsPerSecond,
      ratios: [Math.min(...ratios), Math.max(...ratios)],
    };
    results[one.name] = compared;
    say(
      `${scoresOf(size)} scores, ${one.name}: ${ours.requestsPerSecond.toFixed(0)} of ${theirs.requestsPerSecond.toFixed(0)} requests a second, ${compared.ratio.toFixed(2)}`,
    );
  }
  await targets.service.close();
  await targets.handWritten.close();
  return results;
}
