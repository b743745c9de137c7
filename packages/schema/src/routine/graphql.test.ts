import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestApi, openTestApi } from '../testing/run.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi('demo');
});
afterAll(() => api[Symbol.asyncDispose]());

const detail = `
  query ($slug: String) {
    routine(slug: $slug) {
      title summary uses statedMinutes estimatedSeconds { min max } assumed equipment version status
      blocks { name rounds { min max } note items { id note dose { shorthand sentence side } exercise { slug name } exerciseVersion { number name } } }
      steps { kind seconds estimatedSeconds itemId reps breaths side blockName round set exercise { slug } }
      longest: steps(choose: MAX) { estimatedSeconds }
    }
  }`;

describe('routine', () => {
  it('shows a three-round circuit with its doses, its time and its steps, in one statement', async () => {
    const { data, errors, statements } = await api.run(detail, { slug: 'prone-strength' });
    expect(errors).toBeUndefined();
    const { blocks, steps, longest, estimatedSeconds } = data.routine;
    expect(blocks).toHaveLength(1);
    expect(blocks[0].rounds).toEqual({ min: 1, max: 3 });
    expect(blocks[0].items.map(({ exercise }: any) => exercise.slug)).toEqual([
      'bird-dog',
      'superman',
      'childs-pose',
      'forearm-plank',
    ]);
    expect(blocks[0].items.map(({ dose }: any) => dose.shorthand)).toEqual([
      expect.stringMatching(/^5 reps/),
      '5 reps',
      'hold 5 breaths',
      'hold 5 breaths',
    ]);
    const sum = (list: any[]) => list.reduce((total, step) => total + step.estimatedSeconds, 0);
    expect(sum(steps)).toBe(estimatedSeconds.min);
    expect(sum(longest)).toBe(estimatedSeconds.max);
    expect(steps.filter(({ kind }: any) => kind === 'BREATHE')).toHaveLength(2);
    expect(statements).toHaveLength(1);
  });

  it('is null for a slug that nobody has', async () => {
    expect((await api.run(detail, { slug: 'nothing' })).data.routine).toBeNull();
  });
});

describe('routines', () => {
  const list = `
    query ($search: String, $filter: RoutineFilter, $orderBy: RoutineOrder, $first: Int, $after: String) {
      routines(search: $search, filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
        pageInfo { endCursor hasNextPage }
        totalCount
        edges { node { slug title uses equipment estimatedSeconds { min max } blocks { name rounds { max } items { exercise { name } dose { shorthand } } } } }
        facets { use { value count } equipment { value count } minutes { value count } }
      }
    }`;
  const slugs = (data: any): string[] => data.routines.edges.map(({ node }: any) => node.slug);

  it('lists all eleven with blocks, items and exercises in three statements', async () => {
    const { data, errors, statements } = await api.run(list, { first: 100 });
    expect(errors).toBeUndefined();
    expect(data.routines.totalCount).toBe(11);
    const items = data.routines.edges.flatMap(({ node }: any) => node.blocks.flatMap((block: any) => block.items));
    expect(items).toHaveLength(49);
    expect(statements).toHaveLength(3);
    for (const { value, count } of data.routines.facets.equipment) {
      const needing = data.routines.edges.filter(({ node }: any) => node.equipment.includes(value));
      expect(needing).toHaveLength(count);
    }
  });

  it('keeps beside each routine of the library how long its content takes', async () => {
    const { data } = await api.run('{ routines(first: 100) { edges { node { slug estimatedSeconds { min max } } } } }');
    const kept = await api.db.routine.findMany({ select: { slug: true, secondsMin: true, secondsMax: true } });
    const times = kept.map(({ slug, secondsMin: min, secondsMax: max }) => ({ slug, estimatedSeconds: { min, max } }));
    const bySlug = (list: { slug: string }[]) => list.toSorted((one, other) => one.slug.localeCompare(other.slug));
    expect(times).toHaveLength(11);
    expect(bySlug(times)).toEqual(bySlug(data.routines.edges.map(({ node }: any) => node)));
  });

  it('finds a routine by an exercise in it, with a typing error', async () => {
    const { data } = await api.run(list, { search: 'forarm plank' });
    expect(slugs(data)).toEqual(['prone-strength']);
  });

  it('filters by use and by equipment', async () => {
    const { data } = await api.run(list, { filter: { use: ['yoga'] } });
    expect(slugs(data)).toEqual(['yoga-for-the-lower-back']);
    const banded = await api.run(list, { filter: { equipment: ['mini band'] } });
    expect(banded.data.routines.totalCount).toBe(1);
  });

  const minimums = (data: any): number[] => data.routines.edges.map(({ node }: any) => node.estimatedSeconds.min);

  it('filters by length and counts the lengths whatever length is asked for', async () => {
    const all = (await api.run(list, { first: 100 })).data;
    const upTo = (minutes: number) => minimums(all).filter((seconds) => seconds <= minutes * 60).length;
    const counts = [5, 10, 15, 20].map((minutes) => ({ value: String(minutes), count: upTo(minutes) }));
    expect(all.routines.facets.minutes).toEqual(counts);
    const { data, statements } = await api.run(list, { filter: { minutes: { max: 5 } }, first: 100 });
    expect(statements).toHaveLength(3);
    expect(slugs(data).toSorted()).toEqual([
      'gentle-strength-and-stretch',
      'massage-mobility-and-stability',
      'prone-strength',
      'standing-strength',
      'supine-strength',
      'yoga-for-the-lower-back',
    ]);
    expect(data.routines).toMatchObject({ totalCount: 6, facets: { minutes: counts } });
    for (const { value, count } of data.routines.facets.use)
      expect(data.routines.edges.filter(({ node }: any) => node.uses.includes(value))).toHaveLength(count);
    const between = await api.run(list, { filter: { minutes: { min: 12, max: 18 } }, orderBy: 'SHORTEST' });
    expect(slugs(between.data)).toEqual(['mini-band-lower-back', 'lumbar-relief-and-strength']);
    const long = await api.run(list, { filter: { minutes: { min: 22 } } });
    expect(slugs(long.data)).toEqual(['five-moves-lower-back']);
  });

  it('refuses a length below nothing', async () => {
    const { errors } = await api.run(list, { filter: { minutes: { max: -1 } } });
    expect(errors?.[0]?.extensions.code).toBe('BAD_INPUT');
  });

  it.each([
    ['TITLE', (data: any) => data.routines.edges.map(({ node }: any) => node.title).toSorted()],
    [
      'TITLE_DESC',
      (data: any) =>
        data.routines.edges
          .map(({ node }: any) => node.title)
          .toSorted()
          .toReversed(),
    ],
  ])('orders by %s', async (orderBy, sorted) => {
    const { data } = await api.run(list, { orderBy, first: 100 });
    expect(data.routines.edges.map(({ node }: any) => node.title)).toEqual(sorted(data));
  });

  it('orders by length, page by page, with and without a search', async () => {
    const { data } = await api.run(list, { orderBy: 'SHORTEST', first: 100 });
    const ascending = minimums(data).toSorted((one, other) => one - other);
    expect(minimums(data)).toEqual(ascending);
    const longest = await api.run(list, { orderBy: 'LONGEST', first: 100 });
    expect(slugs(longest.data)).toEqual(slugs(data).toReversed());
    const page = await api.run(list, { orderBy: 'SHORTEST', first: 4 });
    const { endCursor: after } = page.data.routines.pageInfo;
    const next = await api.run(list, { orderBy: 'SHORTEST', first: 4, after });
    expect([...slugs(page.data), ...slugs(next.data)]).toEqual(slugs(data).slice(0, 8));
    const searched = await api.run(list, { orderBy: 'LONGEST', search: 'strength', first: 100 });
    expect(searched.data.routines.totalCount).toBeGreaterThan(2);
    expect(minimums(searched.data)).toEqual(minimums(searched.data).toSorted((one, other) => other - one));
  });

  it('puts what was changed last first', async () => {
    const { id } = await api.db.routine.findFirstOrThrow({ where: { slug: 'mini-band-lower-back' } });
    await api.db.routine.update({ where: { id }, data: { updatedAt: new Date(Date.now() + 60_000) } });
    const { data } = await api.run(list, { orderBy: 'RECENTLY_CHANGED' });
    expect(slugs(data)[0]).toBe('mini-band-lower-back');
  });

  it('answers from an exercise which routines contain it', async () => {
    const { data, errors } = await api.run(
      '{ exercise(slug: "glute-bridge") { routines(first: 10) { totalCount edges { node { slug } } } } }',
    );
    expect(errors).toBeUndefined();
    expect(data.exercise.routines.totalCount).toBe(4);
    expect(data.exercise.routines.edges).toHaveLength(4);
  });
});
