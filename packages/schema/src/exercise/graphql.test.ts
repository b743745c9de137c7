import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestApi, openTestApi } from '../testing/run.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi('demo');
});
afterAll(() => api[Symbol.asyncDispose]());

const list = `
  query ($search: String, $filter: ExerciseFilter, $orderBy: ExerciseOrder, $first: Int, $after: String, $last: Int, $before: String) {
    exercises(search: $search, filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
      totalCount
      edges { cursor node { id slug name aliases purpose category equipment steps { role text } easier { criterion exercise { name } } harder { exercise { name } } variations { name } } }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      facets { category { value count } equipment { value count } source { title count } muscle { value count } }
    }
  }`;

const slugs = (data: any): string[] => data.exercises.edges.map(({ node }: any) => node.slug);

describe('exercises', () => {
  it('lists the public library by name for somebody who is not signed in', async () => {
    const { data, errors, statements } = await api.run(list, { first: 100 });
    expect(errors).toBeUndefined();
    expect(data.exercises.totalCount).toBe(36);
    const names = data.exercises.edges.map(({ node }: any) => node.name);
    expect(names).toEqual(names.toSorted());
    expect(statements).toHaveLength(3);
  });

  it.each([
    ['brige', 'glute-bridge'],
    ['glute brige', 'glute-bridge'],
    ['cat stretch', 'cat-cow'],
    ['Partial curl', 'partial-crunch'],
    ['supermann', 'superman'],
    ["child's pose", 'childs-pose'],
    ['CARs', 'standing-hip-cars'],
    ['hamstrng stretch', 'supine-hamstring-stretch-with-towel'],
    ['bri', 'glute-bridge'],
  ])('finds %s as %s before all others', async (search, slug) => {
    const { data, errors, statements } = await api.run(list, { search, first: 5 });
    expect(errors).toBeUndefined();
    expect(slugs(data)[0]).toBe(slug);
    expect(statements.length).toBeLessThanOrEqual(7);
  });

  it('says when nothing is found', async () => {
    const { data } = await api.run(list, { search: 'zzqx' });
    expect(data.exercises.totalCount).toBe(0);
    expect(data.exercises.facets.category).toEqual([]);
  });

  it('pages forwards and backwards through the same order', async () => {
    const all = slugs((await api.run(list, { first: 100 })).data);
    const one = await api.run(list, { first: 10 });
    expect(slugs(one.data)).toEqual(all.slice(0, 10));
    const { endCursor, hasNextPage } = one.data.exercises.pageInfo;
    expect(hasNextPage).toBe(true);
    const two = await api.run(list, { first: 10, after: endCursor });
    expect(slugs(two.data)).toEqual(all.slice(10, 20));
    const back = await api.run(list, { last: 4, before: two.data.exercises.pageInfo.startCursor });
    expect(slugs(back.data)).toEqual(all.slice(6, 10));
    const end = await api.run(list, { last: 3 });
    expect(slugs(end.data)).toEqual(all.slice(-3));
  });

  it('pages through what a search ranked', async () => {
    const search = 'stretch';
    const all = slugs((await api.run(list, { search, first: 100 })).data);
    expect(all.length).toBeGreaterThan(3);
    const one = await api.run(list, { search, first: 2 });
    const two = await api.run(list, { search, first: 2, after: one.data.exercises.pageInfo.endCursor });
    expect([...slugs(one.data), ...slugs(two.data)]).toEqual(all.slice(0, 4));
    const back = await api.run(list, { search, last: 1, before: two.data.exercises.pageInfo.startCursor });
    expect(slugs(back.data)).toEqual(all.slice(1, 2));
  });

  it('filters, and counts each facet with the other filters applied', async () => {
    const filter = { category: ['STRETCH'], equipment: ['towel'] };
    const { data } = await api.run(list, { filter, first: 50 });
    expect(slugs(data)).toEqual(['supine-hamstring-stretch-with-towel']);
    expect(data.exercises.facets.category).toEqual([{ value: 'STRETCH', count: 1 }]);
    const unfiltered = await api.run(list, { first: 100 });
    const nodes = unfiltered.data.exercises.edges.map(({ node }: any) => node);
    for (const { value, count } of unfiltered.data.exercises.facets.category) {
      expect(nodes.filter((node: any) => node.category === value)).toHaveLength(count);
    }
    for (const { value, count } of unfiltered.data.exercises.facets.equipment) {
      expect(nodes.filter((node: any) => node.equipment.includes(value))).toHaveLength(count);
    }
  });

  it('refuses a page that is too long, in words', async () => {
    const { errors } = await api.run(list, { first: 101 });
    expect(errors?.[0]?.message).toContain('A page holds 0 to 100');
    expect(errors?.[0]?.extensions['code']).toBe('BAD_INPUT');
  });
});

describe('exercise', () => {
  const one = `query ($id: ID, $slug: String) { exercise(id: $id, slug: $slug) {
    id name version status library steps { key role } cautions codedCautions { precautions } primaryMuscles
    harder { criterion exercise { slug easier { exercise { slug } } } } } }`;

  it('is found by slug, with its ladder, in one statement', async () => {
    const { data, errors, statements } = await api.run(one, { slug: 'glute-bridge' });
    expect(errors).toBeUndefined();
    expect(data.exercise).toMatchObject({ name: 'Glute bridge', version: 1, status: 'PUBLISHED', library: 'PUBLIC' });
    expect(data.exercise.harder[0].exercise).toEqual({
      slug: 'single-leg-glute-bridge',
      easier: [{ exercise: { slug: 'glute-bridge' } }],
    });
    expect(statements).toHaveLength(1);
  });

  it('is null when it is not there, and asks for a key when none is given', async () => {
    expect((await api.run(one, { slug: 'nothing' })).data.exercise).toBeNull();
    expect((await api.run(one)).errors?.[0]?.extensions['code']).toBe('BAD_INPUT');
  });
});
