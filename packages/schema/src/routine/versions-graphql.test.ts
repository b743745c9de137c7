import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openComposing, range } from '../testing/routines.ts';

let on: Awaited<ReturnType<typeof openComposing>>;
beforeAll(async () => {
  on = await openComposing();
});
afterAll(() => on.api[Symbol.asyncDispose]());

describe('versions', () => {
  it('are listed latest first, and told apart in sentences', async () => {
    const item = on.anItem({ citations: [on.cited()] });
    const one = await on.published('Compared', [item]);
    const { key } = one.currentVersion.blocks[0];
    const edit = {
      id: one.id,
      revision: one.revision,
      blocks: [{ key, name: 'Main', items: [{ ...item, dose: { sets: range(3), reps: range(12) } }] }],
    };
    const draft = await on.compose.done('updateRoutine', edit);
    await on.compose.done('publishRoutine', { id: one.id, revision: draft.revision });
    const list =
      'query ($id: ID) { routine(id: $id) { versions(first: 5) { totalCount edges { node { id number } } } } }';
    const { data } = await on.api.run(list, { id: one.id }, on.as.clinician);
    const [to, from] = data.routine.versions.edges.map(({ node }: any) => node);
    expect([to.number, from.number, data.routine.versions.totalCount]).toEqual([2, 1, 2]);
    const diff = `query ($from: ID!, $to: ID!) { diffRoutineVersions(from: $from, to: $to) { from { number } to { number } changes { field kind key text } } }`;
    const answer = await on.api.run(diff, { from: from.id, to: to.id }, on.as.clinician);
    expect(answer.errors).toBeUndefined();
    expect(answer.data.diffRoutineVersions).toEqual({
      from: { number: 1 },
      to: { number: 2 },
      changes: [
        {
          field: 'DOSE',
          kind: 'CHANGED',
          key: item.key,
          text: 'Glute bridge: dose changed from “3 x 10” to “3 x 12”.',
        },
      ],
    });
    expect(answer.statements.length).toBeLessThanOrEqual(3);
  });
});
