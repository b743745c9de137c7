import { afterAll, beforeAll, expect, it } from 'vitest';
import { globalId } from '../testing/global-id.ts';
import { openPlanning, planning } from '../testing/plans.ts';

// The embedded database runs transactions one after another; what happens at once is seen on the server.

let on: Awaited<ReturnType<typeof openPlanning>>;
let colleague: ReturnType<typeof planning>;
let routine: any;
beforeAll(async () => {
  on = await openPlanning();
  colleague = planning(on.api, on.as.owner);
  routine = await on.published('Back care');
});
afterAll(() => on.api[Symbol.asyncDispose]());

const ROUNDS = 50;
const typenames = (answers: { answer: any }[]) => answers.map(({ answer }) => String(answer?.__typename)).toSorted();

it('gives one of two members who change a plan at once the next version, and the other the conflict', async () => {
  const clientId = globalId('Client', on.as.client.clientId);
  const plan = await on.plans.done('assignRoutine', { clientId, phases: [{ routineId: routine.id }] });
  const [{ key, routineVersion }] = plan.currentVersion.phases;
  for (let version = 1; version <= ROUNDS; version += 1) {
    const change = (message: string) => ({
      planId: plan.id,
      version,
      reason: message,
      message,
      phases: [{ key, routineVersionId: routineVersion.id }],
    });
    const answers = await Promise.all([
      on.plans.act('changePlan', change(`Mine ${version}.`)),
      colleague.act('changePlan', change(`Theirs ${version}.`)),
    ]);
    expect(answers.flatMap(({ errors }) => errors ?? [])).toEqual([]);
    expect(typenames(answers)).toEqual(['ConflictError', 'Plan']);
    const lost = answers.find(({ answer }) => answer.__typename === 'ConflictError')?.answer;
    const won = answers.find(({ answer }) => answer.__typename === 'Plan')?.answer;
    expect(won).toMatchObject({ version: version + 1 });
    expect(lost).toMatchObject({
      revision: version + 1,
      current: { version: version + 1, currentVersion: { reason: won.currentVersion.message } },
    });
  }
  const numbers = await on.api.db.planVersion.findMany({ orderBy: { number: 'asc' }, select: { number: true } });
  expect(numbers.map(({ number }) => number)).toEqual(Array.from({ length: ROUNDS + 1 }, (_, at) => at + 1));
});

it('gives a client one plan when two members assign one at once, in its place or not', async () => {
  const clientId = globalId('Client', on.as.otherClient.clientId);
  const phases = [{ routineId: routine.id }];
  for (const replacesActive of [false, true]) {
    const input = { clientId, phases, replacesActive };
    const answers = await Promise.all([on.plans.act('assignRoutine', input), colleague.act('assignRoutine', input)]);
    expect(answers.flatMap(({ errors }) => errors ?? [])).toEqual([]);
    const active = await on.api.db.plan.findMany({
      where: { clientId: on.as.otherClient.clientId, status: 'ACTIVE' },
      select: { id: true },
    });
    expect(active).toHaveLength(1);
    const refused = answers.filter(({ answer }) => answer.__typename !== 'Plan');
    for (const { answer } of refused) expect(answer).toMatchObject({ __typename: 'ActivePlanError' });
  }
});

it('ends a plan once', async () => {
  const { clientId } = on.as.otherClient;
  const row = await on.api.db.plan.findFirstOrThrow({
    where: { clientId, status: 'ACTIVE' },
    include: { current: true },
  });
  const input = { planId: globalId('Plan', row.id), version: row.current?.number ?? 0, reason: 'Done.' };
  const answers = await Promise.all([on.plans.act('endPlan', input), colleague.act('pausePlan', input)]);
  expect(typenames(answers)).toEqual(['ConflictError', 'Plan']);
});
