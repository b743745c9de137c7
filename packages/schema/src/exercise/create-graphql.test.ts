import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { authoring } from '../testing/authoring.ts';
import { openAuthoring, wallSit } from '../testing/exercises.ts';
import { globalId } from '../testing/global-id.ts';
import { PUBLIC_CLINIC_ID } from '../viewer/domain.ts';

let on: Awaited<ReturnType<typeof openAuthoring>>;
beforeAll(async () => {
  on = await openAuthoring();
});
afterAll(() => on.api[Symbol.asyncDispose]());

describe('createExercise', () => {
  it('makes a draft in the own library, tidied, with an audit event of field names', async () => {
    const { answer, errors, statements } = await on.edit.act('createExercise', {
      ...wallSit,
      ladder: [{ kind: 'EASIER', exerciseId: on.bridge, criterion: 'Too hard.' }],
    });
    expect(errors).toBeUndefined();
    expect(answer).toMatchObject({
      slug: 'wall-sit',
      name: 'Wall sit',
      status: 'DRAFT',
      version: 0,
      revision: 1,
      library: 'OWN',
      mayEdit: true,
      hasUnpublishedChanges: true,
    });
    expect(answer.draft).toMatchObject({
      number: null,
      aliases: ['Chair hold'],
      positions: ['STANDING'],
      steps: [
        { key: expect.stringMatching(/^step-[0-9a-f]{8}$/), role: 'SET_UP', text: 'Lean your back against a wall.' },
        { key: 'slide' },
      ],
      codedCautions: [{ precautions: ['KNEE_PROBLEM'] }],
      ladder: [{ kind: 'EASIER', criterion: 'Too hard.', exercise: { slug: 'glute-bridge' } }],
    });
    expect(answer.currentVersion.id).toBe(answer.draft.id);
    expect(statements.length).toBeLessThanOrEqual(10);
    const [event] = await on.audited(answer.id);
    expect(event).toMatchObject({ action: 'createExercise', actorKind: 'MEMBER', actorId: on.as.clinician.memberId });
    expect(event?.fields).toEqual(expect.arrayContaining(['name', 'category', 'steps', 'ladder']));
    const row = await on.api.db.exercise.findFirstOrThrow({
      where: { slug: 'wall-sit', clinicId: on.as.clinician.clinicId },
    });
    expect(row.searchText).toContain('chair hold quadriceps gluteus maximus wall');
  });

  it('gives a second one of the same name a slug of its own', async () => {
    const [one, two] = [await on.created({ name: 'Heel raise' }), await on.created({ name: 'Heel Raise!' })];
    expect([one.slug, two.slug]).toEqual(['heel-raise', 'heel-raise-2']);
  });

  it.each([
    ['no name', { name: ' ' }],
    ['a name of 121 letters', { name: 'x'.repeat(121) }],
    ['a purpose of 1001 letters', { purpose: 'x'.repeat(1001) }],
    ['61 steps', { steps: Array.from({ length: 61 }, () => ({ role: 'MOVE', text: 'x' })) }],
    ['a step of 1001 letters', { steps: [{ role: 'MOVE', text: 'x'.repeat(1001) }] }],
    ['21 aliases', { aliases: Array.from({ length: 21 }, (_, index) => String(index)) }],
    ['one key twice', { steps: [{ key: 'a', role: 'MOVE', text: 'x' }], effects: [{ key: 'a', text: 'x' }] }],
    ["the purpose's key", { steps: [{ key: 'purpose', role: 'MOVE', text: 'x' }] }],
    ['a picture that is no id', { pictures: [{ pictureId: 'x' }] }],
  ])('refuses %s', async (_what, wrong) => {
    const { errors } = await on.edit.act('createExercise', { ...wallSit, ...wrong });
    expect(errors?.[0]?.extensions['code']).toBe('BAD_INPUT');
  });

  it('refuses a neighbour of another clinic as one that is not there', async () => {
    const theirs = await authoring(on.api, on.as.otherClinic).done('createExercise', wallSit);
    const { answer } = await on.edit.act('createExercise', {
      ...wallSit,
      ladder: [{ kind: 'HARDER', exerciseId: theirs.id, criterion: '' }],
    });
    expect(answer.__typename).toBe('NotFoundError');
  });

  it.each(['client', 'libraryReader', 'clientsWriter'] as const)('is not for a %s', async (who) => {
    const { errors } = await authoring(on.api, on.as[who]).act('createExercise', wallSit);
    expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  });

  it('is for a token that writes the library', async () => {
    const { id } = await authoring(on.api, on.as.libraryWriter).done('createExercise', wallSit);
    expect(await on.audited(id)).toMatchObject([{ actorKind: 'TOKEN', actorId: on.as.libraryWriter.tokenId }]);
  });
});

describe('forkExercise', () => {
  it('copies a public exercise with origin, ladder, pictures and citations, and its claims are cited', async () => {
    const original = await on.edit.exercise(on.bridge);
    const { answer, statements } = await on.edit.act('forkExercise', { id: on.bridge });
    expect(answer).toMatchObject({
      slug: 'glute-bridge',
      status: 'DRAFT',
      library: 'OWN',
      mayEdit: true,
      origin: { slug: 'glute-bridge', library: 'PUBLIC' },
    });
    const without = ({ id: _id, number: _number, citations, ...content }: any) => ({
      ...content,
      citations: citations.map(({ id: _of, ...citation }: any) => citation),
    });
    expect(without(answer.draft)).toEqual(without(original.currentVersion));
    expect(answer.draft.citations.length).toBeGreaterThan(3);
    expect(answer.draft.pictures).toHaveLength(1);
    expect(answer.bareClaims.claims).toEqual([]);
    expect(statements.length).toBeLessThanOrEqual(12);
  });

  it('makes publishable drafts of the whole public library', async () => {
    const all = await on.api.db.exercise.findMany({ where: { clinicId: PUBLIC_CLINIC_ID }, select: { id: true } });
    for (const { id } of all) {
      const fork = await on.edit.done('forkExercise', { id: globalId('Exercise', id) });
      await on.edit.done('publishExercise', { id: fork.id, revision: fork.revision });
    }
  });

  it('shows the forks of a public exercise to their own clinic alone', async () => {
    const forks = 'query ($id: ID) { exercise(id: $id) { mayEdit forks { library } } }';
    expect((await on.api.run(forks, { id: on.bridge }, on.as.clinician)).data.exercise.forks.length).toBeGreaterThan(0);
    expect((await on.api.run(forks, { id: on.bridge }, on.as.clinician)).data.exercise.mayEdit).toBe(false);
    expect((await on.api.run(forks, { id: on.bridge }, on.as.otherClinic)).data.exercise.forks).toEqual([]);
  });
});
