import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestApi, openTestApi } from '../testing/run.ts';
import { everyViewer } from '../testing/viewers.ts';

let api: TestApi;
let as: Awaited<ReturnType<typeof everyViewer>>;

const day = (days: number) => new Date(new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10));

beforeAll(async () => {
  api = await openTestApi('demo');
  as = await everyViewer(api.db);
  const { clinicId } = as.clinician;
  const aSource = (title: string, rest: object) => ({
    clinicId,
    type: 'TRIAL' as const,
    title: `Quokka ${title}`,
    searchText: `quokka ${title}`,
    ...rest,
  });
  await api.db.source.createMany({
    data: [
      aSource('alpha', { year: 2001, ocebmLevel: '2b', ocebmYear: 2009, design: 'COHORT', createdAt: day(-3) }),
      aSource('beta', { ocebmLevel: '2', ocebmYear: 2011, reviewBy: day(-2), createdAt: day(-1) }),
      aSource('gamma', { year: 2020, status: 'RETRACTED', type: 'BOOK', createdAt: day(-2) }),
      aSource('delta', { year: 1999, ocebmLevel: '1', ocebmYear: 2011, reviewBy: day(0), createdAt: day(-4) }),
      aSource('epsilon', { reviewBy: day(30), createdAt: day(-5) }),
    ],
  });
});
afterAll(() => api[Symbol.asyncDispose]());

const list = `
  query ($search: String, $filter: SourceFilter, $orderBy: SourceOrder, $first: Int, $after: String, $last: Int, $before: String) {
    sources(search: $search, filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
      totalCount edges { node { title mayEdit } } pageInfo { endCursor startCursor } } }`;
const faceted = `query ($search: String, $filter: SourceFilter, $orderBy: SourceOrder) {
  sources(search: $search, filter: $filter, orderBy: $orderBy) { totalCount edges { node { id } }
    facets { library { ...f } type { ...f } status { ...f } design { ...f } ocebmLevel { ...f } warning { ...f } } } }
  fragment f on Facet { value count }`;
const names = (data: any): string[] => data.sources.edges.map(({ node }: any) => node.title.replace('Quokka ', ''));

async function found(variables: object, viewer = as.clinician) {
  const { data, errors } = await api.run(list, { ...variables }, viewer);
  expect(errors).toBeUndefined();
  expect(data.sources.totalCount).toBeGreaterThanOrEqual(names(data).length);
  return names(data);
}

describe('the filters of sources', () => {
  it.each([
    [{ ocebmLevel: ['2'] }, ['alpha', 'beta']],
    [{ ocebmLevel: ['2b'] }, ['alpha']],
    [{ ocebmLevel: ['1', '2b'] }, ['alpha', 'delta']],
    [{ isPastReview: true }, ['beta']],
    [{ isPastReview: false, type: ['TRIAL'] }, ['alpha', 'delta', 'epsilon']],
    [{ hasWarning: true }, ['beta', 'gamma']],
    [{ hasWarning: false }, ['alpha', 'delta', 'epsilon']],
  ])('%j leaves the same with and without a search', async (filter, expected) => {
    const own = { ...filter, library: 'OWN' };
    expect((await found({ filter: own })).toSorted()).toEqual(expected);
    expect((await found({ search: 'quokka', filter: own })).toSorted()).toEqual(expected);
  });

  it('refuses a level that no scheme has', async () => {
    const { errors } = await api.run(list, { filter: { ocebmLevel: ['9'] } }, as.clinician);
    expect(errors?.[0]?.extensions['code']).toBe('BAD_INPUT');
  });
});

describe('the order of sources', () => {
  const orders: [string, string[]][] = [
    ['RELEVANCE', ['alpha', 'beta', 'delta', 'epsilon', 'gamma']],
    ['TITLE_DESC', ['gamma', 'epsilon', 'delta', 'beta', 'alpha']],
    ['NEWEST', ['gamma', 'alpha', 'delta', 'beta', 'epsilon']],
    ['OLDEST', ['delta', 'alpha', 'gamma', 'beta', 'epsilon']],
    ['ADDED', ['beta', 'gamma', 'alpha', 'delta', 'epsilon']],
    ['REVIEW', ['beta', 'delta', 'epsilon', 'alpha', 'gamma']],
  ];
  it.each(orders)('%s holds through all pages, both ways', async (orderBy, expected) => {
    const filter = { library: 'OWN' };
    expect(await found({ filter, orderBy })).toEqual(expected);
    const pages: string[] = [];
    let after: string | null = null;
    for (let turn = 0; turn < 5; turn++) {
      const { data }: any = await api.run(list, { filter, orderBy, first: 1, after }, as.clinician);
      pages.push(...names(data));
      after = data.sources.pageInfo.endCursor;
    }
    expect(pages).toEqual(expected);
    const { data } = await api.run(list, { filter, orderBy, last: 2, before: after }, as.clinician);
    expect(names(data)).toEqual(expected.slice(2, 4));
  });

  it('orders what a search finds by something else than the match', async () => {
    expect(await found({ search: 'quokka', orderBy: 'OLDEST' })).toEqual(orders[3]?.[1]);
  });
});

describe('the facets of sources', () => {
  it('count what each value would leave, in three statements with the list', async () => {
    const variables = { filter: { library: 'OWN', type: ['TRIAL'] } };
    const { data, errors, statements } = await api.run(faceted, variables, as.clinician);
    expect(errors).toBeUndefined();
    expect(statements).toHaveLength(3);
    const { facets } = data.sources;
    expect(facets.type).toEqual([
      { value: 'TRIAL', count: 4 },
      { value: 'BOOK', count: 1 },
    ]);
    expect(facets.ocebmLevel).toEqual([
      { value: '2', count: 2 },
      { value: '1', count: 1 },
    ]);
    expect(facets.warning).toEqual([
      { value: 'ANY', count: 1 },
      { value: 'PAST_REVIEW', count: 1 },
    ]);
    expect(facets.library).toContainEqual({ value: 'OWN', count: 4 });
    expect(facets.design).toEqual([{ value: 'COHORT', count: 1 }]);
  });

  it('count among what a search finds, and nothing of another clinic', async () => {
    const { data } = await api.run(faceted, { search: 'quokka' }, as.clinician);
    expect(data.sources.facets.library).toEqual([{ value: 'OWN', count: 5 }]);
    const other = await api.run(faceted, { search: 'quokka' }, as.otherClinic);
    expect(other.data.sources.facets.library).toEqual([]);
  });
});

it('says of its own clinic’s sources alone that a member may edit them', async () => {
  const { data } = await api.run(list, { first: 100 }, as.clinician);
  const own = data.sources.edges.filter(({ node }: any) => node.mayEdit);
  expect(own).toHaveLength(5);
  expect((await api.run(list, { filter: { library: 'OWN' } }, as.client)).data.sources.edges[0].node.mayEdit).toBe(
    false,
  );
});

it('exports what a search and a filter leave', async () => {
  const { data, errors } = await api.run(
    `query ($input: ExportSourcesInput!) { exportSources(input: $input) { ... on SourceExport { count text } } }`,
    { input: { format: 'RIS', scope: 'LIBRARY', search: 'quokka', filter: { ocebmLevel: ['2'] } } },
    as.clinician,
  );
  expect(errors).toBeUndefined();
  expect(data.exportSources.count).toBe(2);
  expect(data.exportSources.text).toMatch(/Quokka alpha[\s\S]*Quokka beta/);
});
