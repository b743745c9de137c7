import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { authoring } from '../testing/authoring.ts';
import { openAuthoring } from '../testing/exercises.ts';

// The embedded database runs transactions one after another; what happens at once is seen on the server.

let on: Awaited<ReturnType<typeof openAuthoring>>;
let colleague: ReturnType<typeof authoring>;
beforeAll(async () => {
  on = await openAuthoring();
  colleague = authoring(on.api, on.as.owner);
});
afterAll(() => on.api[Symbol.asyncDispose]());

const typenames = (answers: { answer: any }[]) => answers.map(({ answer }) => String(answer.__typename)).toSorted();

describe('two edits of one draft at once', () => {
  it('are one edit and one conflict, which shows the edit', async () => {
    const { id } = await on.created({ name: 'Contested' });
    for (let revision = 1; revision <= 10; revision += 1) {
      const answers = await Promise.all([
        on.edit.act('updateExercise', { id, revision, purpose: `Mine ${revision}.` }),
        colleague.act('updateExercise', { id, revision, purpose: `Theirs ${revision}.` }),
      ]);
      expect(typenames(answers)).toEqual(['ConflictError', 'Exercise']);
      const [won, lost] = answers
        .map(({ answer }) => answer)
        .toSorted((one) => (one.__typename === 'Exercise' ? -1 : 1));
      expect(won.revision).toBe(revision + 1);
      expect(lost).toMatchObject({ revision: revision + 1, current: { draft: { purpose: won.draft.purpose } } });
    }
  });

  it('open one draft of what is published', async () => {
    const out = await on.published(await on.created({ name: 'Opened at once' }));
    const key = { id: out.id, revision: out.revision };
    const answers = await Promise.all([
      on.edit.act('updateExercise', { ...key, purpose: 'Mine.' }),
      colleague.act('updateExercise', { ...key, purpose: 'Theirs.' }),
      colleague.act('citeSource', {
        exerciseId: out.id,
        revision: out.revision,
        sourceId: on.sourceId,
        kind: 'PURPOSE',
        claim: 'x',
      }),
    ]);
    const done = typenames(answers).filter((name) => name !== 'ConflictError');
    expect(done).toHaveLength(1);
    expect(await on.api.db.exerciseVersion.count({ where: { exercise: { slug: 'opened-at-once' } } })).toBe(2);
  });

  it('never change what is published meanwhile', async () => {
    const made = await on.published(await on.created({ name: 'Published at once' }));
    const draft = await on.edit.done('updateExercise', { id: made.id, revision: made.revision, purpose: 'Second.' });
    const key = { id: made.id, revision: draft.revision };
    const answers = await Promise.all([
      on.edit.act('publishExercise', key),
      colleague.act('updateExercise', { ...key, purpose: 'Third.' }),
      colleague.act('discardDraft', key),
    ]);
    expect(answers.flatMap(({ errors }) => errors ?? [])).toEqual([]);
    expect(typenames(answers)).toEqual(['ConflictError', 'ConflictError', 'Exercise']);
  });

  it('publish one version', async () => {
    const made = await on.published(await on.created({ name: 'Once' }));
    const draft = await on.edit.done('updateExercise', { id: made.id, revision: made.revision, purpose: 'Second.' });
    const key = { id: made.id, revision: draft.revision };
    const answers = await Promise.all([on.edit.act('publishExercise', key), colleague.act('publishExercise', key)]);
    expect(typenames(answers)).toEqual(['ConflictError', 'Exercise']);
    expect((await on.edit.exercise(made.id)).version).toBe(2);
  });
});

it('gives exercises that are made at once slugs of their own', async () => {
  const made = await Promise.all(Array.from({ length: 4 }, () => on.created({ name: 'Twin' })));
  expect(made.map(({ slug }) => String(slug)).toSorted()).toEqual(['twin', 'twin-2', 'twin-3', 'twin-4']);
});
