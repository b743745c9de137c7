import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { globalId } from '../testing/global-id.ts';
import { openPlanning } from '../testing/plans.ts';
import { range } from '../testing/routines.ts';

// What the screens of plans ask, and how many statements each costs: as many with ten items and versions as with one.

let on: Awaited<ReturnType<typeof openPlanning>>;
let margaret = '';
let routine: any;
let plan: any;
beforeAll(async () => {
  on = await openPlanning();
  margaret = globalId('Client', on.as.client.clientId);
  const cited = { citations: [on.cited()] };
  const more = Array.from({ length: 4 }, () => on.anItem({ exerciseId: on.plank }));
  routine = await on.published('Back care', [on.anItem(cited), ...more]);
  const [first, second] = routine.currentVersion.blocks[0].items;
  const changes = [
    { itemKey: first.key, dose: { sets: range(2), reps: range(6) } },
    { itemKey: second.key, exerciseId: on.bridge, outsideLadder: true },
  ];
  const phases = [
    { routineId: routine.id, schedule: { text: '2x/day, 2 weeks' }, changes },
    { routineId: routine.id, schedule: { text: 'Mon Wed Fri, 2 weeks' } },
  ];
  plan = await on.plans.done('assignRoutine', {
    clientId: margaret,
    phases,
    flarePhase: { routineId: routine.id },
    replacesActive: true,
  });
  const kept = plan.currentVersion.phases.map(({ key, name, startsOn, endsOn, routineVersion }: any, at: number) => ({
    key,
    name,
    startsOn,
    endsOn,
    routineVersionId: routineVersion.id,
    changes: at === 0 ? changes : [],
  }));
  const whole = { planId: plan.id, phases: kept, flarePhase: { routineId: routine.id } };
  for (const version of [1, 2, 3]) {
    await on.plans.done('changePlan', { ...whole, version, reason: 'Better.', message: `Message ${version}.` });
  }
});
afterAll(() => on.api[Symbol.asyncDispose]());

async function cost(operation: string, variables: Record<string, unknown>) {
  const { data, errors, statements } = await on.api.run(operation, variables, on.as.clinician);
  expect(errors).toBeUndefined();
  expect(data).toBeTruthy();
  return statements.length;
}

const part = `key name startsOn endsOn schedule { sentence timesPerDay daysOfWeek everyDays } estimatedSeconds { min max }
  routineVersion { id number title routine { id slug version } }
  itemChanges { itemKey isLeftOut note dose { shorthand } exerciseVersion { id name exercise { id } }
    item { id dose { shorthand } exerciseVersion { id name } } }`;
const inForm = `blocks { id key name items { id key note dose { shorthand } exerciseVersion { id name } exercise { id } } }`;

describe('the screens of plans', () => {
  it("shows a client's plan with its history on the client's page in eight statements", async () => {
    const operation = `query ($id: ID!) { client(id: $id) { id name plans(first: 1) { totalCount edges { node { id status version endsOn
      currentVersion { id stopRule message letsSwap bands { greenMax amberMax } pause { from until }
        phases { ${part} cautionMatches { itemKey exerciseName text precautions } } flarePhase { ${part} } }
      versions(first: 20) { totalCount edges { node { id number reason createdAt inForceFrom endsPlan
        author { id name } changes { field key kind text } } } } } } } } }`;
    expect(await cost(operation, { id: margaret })).toBeLessThanOrEqual(8);
  });

  it('opens the assigning in four statements, and the change of a plan in five', async () => {
    const assign = `query ($id: ID!, $slug: String) { client(id: $id) { id name status locale timeZone precautions
        activePlan { id endsOn currentVersion { id phases { key name } } } }
      viewer { clinic { id stopRule bands { greenMax amberMax } } }
      routine(slug: $slug) { id status currentVersion { id number title routine { id slug version } ${inForm} } } }`;
    expect(await cost(assign, { id: margaret, slug: routine.slug })).toBeLessThanOrEqual(4);
    const change = `query ($id: ID!) { client(id: $id) { id name activePlan { id version status currentVersion { id stopRule
      message letsSwap bands { greenMax amberMax } pause { from until } phases { ${part} routineVersion { ${inForm} } }
      flarePhase { ${part} routineVersion { ${inForm} } } } } } }`;
    expect(await cost(change, { id: margaret })).toBeLessThanOrEqual(5);
  });

  it('makes a preview of a new plan in four statements, and of a change in six', async () => {
    const shown = `... on PlanPreview { today message phases { key name schedule { sentence } estimatedSeconds { min max }
        routine { blocks { key name items { key note isChanged dose { sentence } exerciseVersion { id name } } } } }
      dueSessions { date nth timesOnDay phase { key name } } changes { field key kind text }
      cautionMatches { itemKey exerciseName text precautions } }`;
    const phases = [{ routineId: routine.id, schedule: { text: '2x/day' } }, { routineId: routine.id }];
    const withEnd = [{ ...phases[0], lastsDays: 14 }, phases[1]];
    const first = `query ($input: AssignRoutineInput!) { planPreview(input: $input) { ${shown} } }`;
    expect(await cost(first, { input: { clientId: margaret, phases: withEnd } })).toBeLessThanOrEqual(4);
    const change = `query ($input: PlanChangePreviewInput!) { planChangePreview(input: $input) { ${shown} } }`;
    expect(await cost(change, { input: { planId: plan.id, phases: withEnd } })).toBeLessThanOrEqual(6);
  });
});
