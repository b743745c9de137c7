import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aLibrary, exerciseImports, someEnds } from '../testing/exercise-imports.ts';
import { globalId } from '../testing/global-id.ts';
import { type TestApi, openTestApi } from '../testing/run.ts';
import { everyViewer } from '../testing/viewers.ts';

let api: TestApi;
let as: Awaited<ReturnType<typeof everyViewer>>;
let { importing, own } = {} as ReturnType<typeof exerciseImports>;
beforeAll(async () => {
  api = await openTestApi('demo');
  as = await everyViewer(api.db);
  ({ importing, own } = exerciseImports(api, as.clinician));
});
afterAll(() => api[Symbol.asyncDispose]());

describe('importExercises, of what is there already', () => {
  it('fills what is empty, adds names, keeps what is there, and moves the revision on', async () => {
    await importing({ text: aLibrary({ name: 'Mine', category: 'stretching', instructions: ['My way.'] }) });
    const text = 'Name;Other names;Category;Steps;Purpose;Licence\nmine;Ours;Balance;Their way.;To stand.;CC BY 4.0\n';
    expect(await importing({ text })).toMatchObject({ ends: someEnds({ merged: 1 }) });
    const [mine] = await own({ name: 'Mine' });
    expect(mine).toMatchObject({
      revision: 2,
      status: 'DRAFT',
      searchText: 'mine ours',
      draft: { category: 'STRETCH', aliases: ['Ours'], purpose: 'To stand.', steps: [{ text: 'My way.' }] },
    });
    const [event] = await api.db.auditEvent.findMany({ where: { subjectId: mine!.id, fields: { has: 'purpose' } } });
    expect(event?.fields).toEqual(['aliases', 'purpose']);
  });

  it('merges into what is published by a draft, and leaves what is published as it is', async () => {
    await importing({ text: aLibrary({ name: 'Out already', instructions: ['Stand.'] }) });
    const [{ id, draftVersionId } = { id: '', draftVersionId: null }] = await own({ name: 'Out already' });
    await api.db.exerciseVersion.update({
      where: { id: draftVersionId! },
      data: { number: 1, publishedAt: new Date() },
    });
    await api.db.exercise.update({ where: { id }, data: { status: 'PUBLISHED', draftVersionId: null } });
    const [published] = await own({ id });
    const text = aLibrary({ name: 'Out already', level: 'expert' });
    expect(await importing({ text })).toMatchObject({ ends: someEnds({ merged: 1 }) });
    const [after] = await own({ id: published!.id });
    expect(after?.current).toEqual(published!.current);
    expect(after?.draft).toMatchObject({ tags: ['expert'], number: null, steps: [{ text: 'Stand.' }] });
    expect(after?.draft?.attribution).toEqual(published!.current?.attribution);
    expect(await importing({ text })).toMatchObject({ ends: someEnds({ unchanged: 1 }) });
  });

  it('does with each duplicate what is chosen', async () => {
    const { exercises } = await importing({ text: aLibrary({ name: 'Chosen lunge with a twist' }) });
    const text = aLibrary(
      { name: 'Chosen lunge with a twists', instructions: ['Turn.'] },
      { name: 'Chosen lunge with a twist' },
      { name: 'Skipped' },
    );
    const decisions = [
      { record: 0, action: 'MERGE', exercise: exercises[0].id },
      { record: 1, action: 'CREATE' },
      { record: 2, action: 'SKIP' },
    ];
    expect(await importing({ text, decisions })).toMatchObject({
      ends: someEnds({ new: 1, merged: 1, skipped: 1 }),
      exercises: [{ slug: 'chosen-lunge-with-a-twist-2' }],
    });
    expect(await own({ slug: 'chosen-lunge-with-a-twist' })).toMatchObject([
      { draft: { aliases: ['Chosen lunge with a twists'], steps: [{ text: 'Turn.' }] } },
    ]);
    expect(await own({ name: 'Skipped' })).toEqual([]);
  });

  it("merges into no exercise but the own clinic's, and into nothing archived", async () => {
    const bridge = await api.db.exercise.findFirstOrThrow({ where: { slug: 'glute-bridge' } });
    const decisions = [{ record: 0, action: 'MERGE', exercise: globalId('Exercise', bridge.id) }];
    const text = aLibrary({ name: 'Glute bridge', instructions: ['Changed.'] });
    expect(await importing({ text, decisions })).toMatchObject({
      ends: someEnds({
        refused: [{ reason: 'What it was to be merged into is no exercise of your own that it may be.' }],
      }),
    });
    const { exercises } = await importing({ text: aLibrary({ name: 'Put away' }) });
    const [away] = await own({ slug: exercises[0].slug });
    await api.db.exercise.update({ where: { id: away!.id }, data: { status: 'ARCHIVED' } });
    const more = { text: aLibrary({ name: 'Put away', level: 'expert' }) };
    expect(await importing(more)).toMatchObject({ ends: someEnds({ unchanged: 1 }) });
  });
});
