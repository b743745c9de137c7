import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openAuthoring, wallSit } from '../testing/exercises.ts';

let on: Awaited<ReturnType<typeof openAuthoring>>;
beforeAll(async () => {
  on = await openAuthoring();
});
afterAll(() => on.api[Symbol.asyncDispose]());

describe('publishExercise', () => {
  it('refuses bare claims by name, and counts those that may stand bare', async () => {
    const exercise = await on.created({ name: 'Bare' });
    expect(exercise.bareClaims).toMatchObject({ techniqueCount: 2, cautionCount: 1 });
    const { answer } = await on.edit.act('publishExercise', { id: exercise.id, revision: 1 });
    expect(answer).toMatchObject({
      __typename: 'BareClaimsError',
      message: '2 claims need a source before you publish.',
      claims: [
        { kind: 'PURPOSE', claimKey: 'purpose', text: 'Strengthens your thighs.' },
        { kind: 'EFFECT', claimKey: 'endurance', text: 'Your thighs last longer.' },
      ],
    });
    expect(answer.claims).toEqual(exercise.bareClaims.claims);
    expect((await on.edit.exercise(exercise.id)).status).toBe('DRAFT');
  });

  it('refuses what has no purpose and no step', async () => {
    const { id } = await on.edit.done('createExercise', {
      name: 'Nothing',
      category: 'BALANCE',
      steps: [{ role: 'MOVE', text: '' }],
    });
    const { answer } = await on.edit.act('publishExercise', { id, revision: 1 });
    expect(answer).toMatchObject({ __typename: 'IncompleteError', fields: ['purpose', 'steps'] });
  });

  it('refuses a picture that nobody described', async () => {
    const pictureId = await on.aPicture('c');
    const fork = await on.edit.done('forkExercise', { id: on.bridge });
    const { revision } = await on.edit.done('updateExercise', {
      id: fork.id,
      revision: fork.revision,
      pictures: [{ pictureId }],
    });
    const { answer } = await on.edit.act('publishExercise', { id: fork.id, revision });
    expect(answer).toMatchObject({ __typename: 'MissingAltTextError', pictureIds: [pictureId] });
  });

  it('numbers the versions, keeps the old one and shows the new one', async () => {
    const first = await on.published(await on.created({ name: 'Versioned' }));
    expect(first).toMatchObject({ status: 'PUBLISHED', version: 1, draft: null, currentVersion: { number: 1 } });
    const { revision } = await on.edit.done('updateExercise', {
      id: first.id,
      revision: first.revision,
      purpose: 'Other words.',
    });
    const { answer: second, statements } = await on.edit.act('publishExercise', { id: first.id, revision });
    expect(second).toMatchObject({ version: 2, currentVersion: { number: 2, purpose: 'Other words.' } });
    expect(statements.length).toBeLessThanOrEqual(10);
    const old = await on.api.run(
      'query ($id: ID!) { node(id: $id) { ... on ExerciseVersion { number purpose publishedBy { name } } } }',
      { id: first.currentVersion.id },
      on.as.clinician,
    );
    expect(old.data.node).toMatchObject({
      number: 1,
      purpose: wallSit.purpose,
      publishedBy: { name: on.as.clinician.name },
    });
    expect((await on.audited(first.id)).at(-1)).toMatchObject({ action: 'publishExercise', fields: ['version 2'] });
  });

  it('lets go of a claim whose step is gone, and drops what says nothing', async () => {
    const exercise = await on.created({ name: 'Letting go' });
    const cite = {
      exerciseId: exercise.id,
      revision: 1,
      sourceId: on.sourceId,
      kind: 'TECHNIQUE',
      claim: 'So it is done.',
      claimKey: 'slide',
    };
    const { subject } = await on.edit.done('citeSource', cite);
    const { revision } = await on.edit.done('updateExercise', {
      id: exercise.id,
      revision: subject.revision,
      steps: [
        { key: 'sit', role: 'MOVE', text: 'Sit.' },
        { key: 'empty', role: 'CUE', text: ' ' },
      ],
    });
    const out = await on.published({ id: exercise.id, revision });
    expect(out.currentVersion.steps).toEqual([{ key: 'sit', role: 'MOVE', text: 'Sit.' }]);
    expect(out.currentVersion.citations).toContainEqual(
      expect.objectContaining({ kind: 'TECHNIQUE', claimKey: null, claim: 'So it is done.' }),
    );
  });

  it('does nothing when everything is published', async () => {
    const out = await on.published(await on.created({ name: 'Done' }));
    const again = await on.edit.done('publishExercise', { id: out.id, revision: out.revision });
    expect(again).toEqual(out);
  });
});

describe('an archived exercise', () => {
  it('is not edited until it is restored, and is then as it was', async () => {
    const out = await on.published(await on.created({ name: 'Retired' }));
    expect((await on.edit.done('archiveExercise', { id: out.id })).status).toBe('ARCHIVED');
    expect((await on.edit.done('archiveExercise', { id: out.id })).status).toBe('ARCHIVED');
    const { answer } = await on.edit.act('updateExercise', { id: out.id, revision: out.revision, purpose: 'x' });
    expect(answer.__typename).toBe('ArchivedError');
    expect(await on.edit.done('restoreExercise', { id: out.id })).toEqual(out);
    expect((await on.audited(out.id)).filter(({ action }) => action === 'archiveExercise')).toHaveLength(1);
  });

  it('is a draft again when nothing of it was published', async () => {
    const { id } = await on.created({ name: 'Never out' });
    await on.edit.done('archiveExercise', { id });
    expect((await on.edit.done('restoreExercise', { id })).status).toBe('DRAFT');
  });

  it('is not of the public library', async () => {
    expect((await on.edit.act('archiveExercise', { id: on.bridge })).answer.__typename).toBe('PublicExerciseError');
  });
});

describe('discardDraft', () => {
  it('throws away what is not published, and nothing when there is none', async () => {
    const out = await on.published(await on.created({ name: 'Discarded' }));
    const { revision } = await on.edit.done('updateExercise', {
      id: out.id,
      revision: out.revision,
      purpose: 'Gone soon.',
    });
    const back = await on.edit.done('discardDraft', { id: out.id, revision });
    expect(back).toMatchObject({ draft: null, currentVersion: out.currentVersion, hasUnpublishedChanges: false });
    expect(await on.edit.done('discardDraft', { id: out.id, revision: back.revision })).toEqual(back);
  });

  it('refuses when the draft is all there is', async () => {
    const { id } = await on.created({ name: 'All there is' });
    expect((await on.edit.act('discardDraft', { id, revision: 1 })).answer.__typename).toBe('NeverPublishedError');
  });
});
