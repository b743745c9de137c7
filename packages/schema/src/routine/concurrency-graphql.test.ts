import { afterAll, beforeAll, expect, it } from 'vitest';
import { openComposing } from '../testing/routines.ts';

let on: Awaited<ReturnType<typeof openComposing>>;
beforeAll(async () => {
  on = await openComposing();
});
afterAll(() => on.api[Symbol.asyncDispose]());

it('lets exactly one of several edits at one revision win, and shows the others what is there now', async () => {
  const made = await on.compose.done('createRoutine', { title: 'Race' });
  const edits = await Promise.all(
    ['One.', 'Two.', 'Three.', 'Four.'].map((summary) =>
      on.compose.act('updateRoutine', { id: made.id, revision: 1, summary, blocks: [on.aBlock([on.anItem()])] }),
    ),
  );
  const answers = edits.map(({ answer }) => answer);
  const won = answers.filter((answer) => answer?.__typename === 'Routine');
  expect(won).toHaveLength(1);
  for (const lost of answers.filter((answer) => answer !== won[0]))
    expect(lost).toMatchObject({
      __typename: 'ConflictError',
      revision: 2,
      current: { draft: { summary: won[0].draft.summary } },
    });
  expect((await on.compose.routine(made.id)).draft.blocks).toEqual(won[0].draft.blocks);
});
