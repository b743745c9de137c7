import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { authoring } from '../testing/authoring.ts';
import { openAuthoring, wallSit } from '../testing/exercises.ts';

let on: Awaited<ReturnType<typeof openAuthoring>>;
beforeAll(async () => {
  on = await openAuthoring();
});
afterAll(() => on.api[Symbol.asyncDispose]());

describe('updateExercise', () => {
  it('changes the given fields and leaves the others', async () => {
    const before = await on.created({ name: 'Side plank' });
    const { answer, statements } = await on.edit.act('updateExercise', {
      id: before.id,
      revision: 1,
      purpose: 'Steadies your trunk.',
      tags: null,
    });
    expect(answer).toMatchObject({
      revision: 2,
      draft: { purpose: 'Steadies your trunk.', tags: ['home'], steps: before.draft.steps },
    });
    expect(statements.length).toBeLessThanOrEqual(6);
    expect((await on.audited(before.id)).at(-1)).toMatchObject({ action: 'updateExercise', fields: ['purpose'] });
  });

  it('names the line after the draft while nothing is published, and after what is published from then on', async () => {
    const exercise = await on.created({ name: 'Frog' });
    const renamed = await on.edit.done('updateExercise', { id: exercise.id, revision: 1, name: 'Frog stretch' });
    expect(renamed).toMatchObject({ name: 'Frog stretch', slug: 'frog' });
    const out = await on.published(renamed);
    const again = await on.edit.done('updateExercise', { id: out.id, revision: out.revision, name: 'Butterfly' });
    expect(again).toMatchObject({
      name: 'Frog stretch',
      version: 1,
      draft: { name: 'Butterfly' },
      currentVersion: { name: 'Frog stretch' },
      hasUnpublishedChanges: true,
    });
    const row = await on.api.db.exercise.findFirstOrThrow({
      where: { slug: 'frog', clinicId: on.as.clinician.clinicId },
    });
    expect(row.searchText).toContain('frog stretch');
  });

  it('opens a draft from what is published, with ladder, pictures and citations', async () => {
    const fork = await on.edit.done('forkExercise', { id: on.bridge });
    const out = await on.edit.done('publishExercise', { id: fork.id, revision: fork.revision });
    expect(out.draft).toBeNull();
    const { answer, statements } = await on.edit.act('updateExercise', {
      id: out.id,
      revision: out.revision,
      tags: ['favourite'],
    });
    expect(answer.draft.ladder).toEqual(out.currentVersion.ladder);
    expect(answer.draft.pictures).toEqual(out.currentVersion.pictures);
    expect(answer.draft.citations.map(({ claim }: any) => claim)).toEqual(
      out.currentVersion.citations.map(({ claim }: any) => claim),
    );
    expect(answer.currentVersion).toEqual(out.currentVersion);
    expect(statements.length).toBeLessThanOrEqual(12);
  });

  it('leaves the revision when nothing changes, and opens no draft', async () => {
    const fork = await on.edit.done('forkExercise', { id: on.bridge });
    const out = await on.edit.done('publishExercise', { id: fork.id, revision: fork.revision });
    const same = await on.edit.done('updateExercise', {
      id: out.id,
      revision: out.revision,
      purpose: out.currentVersion.purpose,
    });
    expect(same).toMatchObject({ revision: out.revision, draft: null, hasUnpublishedChanges: false });
  });

  it('orders and describes pictures, its own and those of the public library', async () => {
    const own = await on.aPicture('b');
    const { currentVersion } = await on.edit.exercise(on.bridge);
    const [shared] = currentVersion.pictures;
    const exercise = await on.created({ name: 'Pictured', pictures: [{ pictureId: own }, { pictureId: shared.id }] });
    const fields = { id: exercise.id, revision: 1 };
    const described = await on.edit.done('updateExercise', {
      ...fields,
      pictures: [{ pictureId: shared.id }, { pictureId: own, altText: ' A person sits. ' }],
    });
    expect(described.draft.pictures).toEqual([shared, { id: own, altText: 'A person sits.' }]);
    const again = await on.edit.done('updateExercise', {
      ...fields,
      revision: 2,
      pictures: [{ pictureId: own }, { pictureId: shared.id, altText: 'Mine' }],
    });
    expect(again.draft.pictures).toEqual([
      { id: own, altText: 'A person sits.' },
      { id: shared.id, altText: 'Mine' },
    ]);
    expect((await on.edit.exercise(on.bridge)).currentVersion.pictures).toEqual([shared]);
  });

  it('leaves what a published version says of its picture, whatever the draft says', async () => {
    const own = await on.aPicture('c');
    const pictures = [{ pictureId: own, altText: 'A person sits.' }];
    const out = await on.published(await on.created({ name: 'Described', pictures }));
    const edited = await on.edit.done('updateExercise', {
      id: out.id,
      revision: out.revision,
      pictures: [{ pictureId: own, altText: 'A person sits against a wall.' }],
    });
    expect(edited.currentVersion.pictures).toEqual([{ id: own, altText: 'A person sits.' }]);
    expect(edited.draft.pictures).toEqual([{ id: own, altText: 'A person sits against a wall.' }]);
    const version = await on.api.db.exercisePicture.findFirstOrThrow({
      where: { altText: 'A person sits.', exerciseVersion: { name: 'Described' } },
    });
    await expect(
      on.api.db.exercisePicture.updateMany({
        where: { exerciseVersionId: version.exerciseVersionId },
        data: { altText: 'Another' },
      }),
      // the server's driver knows the refusal by its code alone
    ).rejects.toThrow(/published version|Foreign key constraint/);
    expect(await on.api.db.exercisePicture.count({ where: { altText: 'Another' } })).toBe(0);
  });

  it('refuses an edit of an older revision, and shows what it is like now', async () => {
    const { id } = await on.created({ name: 'Contested' });
    await on.edit.done('updateExercise', { id, revision: 1, purpose: 'Theirs.' });
    const { answer } = await on.edit.act('updateExercise', { id, revision: 1, purpose: 'Mine.' });
    expect(answer).toMatchObject({
      __typename: 'ConflictError',
      revision: 2,
      current: { id, revision: 2, draft: { purpose: 'Theirs.' } },
    });
  });

  it('refuses to edit the public library, and says what to do', async () => {
    const { answer } = await on.edit.act('updateExercise', { id: on.bridge, revision: 1, purpose: 'Mine.' });
    expect(answer).toMatchObject({
      __typename: 'PublicExerciseError',
      message: expect.stringContaining('forkExercise'),
    });
  });

  it('does not find what is of another clinic', async () => {
    const { id } = await on.created({ name: 'Ours' });
    const { answer } = await authoring(on.api, on.as.otherClinic).act('updateExercise', {
      id,
      revision: 1,
      purpose: 'Theirs.',
    });
    expect(answer.__typename).toBe('NotFoundError');
  });

  it('refuses a ladder to itself', async () => {
    const { id } = await on.created({ name: 'Selfish' });
    const { errors } = await on.edit.act('updateExercise', {
      id,
      revision: 1,
      ladder: [{ kind: 'EASIER', exerciseId: id, criterion: '' }],
    });
    expect(errors?.[0]?.extensions['code']).toBe('BAD_INPUT');
  });
});

describe('a draft', () => {
  it('is shown to nobody but who works on the library of its clinic', async () => {
    const out = await on.published(await on.created({ name: 'Seen by' }));
    await on.edit.done('updateExercise', { id: out.id, revision: out.revision, purpose: 'Not yet.' });
    for (const who of ['client', 'clientsReader'] as const) {
      const seen = await authoring(on.api, on.as[who]).exercise(out.id);
      if (seen)
        expect(seen).toMatchObject({
          draft: null,
          bareClaims: null,
          hasUnpublishedChanges: false,
          mayEdit: false,
          currentVersion: { purpose: wallSit.purpose },
        });
    }
    expect(await authoring(on.api, on.as.otherClinic).exercise(out.id)).toBeNull();
    expect((await authoring(on.api, on.as.libraryReader).exercise(out.id)).draft.purpose).toBe('Not yet.');
  });
});
