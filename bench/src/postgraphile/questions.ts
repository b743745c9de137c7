import { v7 } from 'uuid';
import type { Asked, CaseName } from '../cases.ts';
import { type BenchServer, rowsOf } from '../database.ts';
import type { Sent } from '../load.ts';
import { rowOperations } from './operations.ts';

/** From when on, for so many days up to today. */
function spanOf(days: number) {
  const from = new Date(Date.now() - (days - 1) * 86_400_000).toISOString().slice(0, 10);
  return { from, since: `${from}T00:00:00Z` };
}

/** The key of a row within an id of the API. */
const idOf = (globalId: unknown) => Buffer.from(String(globalId), 'base64').toString().split(':')[1];

/** How the same question is put to PostGraphile; which version of a plan is in force the asker has to know. */
export async function postgraphileQuestions(
  server: BenchServer,
  database: string,
): Promise<(name: CaseName, asked: Asked) => Sent> {
  const plans = await rowsOf<{ clientId: string; versionId: string }>(
    server,
    database,
    `SELECT "clientId", "currentVersionId" AS "versionId" FROM "Plan" WHERE "status" = 'ACTIVE'`,
  );
  const versionOf = new Map(plans.map(({ clientId, versionId }) => [clientId, versionId]));
  const variablesOf = ({ asker: { id, clinicId }, variables }: Asked) => ({
    caseload: () => ({ clinicId, ...variables, ...spanOf(28) }),
    today: () => ({ clientId: id, ...variables }),
    record: () => ({ clientId: idOf(variables['id']), ...spanOf(112) }),
    recordPainScore: () => {
      const at = new Date().toISOString();
      const own = { rowId: v7(), clinicId, clientId: id, planVersionId: versionOf.get(id) };
      return { painScore: { ...own, ...Object(variables['input']), bodyLocations: [], deviceAt: at, receivedAt: at } };
    },
  });
  return (name, asked) => ({
    path: '/graphql',
    token: '',
    body: JSON.stringify({ query: rowOperations[name], variables: variablesOf(asked)[name]() }),
  });
}
