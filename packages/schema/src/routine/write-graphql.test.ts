import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { globalId } from '../testing/global-id.ts';
import { composing, openComposing, range } from '../testing/routines.ts';

let on: Awaited<ReturnType<typeof openComposing>>;
let { compose, plank, anItem, aBlock } = {} as typeof on;
beforeAll(async () => {
  on = await openComposing();
  ({ compose, plank, anItem, aBlock } = on);
});
afterAll(() => on.api[Symbol.asyncDispose]());

describe('createRoutine', () => {
  it('takes an empty draft', async () => {
    const made = await compose.done('createRoutine', {});
    expect(made).toMatchObject({ title: '', status: 'DRAFT', version: 0, revision: 1, library: 'OWN', mayEdit: true });
    expect(made.draft).toMatchObject({ number: null, blocks: [], statedMinutes: null });
    expect(made.slug).toMatch(/^routine(-\d+)?$/);
  });

  it('writes blocks, items, doses and notes, and says who did it', async () => {
    const circuit = aBlock(
      [anItem({ note: ' slowly ' }), anItem({ exerciseId: plank, dose: { holdSeconds: range(30) } })],
      {
        name: ' Circuit ',
        rounds: range(2, 3),
        restBetweenItemsSeconds: range(15),
        restBetweenRoundsSeconds: range(60, 90),
        condition: 'on a good day',
        note: '',
      },
    );
    const given = {
      title: 'Evening  routine',
      summary: 'Before bed.',
      uses: ['strength', 'Strength'],
      conditions: ['OSTEOPOROSIS'],
      statedMinutes: 15,
      blocks: [circuit, aBlock([], { name: '' })],
    };
    const made = await compose.done('createRoutine', given);
    expect(made.draft).toMatchObject({
      title: 'Evening routine',
      uses: ['strength'],
      conditions: ['OSTEOPOROSIS'],
      statedMinutes: 15,
      blocks: [
        {
          key: circuit.key,
          name: 'Circuit',
          rounds: range(2, 3),
          restBetweenItemsSeconds: range(15),
          restBetweenRoundsSeconds: range(60, 90),
          condition: 'on a good day',
          note: null,
          items: [
            {
              note: 'slowly',
              dose: { shorthand: '3 x 10' },
              exercise: { slug: 'glute-bridge' },
              exerciseVersion: { number: 1 },
            },
            { dose: { shorthand: 'hold 30 s' }, exercise: { slug: 'forearm-plank' } },
          ],
        },
        { name: '', rounds: range(1), items: [] },
      ],
    });
    expect(made.slug).toBe('evening-routine');
    expect(await on.audited(made.id)).toMatchObject([{ action: 'createRoutine', actorKind: 'MEMBER' }]);
  });
});

describe('updateRoutine', () => {
  it('keeps keys and ids through moves, and what an item cites by its key', async () => {
    const [one, two] = [
      anItem({ citations: [{ sourceId: on.sourceId, kind: 'PURPOSE', claim: 'It helps.' }] }),
      anItem(),
    ];
    const block = aBlock([one, two]);
    const made = await compose.done('createRoutine', { title: 'Moves', blocks: [block] });
    const [{ citations: _citations, ...uncited }, other] = [one as any, aBlock([])];
    const moved = await compose.done('updateRoutine', {
      id: made.id,
      revision: 1,
      blocks: [
        { ...other, items: [uncited] },
        { ...block, items: [two] },
      ],
    });
    expect(moved.revision).toBe(2);
    const idOf = (routine: any, key: string) =>
      routine.draft.blocks.flatMap(({ items }: any) => items).find((item: any) => item.key === key);
    expect(idOf(moved, one.key).id).toBe(idOf(made, one.key).id);
    expect(idOf(moved, one.key).citations).toEqual(idOf(made, one.key).citations);
    expect(idOf(moved, one.key).citations).toMatchObject([{ claim: 'It helps.' }]);
    expect((await on.audited(made.id)).at(-1)).toMatchObject({ action: 'updateRoutine', fields: ['blocks'] });
  });

  it('brings an item back that was taken out, with what it cites', async () => {
    const item = anItem({
      citations: [{ sourceId: on.sourceId, kind: 'DOSE', claim: 'So much.', dose: { sets: range(2) } }],
    });
    const block = aBlock([item]);
    const made = await compose.done('createRoutine', { blocks: [block] });
    const without = await compose.done('updateRoutine', {
      id: made.id,
      revision: 1,
      blocks: [{ ...block, items: [] }],
    });
    const back = await compose.done('updateRoutine', { id: made.id, revision: without.revision, blocks: [block] });
    expect(back.draft.blocks[0].items[0]).toMatchObject({
      key: item.key,
      citations: [{ claim: 'So much.', dose: { shorthand: '2 sets' } }],
    });
  });

  it('attaches the citation that a dose is from, once', async () => {
    const { data } = await on.api.run(
      'query ($id: ID) { exercise(id: $id) { citedDoses { citation { id claim } } } }',
      {
        id: on.bridge,
      },
    );
    const [{ citation }] = data.exercise.citedDoses;
    const block = aBlock([anItem({ doseFromCitationId: citation.id })]);
    const made = await compose.done('createRoutine', { blocks: [block] });
    expect(made.draft.blocks[0].items[0].citations).toMatchObject([{ kind: 'DOSE', claim: citation.claim }]);
    const again = await compose.done('updateRoutine', { id: made.id, revision: 1, summary: 'x', blocks: [block] });
    expect(again.draft.blocks[0].items[0].citations).toEqual(made.draft.blocks[0].items[0].citations);
  });

  it('leaves the revision when nothing changes, and what is left out as it is', async () => {
    const made = await compose.done('createRoutine', {
      title: 'Still',
      statedMinutes: 5,
      blocks: [aBlock([anItem()])],
    });
    const same = await compose.done('updateRoutine', { id: made.id, revision: 1, title: ' Still ' });
    expect(same).toEqual(made);
    const timeless = await compose.done('updateRoutine', { id: made.id, revision: 1, statedMinutes: null });
    expect(timeless.draft).toMatchObject({ title: 'Still', statedMinutes: null, blocks: made.draft.blocks });
  });

  it('tells figures out of bounds with their places', async () => {
    const blocks = [
      aBlock([anItem()]),
      aBlock([anItem(), anItem({ dose: { reps: range(0) } })], { rounds: range(30) }),
    ];
    const { errors } = await compose.act('createRoutine', { blocks });
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_INPUT',
      issues: [
        { path: ['input', 'blocks', 1, 'rounds'] },
        { path: ['input', 'blocks', 1, 'items', 1, 'dose', 'reps'] },
      ],
    });
    const key = randomUUID();
    const twice = await compose.act('createRoutine', {
      blocks: [aBlock([anItem({ key })]), aBlock([anItem({ key })])],
    });
    expect(twice.errors?.[0]?.message).toContain('input.blocks.1.items.0.key');
  });

  it('refuses a routine of more than twelve hours, and an exercise that nobody sees', async () => {
    const long = anItem({ dose: { sets: range(20), reps: range(10), holdSeconds: range(900) } });
    expect((await compose.act('createRoutine', { blocks: [aBlock([long])] })).answer).toMatchObject({
      __typename: 'RoutineTooLongError',
      mostSeconds: 43200,
    });
    const other = await composing(on.api, on.as.otherClinic).done('createRoutine', { title: 'Theirs' });
    expect((await compose.act('updateRoutine', { id: other.id, revision: 1, title: 'Mine' })).answer.__typename).toBe(
      'NotFoundError',
    );
    const unknown = anItem({ exerciseId: globalId('Exercise', randomUUID()) });
    expect((await compose.act('createRoutine', { blocks: [aBlock([unknown])] })).answer.__typename).toBe(
      'NotFoundError',
    );
  });

  it('pins a draft of an exercise only while nothing of that one is published', async () => {
    const { id: bare, draft } = await on.created({ name: 'Only a draft' });
    const ofDraft = anItem({ exerciseId: bare, exerciseVersionId: draft.id });
    const made = await compose.done('createRoutine', { title: 'Early', blocks: [] });
    const taken = await compose.done('updateRoutine', { id: made.id, revision: 1, blocks: [aBlock([ofDraft])] });
    expect(taken.draft.blocks[0].items[0].exerciseVersion).toMatchObject({ id: draft.id, number: null });

    const own = await on.publishedExercise(await on.created({ name: 'Published and edited' }));
    const { id: exerciseId, ...edited } = await on.edit.done('updateExercise', {
      id: own.id,
      revision: own.revision,
      purpose: 'Unheard of.',
    });
    const pinning = (exerciseVersionId: string | null) =>
      compose.act('updateRoutine', {
        id: made.id,
        revision: taken.revision,
        blocks: [aBlock([anItem({ exerciseId, exerciseVersionId })])],
      });
    expect((await pinning(edited.draft.id)).answer.__typename).toBe('NotFoundError');
    expect((await compose.routine(made.id)).revision).toBe(taken.revision);
    const { answer } = await pinning(null);
    expect(answer.draft.blocks[0].items[0].exerciseVersion).toMatchObject({ id: edited.currentVersion.id, number: 1 });
  });

  it('answers a stale edit with what is there now', async () => {
    const made = await compose.done('createRoutine', { title: 'Race' });
    await compose.done('updateRoutine', { id: made.id, revision: 1, summary: 'First.' });
    expect((await compose.act('updateRoutine', { id: made.id, revision: 1, summary: 'Second.' })).answer).toMatchObject(
      {
        __typename: 'ConflictError',
        revision: 2,
        current: { id: made.id, draft: { summary: 'First.' } },
      },
    );
  });

  it('takes as many statements for sixty items as for six', async () => {
    const written = async (count: number) => {
      const items = Array.from({ length: count }, (_, at) =>
        anItem({
          exerciseId: at % 2 ? plank : on.bridge,
          citations: [{ sourceId: on.sourceId, kind: 'EFFECT', claim: `It helps ${at}.` }],
        }),
      );
      const blocks = [aBlock(items.slice(0, count / 2)), aBlock(items.slice(count / 2))];
      const made = await compose.act('createRoutine', { blocks });
      const turned = blocks.map((block) => ({ ...block, items: block.items.toReversed() }));
      const edited = await compose.act('updateRoutine', { id: made.answer.id, revision: 1, blocks: turned });
      expect(edited.answer.draft.blocks[0].items).toHaveLength(count / 2);
      return [made.statements.length, edited.statements.length];
    };
    const [made, edited] = await written(60);
    expect([made, edited]).toEqual(await written(6));
    expect(made).toBeLessThanOrEqual(12);
    expect(edited).toBeLessThanOrEqual(14);
  });

  it('leaves what is published to the database, which refuses any change of it', async () => {
    const { db } = on.api;
    const everything = async () => [
      await db.block.findMany({ orderBy: { id: 'asc' } }),
      await db.item.findMany({ orderBy: { id: 'asc' } }),
      await db.citation.findMany({ orderBy: { id: 'asc' } }),
    ];
    // the driver of the server tells a restrict_violation as a key that is in the way
    const refused = /not changed|Foreign key constraint violated/;
    const before = await everything();
    const item = await db.item.findFirstOrThrow({ where: { block: { routineVersion: { number: 1 } } } });
    await expect(db.item.update({ where: { id: item.id }, data: { note: 'x' } })).rejects.toThrow(refused);
    await expect(db.item.delete({ where: { id: item.id } })).rejects.toThrow(refused);
    await expect(db.block.update({ where: { id: item.blockId }, data: { name: 'x' } })).rejects.toThrow(refused);
    const citation = await db.citation.findFirstOrThrow({ where: { routineVersion: { number: 1 } } });
    await expect(db.citation.update({ where: { id: citation.id }, data: { claim: 'x' } })).rejects.toThrow(refused);
    await expect(
      db.citation.create({
        data: {
          clinicId: item.clinicId,
          itemId: item.id,
          kind: 'EFFECT',
          claim: 'x',
          position: 0,
          sourceId: citation.sourceId,
          sourceClinicId: citation.sourceClinicId,
        },
      }),
    ).rejects.toThrow(refused);
    expect(await everything()).toEqual(before);
  });
});
