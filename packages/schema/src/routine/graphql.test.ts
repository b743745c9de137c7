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
    query ($search: String, $filter: RoutineFilter, $first: Int) {
      routines(search: $search, filter: $filter, first: $first) {
        totalCount
        edges { node { slug title uses equipment estimatedSeconds { min max } blocks { name rounds { max } items { exercise { name } dose { shorthand } } } } }
        facets { use { value count } equipment { value count } }
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

  it('answers from an exercise which routines contain it', async () => {
    const { data, errors } = await api.run(
      '{ exercise(slug: "glute-bridge") { routines(first: 10) { totalCount edges { node { slug } } } } }',
    );
    expect(errors).toBeUndefined();
    expect(data.exercise.routines.totalCount).toBe(4);
    expect(data.exercise.routines.edges).toHaveLength(4);
  });
});
