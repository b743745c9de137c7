import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { localDateAt } from '../plan/local-date.ts';
import { globalId } from '../testing/global-id.ts';
import { openPlanning } from '../testing/plans.ts';

let on: Awaited<ReturnType<typeof openPlanning>>;
let today = '';
beforeAll(async () => {
  on = await openPlanning();
  today = localDateAt(new Date(), 'Europe/London');
  const routine = await on.published('Back care', [on.anItem({ citations: [on.cited()] })]);
  const lasting = { 'Margaret Hale': '4 weeks', 'Joseph Adeyemi': '2 weeks', 'Sofía Marín': 'ongoing' };
  for (const [name, text] of Object.entries(lasting)) {
    const { id } = await on.api.db.client.findFirstOrThrow({ where: { name } });
    const phases = [{ routineId: routine.id, schedule: { text }, startsOn: today }];
    await on.plans.done('assignRoutine', { clientId: globalId('Client', id), phases });
  }
});
afterAll(() => on.api[Symbol.asyncDispose]());

// what the screen of the caseload asks
const list = `query ($filter: ClientFilter, $orderBy: ClientOrder, $first: Int, $after: String) {
  clients(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    totalCount pageInfo { endCursor }
    edges { node { id name lead { id name } activePlan { id endsOn currentVersion { id phases { name startsOn endsOn } } } } } } }`;
const found = async (variables: Record<string, unknown>) => {
  const { data, errors, statements } = await on.api.run(list, variables, on.as.clinician);
  expect(errors).toBeUndefined();
  const { edges, totalCount, pageInfo } = data.clients;
  return { names: edges.map(({ node }: any) => node.name), totalCount, pageInfo, statements };
};

describe('the caseload', () => {
  it('shows whose plan runs out, an open one never, in three statements', async () => {
    const { names, totalCount, statements } = await found({ filter: { planEndsWithinDays: 14 }, first: 25 });
    expect(names).toEqual(['Joseph Adeyemi']);
    expect(totalCount).toBe(1);
    expect(statements).toHaveLength(3);
    expect((await found({ filter: { planEndsWithinDays: 30 } })).names).toEqual(['Joseph Adeyemi', 'Margaret Hale']);
  });

  it('shows who has a plan and who has none', async () => {
    const none = await found({ filter: { hasPlan: false } });
    expect(none.names).toEqual(['Daniel Brandt', 'Priya Raman', 'Walter Quigley']);
    expect(none.statements).toHaveLength(3);
    const some = await found({ filter: { hasPlan: true, status: ['ACTIVE'] } });
    expect(some.names).toEqual(['Joseph Adeyemi', 'Margaret Hale', 'Sofía Marín']);
  });

  it('sorts by the end of the plan, open ones after it and nobody lost, page by page', async () => {
    const order = ['Joseph Adeyemi', 'Margaret Hale', 'Sofía Marín', 'Daniel Brandt', 'Priya Raman', 'Walter Quigley'];
    const first = await found({ orderBy: 'PLAN_END', first: 4 });
    expect(first.names).toEqual(order.slice(0, 4));
    expect(first.statements).toHaveLength(4);
    const rest = await found({ orderBy: 'PLAN_END', first: 4, after: first.pageInfo.endCursor });
    expect(rest.names).toEqual(order.slice(4));
  });

  it('shows nobody of another clinic', async () => {
    const { data } = await on.api.run(list, { filter: { hasPlan: true } }, on.as.otherClinic);
    expect(data.clients.edges).toEqual([]);
  });
});
