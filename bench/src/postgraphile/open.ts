import type { Case } from '../cases.ts';
import type { BenchServer } from '../database.ts';
import { type Measured, type Stretch, Target, measure } from '../load.ts';
import { say } from '../say.ts';
import { start } from '../servers.ts';
import type { Programs } from './packages.ts';
import { postgraphileQuestions } from './questions.ts';

/** PostGraphile on the same database, asked in turn with the others; the others never fail with it. */
export interface Postgraphile extends AsyncDisposable {
  /** Gives nothing for a case that it did not answer. */
  measure(one: Case, stretch: Stretch): Promise<Measured | undefined>;
}

const firstLine = (error: unknown) => String(error).split('\n')[0];

/** Starts it; gives nothing, and says so, where it does not start. */
export async function openPostgraphile(
  { node, file }: Programs,
  server: BenchServer,
  database: string,
  connections: number,
): Promise<Postgraphile | undefined> {
  try {
    const question = await postgraphileQuestions(server, database);
    const env = { DATABASE_URL: server.addressOf(database), GRAPHILE_ENV: 'production' };
    const running = await start(file, env, 'PORT', node);
    const target = new Target(running.port, connections);
    const unanswered = new Set<string>();
    return {
      async measure(one, stretch) {
        if (unanswered.has(one.name)) return undefined;
        const next = () => question(one.name, one.next().asked);
        try {
          const { errors } = JSON.parse(await target.ask(next())) as { readonly errors?: unknown };
          if (errors) throw new Error(JSON.stringify(errors));
          return await measure(target, next, stretch);
        } catch (error) {
          unanswered.add(one.name);
          say(`PostGraphile is left out of ${one.name}: ${firstLine(error)}`);
          return undefined;
        }
      },
      async [Symbol.asyncDispose]() {
        await target.close();
        await running[Symbol.asyncDispose]();
      },
    };
  } catch (error) {
    say(`PostGraphile is left out: ${firstLine(error)}`);
    return undefined;
  }
}
