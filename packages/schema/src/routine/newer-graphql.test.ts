import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { composing, openComposing } from '../testing/routines.ts';

let on: Awaited<ReturnType<typeof openComposing>>;
let { compose, anItem, cited } = {} as typeof on;
beforeAll(async () => {
  on = await openComposing();
  ({ compose, anItem, cited } = on);
});
afterAll(() => on.api[Symbol.asyncDispose]());

const newer = `fragment Newer on NewerExerciseVersion {
  itemKey exercise { slug } pinnedNumber newestNumber pinned { number name } newest { id number name }
  changes { field kind before after text parts { kind text } }
}`;
const query = `query ($id: ID) { routine(id: $id) {
  newerExerciseVersions { ...Newer } draft { newerExerciseVersions { ...Newer } } } } ${newer}`;

/** What a routine offers to take, and what asking for it cost. */
async function offered(id: string, viewer = on.as.clinician) {
  const { data, errors, statements } = await on.api.run(query, { id }, viewer);
  expect(errors).toBeUndefined();
  return { ...data.routine, statements };
}

/** An own exercise with one published version. */
const anExercise = async (name: string) => on.publishedExercise(await on.created({ name }));

/** Gives an exercise another published version. */
async function renewed(exercise: any, purpose: string) {
  const { id } = exercise;
  const { revision } = await on.edit.exercise(id);
  const edited = await on.edit.done('updateExercise', { id, revision, purpose });
  return on.edit.done('publishExercise', { id, revision: edited.revision });
}

/** A published routine of an own exercise twice and the bridge once, the exercise then renewed. */
async function outdated(name: string) {
  const exercise = await anExercise(name);
  const items = [
    anItem({ exerciseId: exercise.id, note: 'slowly', citations: [cited()] }),
    anItem(),
    anItem({ exerciseId: exercise.id }),
  ];
  const { id } = await on.published(`Of ${name}`, items);
  await renewed(exercise, 'Strengthens your legs.');
  return { id, exercise, items, keys: items.map(({ key }) => key) };
}

describe('newerExerciseVersions', () => {
  it('tells which items are behind and what would change', async () => {
    const { id, exercise, keys } = await outdated('Step up');
    const { newerExerciseVersions, draft } = await offered(id);
    expect(draft).toBeNull();
    expect(newerExerciseVersions).toMatchObject(
      [keys[0], keys[2]].map((itemKey) => ({
        itemKey,
        exercise: { slug: exercise.slug },
        pinnedNumber: 1,
        newestNumber: 2,
        pinned: { number: 1 },
        newest: { number: 2 },
        changes: [{ field: 'PURPOSE', kind: 'CHANGED', after: 'Strengthens your legs.' }],
      })),
    );
  });

  it('offers nothing for an exercise that shows what is pinned, has only an edit open, or is archived', async () => {
    const { id, exercise } = await outdated('Step down');
    const own = await anExercise('Heel dig');
    const current = await on.published('Current', [anItem({ exerciseId: own.id, citations: [cited()] })]);
    await on.edit.done('updateExercise', { id: own.id, revision: own.revision, purpose: 'Unheard of.' });
    expect((await offered(current.id)).newerExerciseVersions).toEqual([]);
    await on.edit.done('archiveExercise', { id: exercise.id });
    expect((await offered(id)).newerExerciseVersions).toEqual([]);
  });

  it('takes as many statements for many items as for few', async () => {
    const exercises = await Promise.all(['One', 'Two', 'Three'].map((name) => anExercise(`${name} leg`)));
    const few = await on.published(
      'Few',
      exercises.slice(0, 1).map(({ id }: any) => anItem({ exerciseId: id, citations: [cited()] })),
    );
    const many = await on.published(
      'Many',
      Array.from({ length: 30 }, (_, at) => anItem({ exerciseId: exercises[at % 3].id, citations: [cited()] })),
    );
    for (const exercise of exercises) await renewed(exercise, 'Something else.');
    const [ofFew, ofMany] = [await offered(few.id), await offered(many.id)];
    expect([ofFew.newerExerciseVersions.length, ofMany.newerExerciseVersions.length]).toEqual([1, 30]);
    expect(ofMany.statements).toHaveLength(ofFew.statements.length);
    expect(ofMany.statements).toHaveLength(2);
  });
});

describe('takeNewerExerciseVersions', () => {
  const pins = (version: any) =>
    version.blocks.flatMap(({ items }: any) => items.map(({ exerciseVersion }: any) => exerciseVersion.number));

  it('opens a draft in which just those items pin the newest, and leaves the rest of them alone', async () => {
    const { id, keys } = await outdated('Split squat');
    const before = await compose.routine(id);
    const taken = await compose.done('takeNewerExerciseVersions', {
      id,
      revision: before.revision,
      itemKeys: [keys[0]],
    });
    expect(pins(taken.draft)).toEqual([2, 1, 1]);
    expect(pins(taken.currentVersion)).toEqual([1, 1, 1]);
    expect(taken.revision).toBe(before.revision + 1);
    expect(taken.draft.blocks[0].items[0]).toMatchObject({
      key: keys[0],
      note: 'slowly',
      dose: { shorthand: '3 x 10' },
      citations: [{ claim: 'It helps.' }],
    });
    expect((await on.audited(id)).at(-1)).toMatchObject({ action: 'takeNewerExerciseVersions', fields: ['blocks'] });
    const { newerExerciseVersions, draft } = await offered(id);
    expect(newerExerciseVersions).toHaveLength(2);
    expect(draft.newerExerciseVersions.map(({ itemKey }: any) => itemKey)).toEqual([keys[2]]);
  });

  it('takes every one when no keys are said, and then has nothing more to do', async () => {
    const { id } = await outdated('Lunge back');
    const { revision } = await compose.routine(id);
    const taken = await compose.done('takeNewerExerciseVersions', { id, revision });
    expect(pins(taken.draft)).toEqual([2, 1, 2]);
    expect(await compose.done('takeNewerExerciseVersions', { id, revision: taken.revision })).toEqual(taken);
    const published = await compose.done('publishRoutine', { id, revision: taken.revision });
    expect(pins(published.currentVersion)).toEqual([2, 1, 2]);
    expect((await offered(id)).newerExerciseVersions).toEqual([]);
  });

  it('changes nothing for no keys and for an item that is not behind', async () => {
    const { id, keys } = await outdated('Side step');
    const before = await compose.routine(id);
    const { revision } = before;
    for (const itemKeys of [[], [keys[1]]])
      expect(await compose.done('takeNewerExerciseVersions', { id, revision, itemKeys })).toMatchObject(before);
  });

  it('refuses a stale revision, an item that is not there, a key that is none, and another clinic', async () => {
    const { id, keys } = await outdated('Toe tap');
    const { revision } = await compose.routine(id);
    const refused = async (input: object, by = compose) =>
      (await by.act('takeNewerExerciseVersions', { id, revision, itemKeys: keys, ...input })).answer?.__typename;
    expect(await refused({ revision: revision - 1 })).toBe('ConflictError');
    expect(await refused({ itemKeys: [randomUUID()] })).toBe('NotFoundError');
    expect(await refused({}, composing(on.api, on.as.otherClinic))).toBe('NotFoundError');
    const { errors } = await compose.act('takeNewerExerciseVersions', { id, revision, itemKeys: ['x'] });
    expect(errors?.[0]?.extensions.code).toBe('BAD_INPUT');
    expect(await compose.routine(id)).toMatchObject({ revision, draft: null });
  });

  it('takes as many statements for sixty items as for six', async () => {
    const exercise = await anExercise('Wall slide');
    const made = async (count: number) => {
      const items = Array.from({ length: count }, () => anItem({ exerciseId: exercise.id, citations: [cited()] }));
      return on.published(`${count} of them`, items);
    };
    const [many, few] = [await made(60), await made(6)];
    await renewed(exercise, 'Strengthens your shoulders.');
    const taking = async ({ id, revision }: any) =>
      (await compose.act('takeNewerExerciseVersions', { id, revision })).statements.length;
    const [ofMany, ofFew] = [await taking(many), await taking(few)];
    expect(ofMany).toBe(ofFew);
    expect(ofMany).toBeLessThanOrEqual(14);
  });
});
