import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApi, type TestApi } from '../testing/run.ts';
import { advancePlayer, newPlayerState } from './domain.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi('demo');
});
afterAll(() => api[Symbol.asyncDispose]());

const step = `kind seconds estimatedSeconds itemId round roundCount set setCount reps rep repCount breaths side`;
const play = `
  query ($slug: String!) {
    routine(slug: $slug) {
      id title summary version estimatedSeconds { min max }
      steps { ${step} }
      longest: steps(choose: MAX) { ${step} }
      blocks {
        id
        items {
          id note
          dose { sentence }
          exerciseVersion {
            id name
            steps { key role text }
            pictures { id kind url(width: 800) srcSet altText width height poster { id url(width: 800) } }
          }
        }
      }
    }
  }`;

describe('what a player asks for', () => {
  it('is there for anybody who may see the routine, in one operation of few statements', async () => {
    const { data, errors, statements } = await api.run(play, { slug: 'five-moves-lower-back' });
    expect(errors).toBeUndefined();
    expect(data.routine.steps.length).toBeGreaterThan(50);
    expect(statements).toHaveLength(1);
  });

  it('names an item for every step, and can be played to its end', async () => {
    const { data } = await api.run(play, { slug: 'prone-strength' });
    const { steps, blocks } = data.routine;
    const items = blocks.flatMap((block: any) => block.items.map(({ id }: any) => id));
    expect([...new Set(steps.map(({ itemId }: any) => itemId))]).toEqual(items);
    const run = { steps, isPaced: true };
    let state = advancePlayer(run, newPlayerState, { type: 'start', now: 0 });
    for (let now = 1000; state.phase === 'RUNNING'; now += 1000)
      state = advancePlayer(run, state, { type: 'tick', now });
    expect(state).toMatchObject({ phase: 'FINISHED', activeMilliseconds: data.routine.estimatedSeconds.min * 1000 });
  });
});
