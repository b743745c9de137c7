import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { globalId } from '../testing/global-id.ts';
import { type TestApi, openTestApi } from '../testing/run.ts';
import { everyViewer } from '../testing/viewers.ts';

let api: TestApi;
let as: Awaited<ReturnType<typeof everyViewer>>;
beforeAll(async () => {
  api = await openTestApi('demo');
  as = await everyViewer(api.db);
});
afterAll(() => api[Symbol.asyncDispose]());

const nodes = 'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }';
const unknown = '00000000-0000-7000-8000-0000000000ff';

describe('nodes', () => {
  it('answers each id in its place, and null for what is not there or of another clinic', async () => {
    const [ruth] = await api.db.client.findMany({ where: { name: 'Ruth Calloway' } });
    const ids = [
      globalId('Client', as.client.clientId),
      globalId('Client', ruth?.id ?? ''),
      globalId('Client', unknown),
      globalId('Clinic', as.owner.clinicId),
      globalId('Clinic', as.otherClinic.clinicId),
      globalId('Member', as.clinician.memberId),
    ];
    const { data, errors } = await api.run(nodes, { ids }, as.owner);
    expect(errors).toBeUndefined();
    expect(data.nodes.map((node: any) => node && [node.__typename, node.id])).toEqual([
      ['Client', ids[0]],
      null,
      null,
      ['Clinic', ids[3]],
      null,
      ['Member', ids[5]],
    ]);
  });

  it.each([
    ['more than a hundred ids', Array.from({ length: 101 }, () => globalId('Client', unknown))],
    ['an id of no type', [globalId('Nothing', unknown)]],
    ['an id of a type that is no node', [globalId('PageInfo', unknown)]],
    ['rubbish', ['%%%']],
  ])('refuses %s', async (_what, ids) => {
    const { errors } = await api.run(nodes, { ids }, as.owner);
    expect(errors?.[0]?.extensions['code']).toBe('BAD_INPUT');
  });
});
