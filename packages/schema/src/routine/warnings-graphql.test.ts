import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { globalId } from '../testing/global-id.ts';
import { openComposing } from '../testing/routines.ts';

let on: Awaited<ReturnType<typeof openComposing>>;
beforeAll(async () => {
  on = await openComposing();
});
afterAll(() => on.api[Symbol.asyncDispose]());

const looks = `query ($id: ID) { routine(id: $id) { draft { warnings { kind text itemKeys }
  load { regions { region seconds { min max } } categories { category seconds { min max } } } } } }`;

describe('a draft', () => {
  it('says where its time goes and what to look at again, in two statements', async () => {
    const { clinicId } = on.as.clinician;
    const data = { clinicId, type: 'ARTICLE', title: 'Taken back', searchText: '', status: 'RETRACTED' } as const;
    const source = await on.api.db.source.create({ data });
    const sourceId = globalId('Source', source.id);
    const item = on.anItem({ citations: [on.cited({ sourceId })] });
    const { id } = await on.compose.done('createRoutine', { blocks: [on.aBlock([item])] });
    const answer = await on.api.run(looks, { id }, on.as.clinician);
    expect(answer.errors).toBeUndefined();
    const { warnings, load } = answer.data.routine.draft;
    expect(warnings).toContainEqual({
      kind: 'AGED_EVIDENCE',
      text: '“Taken back” was retracted.',
      itemKeys: [item.key],
    });
    expect(load.categories).toMatchObject([{ category: 'STRENGTH', seconds: { min: 150, max: 150 } }]);
    expect(load.regions.length).toBeGreaterThan(0);
    expect(answer.statements.length).toBeLessThanOrEqual(2);
  });
});
