import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openAuthoring, wallSit } from '../testing/exercises.ts';

let on: Awaited<ReturnType<typeof openAuthoring>>;
let exercise: any;
/** Two published versions and a draft, of which the second moved, changed and took away a step. */
beforeAll(async () => {
  on = await openAuthoring();
  const { id, revision } = await on.created();
  const steps = [
    { key: 'lean', role: 'SET_UP', text: 'Lean on a wall.' },
    { key: 'slide', role: 'MOVE', text: 'Slide down.' },
    { key: 'out', role: 'BREATHE', text: 'Breathe out.' },
    { key: 'up', role: 'MOVE', text: 'Come up.' },
  ];
  const before = await on.edit.done('updateExercise', { id, revision, steps });
  const first = await on.published(before);
  const [lean, slide, out, up] = steps;
  const changed = [
    up,
    { ...lean, text: 'Lean on a smooth wall.' },
    { ...slide, key: 'glide', text: 'Glide down.' },
    out,
  ];
  const draft = await on.edit.done('updateExercise', { id, revision: first.revision, steps: changed, tags: [] });
  const cited = await on.edit.done('citeSource', {
    exerciseId: id,
    revision: draft.revision,
    sourceId: on.sourceId,
    kind: 'DOSE',
    claim: 'Hold it.',
    doseText: '3 x 30 s',
  });
  const second = await on.edit.done('publishExercise', { id, revision: cited.subject.revision });
  exercise = await on.edit.done('updateExercise', { id, revision: second.revision, purpose: 'Third words.' });
});
afterAll(() => on.api[Symbol.asyncDispose]());

const page = `totalCount edges { node { id number name publishedAt publishedBy { name } } } pageInfo { hasNextPage endCursor }`;
const root = `query ($id: ID!, $first: Int, $after: String) { exerciseVersions(exerciseId: $id, first: $first, after: $after) { ${page} } }`;
const ofExercise = `query ($id: ID, $first: Int, $after: String) { exercise(id: $id) { versions(first: $first, after: $after) { ${page} } } }`;
const numbers = (connection: any): number[] => connection.edges.map(({ node }: any) => node.number);

describe('exerciseVersions', () => {
  it('lists what was published, the latest first, with who and when', async () => {
    const { id } = exercise;
    const { data, errors, statements } = await on.api.run(root, { id }, on.as.clinician);
    expect(errors).toBeUndefined();
    expect(numbers(data.exerciseVersions)).toEqual([2, 1]);
    expect(data.exerciseVersions.totalCount).toBe(2);
    expect(data.exerciseVersions.edges[0].node).toMatchObject({
      publishedBy: { name: on.as.clinician.name },
      publishedAt: expect.any(String),
    });
    expect(statements.length).toBeLessThanOrEqual(2);
    const same = await on.api.run(ofExercise, { id }, on.as.clinician);
    expect(same.data.exercise.versions).toEqual(data.exerciseVersions);
    expect(same.statements.length).toBeLessThanOrEqual(1);
  });

  it('pages', async () => {
    const one = await on.api.run(root, { id: exercise.id, first: 1 }, on.as.clinician);
    const { endCursor, hasNextPage } = one.data.exerciseVersions.pageInfo;
    expect(hasNextPage).toBe(true);
    const two = await on.api.run(root, { id: exercise.id, first: 1, after: endCursor }, on.as.clinician);
    expect(numbers(two.data.exerciseVersions)).toEqual([1]);
  });

  it('tells a client the versions and nobody of who published them, and another clinic nothing', async () => {
    const { data } = await on.api.run(root, { id: exercise.id }, on.as.client);
    expect(data.exerciseVersions.edges.map(({ node }: any) => [node.number, node.publishedBy])).toEqual([
      [2, null],
      [1, null],
    ]);
    const other = await on.api.run(root, { id: exercise.id }, on.as.otherClinic);
    expect(other.data.exerciseVersions).toMatchObject({ totalCount: 0, edges: [] });
  });
});

describe('diffExerciseVersions', () => {
  const diff = `query ($from: ID!, $to: ID!) { diffExerciseVersions(from: $from, to: $to) {
    from { number } to { number } changes { field key kind before after text parts { kind text } } } }`;
  const versionIds = async () => {
    const { data } = await on.api.run(root, { id: exercise.id }, on.as.clinician);
    return data.exerciseVersions.edges.map(({ node }: any) => node.id);
  };

  it('says in words what changed between two versions', async () => {
    const [to, from] = await versionIds();
    const { data, errors, statements } = await on.api.run(diff, { from, to }, on.as.clinician);
    expect(errors).toBeUndefined();
    const { changes, ...ends } = data.diffExerciseVersions;
    expect(ends).toEqual({ from: { number: 1 }, to: { number: 2 } });
    expect(changes.map(({ field, kind, key, text }: any) => [field, kind, key, text])).toEqual([
      ['TAGS', 'REMOVED', 'home', 'Tag removed: “home”.'],
      ['STEPS', 'REMOVED', 'slide', 'Step removed: “move: Slide down.”.'],
      ['STEPS', 'MOVED', 'up', 'Step moved from place 4 to 1: “move: Come up.”.'],
      [
        'STEPS',
        'CHANGED',
        'lean',
        'Step 2 changed from “set up: Lean on a wall.” to “set up: Lean on a smooth wall.”.',
      ],
      ['STEPS', 'ADDED', 'glide', 'Step added: “move: Glide down.”.'],
      ['CITATIONS', 'ADDED', expect.stringContaining('DOSE'), expect.stringContaining('3 sets, hold 30 s – Hold it.')],
    ]);
    expect(changes[3].parts).toContainEqual({ kind: 'ADDED', text: 'smooth ' });
    expect(statements.length).toBeLessThanOrEqual(3);
  });

  it('compares the draft for its editors alone', async () => {
    const [from] = await versionIds();
    const to = exercise.draft.id;
    const { data } = await on.api.run(diff, { from, to }, on.as.clinician);
    expect(data.diffExerciseVersions.changes.map(({ field }: any) => field)).toEqual(['PURPOSE']);
    for (const who of [null, on.as.client, on.as.otherClinic]) {
      expect((await on.api.run(diff, { from, to }, who)).data.diffExerciseVersions).toBeNull();
    }
  });

  it('compares a fork with its origin', async () => {
    const fork = await on.edit.done('forkExercise', { id: on.bridge });
    const origin = await on.edit.exercise(on.bridge);
    const { data } = await on.api.run(diff, { from: origin.currentVersion.id, to: fork.draft.id }, on.as.clinician);
    expect(data.diffExerciseVersions.changes).toEqual([]);
  });
});

describe('restoreExerciseVersion', () => {
  it('makes an old version the draft, with its citations, in the place of an open one', async () => {
    const { edges } = (await on.api.run(root, { id: exercise.id }, on.as.clinician)).data.exerciseVersions;
    const { revision } = await on.edit.exercise(exercise.id);
    const versionId = edges[1].node.id;
    const { answer, errors, statements } = await on.edit.act('restoreExerciseVersion', { versionId, revision });
    expect(errors).toBeUndefined();
    expect(answer).toMatchObject({
      version: 2,
      revision: revision + 1,
      draft: { number: null, purpose: wallSit.purpose, tags: ['home'] },
    });
    expect(answer.draft.steps.map(({ key }: any) => key)).toEqual(['lean', 'slide', 'out', 'up']);
    expect(answer.draft.citations.map(({ kind }: any) => kind)).toEqual(['PURPOSE', 'EFFECT']);
    expect(statements.length).toBeLessThanOrEqual(13);
    expect((await on.audited(exercise.id)).at(-1)).toMatchObject({
      action: 'restoreExerciseVersion',
      fields: ['version 1'],
    });
    const third = await on.edit.done('publishExercise', { id: exercise.id, revision: answer.revision });
    expect(third.version).toBe(3);
    const again = await on.edit.done('restoreExerciseVersion', { versionId, revision: third.revision });
    expect(again.draft.citations).toHaveLength(2);
  });

  it('refuses an older revision, a draft, and the public library', async () => {
    const { revision, draft } = await on.edit.exercise(exercise.id);
    const versionId = (await on.api.run(root, { id: exercise.id }, on.as.clinician)).data.exerciseVersions.edges[0].node
      .id;
    const old = await on.edit.act('restoreExerciseVersion', { versionId, revision: revision - 1 });
    expect(old.answer).toMatchObject({ __typename: 'ConflictError', revision });
    expect((await on.edit.act('restoreExerciseVersion', { versionId: draft.id, revision })).answer.__typename).toBe(
      'NotFoundError',
    );
    const shared = (await on.edit.exercise(on.bridge)).currentVersion.id;
    expect((await on.edit.act('restoreExerciseVersion', { versionId: shared, revision: 1 })).answer.__typename).toBe(
      'PublicExerciseError',
    );
  });
});
