import { randomUUID } from 'node:crypto';
import { type GraphQLInterfaceType, isInterfaceType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { schema } from './schema.ts';
import { accessRows } from './testing/access-rows.ts';
import { lists, mutations, nodes, queries, subscriptions } from './testing/access-table.ts';
import { everybody } from './testing/access-who.ts';
import { type TestApi, openTestApi } from './testing/run.ts';
import { everyViewer } from './testing/viewers.ts';

let api: TestApi;
let as: Awaited<ReturnType<typeof everyViewer>>;
/** The rows that the tables speak of, by their names there. */
let ids: Record<string, string>;

beforeAll(async () => {
  api = await openTestApi('demo');
  as = await everyViewer(api.db);
  ids = await accessRows(api.db, as);
});
afterAll(() => api[Symbol.asyncDispose]());

const fieldsOf = (type: 'getQueryType' | 'getMutationType' | 'getSubscriptionType') =>
  Object.keys(schema[type]()?.getFields() ?? {}).sort();

describe('everything of the schema', () => {
  it('stands in these tables', () => {
    const node = schema.getType('Node');
    const types = isInterfaceType(node) ? schema.getPossibleTypes(node as GraphQLInterfaceType) : [];
    expect(Object.keys(nodes).sort()).toEqual(types.map(({ name }) => name).sort());
    expect(Object.keys(queries).sort()).toEqual(fieldsOf('getQueryType'));
    expect(Object.keys(mutations).sort()).toEqual(fieldsOf('getMutationType'));
    expect(Object.keys(subscriptions).sort()).toEqual(fieldsOf('getSubscriptionType'));
  });
});

describe.each(Object.entries(nodes))('node(id) of a type %s', (type, expected) => {
  it.each(everybody)('shows %s what is theirs to see', async (who) => {
    for (const [name, seenBy] of Object.entries(expected)) {
      const { data, errors } = await api.run(
        'query ($id: ID!) { node(id: $id) { __typename } }',
        { id: ids[name] },
        as[who],
      );
      const seen = errors ? String(errors[0]) : (data.node?.__typename ?? 'nothing');
      expect(`${name}: ${seen}`).toBe(`${name}: ${seenBy.includes(who) ? type : 'nothing'}`);
    }
  });
});

describe.each(Object.entries(lists))('the list %s', (_field, { type, operation }) => {
  it.each(everybody)('holds for %s what node(id) shows them', async (who) => {
    const { data } = await api.run(operation, {}, as[who]);
    const list = data?.list?.edges?.map(({ node }: any) => node) ?? data?.list ?? [];
    const listed = new Set(list.map(({ id }: any) => id));
    for (const [name, seenBy] of Object.entries(nodes[type] ?? {})) {
      // clients themselves have no list: they see one record, their own
      const isListed = seenBy.includes(who) && !(type === 'Client' && as[who]?.kind === 'CLIENT');
      expect(`${name}: ${listed.has(ids[name])}`).toBe(`${name}: ${isListed}`);
    }
  });
});

describe.each([...Object.entries(queries), ...Object.entries(mutations)])('the door %s', (_name, door) => {
  it.each(everybody)('answers %s as the table says', async (who) => {
    const given = Object.entries(door.takes ?? {}).map(([name, row]) => [name, ids[row]]);
    const { data, errors } = await api.run(door.operation, Object.fromEntries(given), as[who]);
    const answer = Array.isArray(data?.answer) ? 'list' : (data?.answer?.__typename ?? 'nothing');
    const outcome = errors ? (errors[0]?.extensions['code'] ?? String(errors[0])) : answer;
    const [said = 'not listed'] = Object.entries(door.answers).find(([, viewers]) => viewers.includes(who)) ?? [];
    expect(outcome).toBe(said);
  });
});

describe('the ids of another clinic', () => {
  const hidden = new Map(
    Object.entries(nodes).flatMap(([type, rows]) =>
      Object.entries(rows).flatMap(([row, seenBy]) => (seenBy.includes('otherOwner') ? [] : [[row, type] as const])),
    ),
  );
  /** The row's id, or where the other owner does not see it one of the same type that is nowhere. */
  const nowhere = (row: string) => {
    const type = hidden.get(row);
    return type ? Buffer.from(`${type}:${randomUUID()}`).toString('base64') : ids[row];
  };
  const doors = Object.entries({ ...queries, ...mutations }).filter(([, { takes = {} }]) =>
    Object.values(takes).some((row) => hidden.has(row)),
  );

  it.each(doors)('are answered by %s in the words for what is nowhere', async (_name, door) => {
    const takes = Object.entries(door.takes ?? {});
    const [real, made] = [(row: string) => ids[row], nowhere].map((idOf) =>
      Object.fromEntries(takes.map(([name, row]) => [name, idOf(row)])),
    );
    const others = await api.run(withMessage(door.operation), real, as.otherOwner);
    const none = await api.run(withMessage(door.operation), made, as.otherOwner);
    expect(said(others)).toEqual(said(none));
  });
});

const withMessage = (operation: string) => operation.replace('__typename', '__typename ... on Error { message }');
const said = ({ data, errors }: { data?: any; errors?: readonly any[] }) => ({
  answer: data?.answer ?? null,
  errors: errors?.map(({ message, extensions }) => [message, extensions['code']]),
});

describe.each(Object.entries(subscriptions))('the stream %s', (_name, door) => {
  it.each(everybody)('opens for %s as the table says', async (who) => {
    const { answers, errors } = await api.subscribe(door.operation, {}, as[who]);
    await answers?.return?.();
    const outcome = errors ? (errors[0]?.extensions['code'] ?? String(errors[0])) : 'stream';
    const [said = 'not listed'] = Object.entries(door.answers).find(([, viewers]) => viewers.includes(who)) ?? [];
    expect(outcome).toBe(said);
  });
});
