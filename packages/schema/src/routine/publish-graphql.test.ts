import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { globalId } from '../testing/global-id.ts';
import { composing, openComposing, range } from '../testing/routines.ts';
import { PUBLIC_CLINIC_ID } from '../viewer/domain.ts';

let on: Awaited<ReturnType<typeof openComposing>>;
let { compose, anItem, aBlock, cited } = {} as typeof on;
beforeAll(async () => {
  on = await openComposing();
  ({ compose, anItem, aBlock, cited } = on);
});
afterAll(() => on.api[Symbol.asyncDispose]());

describe('publishRoutine', () => {
  it('says everything that is missing at once, with the keys of the items', async () => {
    const draft = await on.created({ name: 'Only a draft' });
    const item = anItem({ exerciseId: draft.id });
    const made = await compose.done('createRoutine', { blocks: [aBlock([item])] });
    expect((await compose.act('publishRoutine', { id: made.id, revision: 1 })).answer).toMatchObject({
      __typename: 'RoutineNotReadyError',
      problems: [
        { kind: 'NO_TITLE', itemKeys: [] },
        { kind: 'NO_CITATION', itemKeys: [] },
        { kind: 'EXERCISE_DRAFT', itemKeys: [item.key], text: expect.stringContaining('Only a draft') },
      ],
    });
    const empty = await compose.done('createRoutine', { title: 'Empty', blocks: [aBlock([])] });
    const { answer } = await compose.act('publishRoutine', { id: empty.id, revision: 1 });
    expect(answer.problems.map(({ kind }: any) => kind)).toEqual(['NO_ITEMS', 'NO_CITATION']);
  });

  it('makes versions that stay as they are, without the empty blocks', async () => {
    const item = anItem({ citations: [cited()] });
    const blocks = [aBlock([]), aBlock([item])];
    const made = await compose.done('createRoutine', { blocks });
    await compose.done('updateRoutine', { id: made.id, revision: 1, title: 'Three a day' });
    const one = await compose.done('publishRoutine', { id: made.id, revision: 2 });
    expect(one).toMatchObject({ slug: 'three-a-day', status: 'PUBLISHED', version: 1, revision: 3, draft: null });
    expect(one.currentVersion.blocks).toHaveLength(1);
    expect(one.currentVersion.blocks[0].items[0]).toMatchObject({ exerciseVersion: { number: 1 }, citations: [{}] });
    const edit = {
      id: one.id,
      revision: 3,
      blocks: [{ ...blocks[1], items: [{ ...item, dose: { sets: range(2) } }] }],
    };
    const draft = await compose.done('updateRoutine', edit);
    expect(draft).toMatchObject({ version: 1, hasUnpublishedChanges: true, currentVersion: one.currentVersion });
    expect(draft.draft.blocks[0].items[0]).toMatchObject({ key: item.key, dose: { shorthand: '2 sets' } });
    expect(draft.draft.blocks[0].items[0].id).not.toBe(one.currentVersion.blocks[0].items[0].id);
    const two = await compose.done('publishRoutine', { id: one.id, revision: 4 });
    expect(two).toMatchObject({ version: 2, slug: 'three-a-day', draft: null });
    expect((await on.audited(one.id)).at(-1)).toMatchObject({ action: 'publishRoutine', fields: ['version 2'] });
  });

  it('counts no citation that contradicts', async () => {
    const made = await compose.done('createRoutine', {
      title: 'Doubtful',
      blocks: [aBlock([anItem({ citations: [cited({ stance: 'CONTRADICTS' })] })])],
    });
    const { answer } = await compose.act('publishRoutine', { id: made.id, revision: 1 });
    expect(answer.problems).toMatchObject([{ kind: 'NO_CITATION' }]);
  });
});

describe('a published routine', () => {
  it('goes to the archive and back, and takes no edit there', async () => {
    const { id, revision } = await on.published('Shelved');
    expect(await compose.done('archiveRoutine', { id })).toMatchObject({ status: 'ARCHIVED' });
    expect((await compose.act('updateRoutine', { id, revision, title: 'x' })).answer.message).toBe(
      'This routine is archived. Restore it before you change it.',
    );
    expect(await compose.done('restoreRoutine', { id })).toMatchObject({ status: 'PUBLISHED' });
  });

  it('loses its draft when it is thrown away, and takes an old version up again', async () => {
    const one = await on.published('Restored');
    const { id } = one;
    const edited = await compose.done('updateRoutine', {
      id,
      revision: one.revision,
      blocks: [aBlock([anItem(), anItem({ citations: [cited()] })])],
    });
    const discarded = await compose.done('discardRoutineDraft', { id, revision: edited.revision });
    expect(discarded).toMatchObject({ draft: null, currentVersion: one.currentVersion });
    const again = await compose.done('updateRoutine', {
      id,
      revision: discarded.revision,
      summary: 'New.',
      blocks: [aBlock([anItem({ citations: [cited({ claim: 'Else.' })] })])],
    });
    const two = await compose.done('publishRoutine', { id, revision: again.revision });
    const changed = await compose.done('updateRoutine', { id, revision: two.revision, title: 'Other' });
    const restored = await compose.done('restoreRoutineVersion', {
      versionId: one.currentVersion.id,
      revision: changed.revision,
    });
    const told = ({ blocks, title, summary }: any) => ({
      title,
      summary,
      items: blocks.map(({ key, items }: any) => [
        key,
        items.map((item: any) => [item.key, item.citations.map(({ claim }: any) => claim)]),
      ]),
    });
    expect(told(restored.draft)).toEqual(told(one.currentVersion));
    const fresh = await compose.done('createRoutine', {});
    expect((await compose.act('discardRoutineDraft', { id: fresh.id, revision: 1 })).answer.__typename).toBe(
      'NeverPublishedError',
    );
  });

  it('is duplicated with what it cites', async () => {
    const one = await on.published('Twice');
    const copy = await compose.done('duplicateRoutine', { id: one.id, title: 'Twice, again' });
    expect(copy).toMatchObject({ title: 'Twice, again', slug: 'twice-again', status: 'DRAFT', origin: null });
    expect(copy.draft.blocks[0].items[0].citations).toMatchObject([{ claim: 'It helps.' }]);
  });
});

describe('forkRoutine', () => {
  it('adapts a public one with its origin and citations, and nobody edits the public one', async () => {
    const { id: row } = await on.api.db.routine.findFirstOrThrow({
      where: { clinicId: PUBLIC_CLINIC_ID, slug: 'prone-strength' },
    });
    const id = globalId('Routine', row);
    const fork = await compose.done('forkRoutine', { id });
    const origin = await compose.routine(id);
    expect(fork).toMatchObject({
      library: 'OWN',
      status: 'DRAFT',
      origin: { slug: 'prone-strength', library: 'PUBLIC' },
    });
    expect(fork.draft.citations.map(({ claim }: any) => claim)).toEqual(
      origin.currentVersion.citations.map(({ claim }: any) => claim),
    );
    expect(fork.draft.blocks.map(({ key }: any) => key)).toEqual(
      origin.currentVersion.blocks.map(({ key }: any) => key),
    );
    expect(fork.draft.estimatedSeconds).toEqual(origin.currentVersion.estimatedSeconds);
    expect(await compose.done('publishRoutine', { id: fork.id, revision: 1 })).toMatchObject({ version: 1 });
    expect((await compose.act('updateRoutine', { id, revision: 1, title: 'x' })).answer.__typename).toBe(
      'PublicRoutineError',
    );
  });
});

describe('citing a source in a routine', () => {
  const cite = () => ({ sourceId: on.sourceId, kind: 'EFFECT', claim: 'As a whole.' });

  it('ties claims to the whole and to an item, in the draft that it opens', async () => {
    const item = anItem({ citations: [cited()] });
    const { id, revision } = await on.published('Cited', [item]);
    const whole = await compose.done('citeSource', { ...cite(), routineId: id, revision });
    expect(whole.subject).toMatchObject({
      __typename: 'Routine',
      revision: revision + 1,
      draft: { citations: [{ claim: 'As a whole.' }] },
    });
    expect(whole.subject.currentVersion.citations).toEqual([]);
    const one = await compose.done('citeSource', {
      ...cite(),
      kind: 'DOSE',
      doseText: '3 x 10',
      routineId: id,
      itemKey: item.key,
      revision: revision + 1,
    });
    expect(one).toMatchObject({ dose: { shorthand: '3 x 10' }, subject: { __typename: 'Item', key: item.key } });
    const after = await compose.routine(id);
    expect(after.draft.blocks[0].items[0].citations.map(({ claim }: any) => claim)).toEqual([
      'It helps.',
      'As a whole.',
    ]);
    const missing = { ...cite(), routineId: id, itemKey: randomUUID(), revision: after.revision };
    expect((await compose.act('citeSource', missing)).answer.__typename).toBe('NotFoundError');
  });

  it('changes and removes what an item cites, and leaves the published version', async () => {
    const one = await on.published('Changed');
    const [{ id }] = one.currentVersion.blocks[0].items[0].citations;
    const changed = await compose.done('updateCitation', { id, revision: one.revision, claim: 'It helps a lot.' });
    expect(changed).toMatchObject({ claim: 'It helps a lot.' });
    expect(changed.id).not.toBe(id);
    const after = await compose.routine(one.id);
    expect(after.currentVersion).toEqual(one.currentVersion);
    const removed = await compose.done('removeCitation', { id: changed.id, revision: after.revision });
    expect(removed.draft.blocks[0].items[0].citations).toEqual([]);
    expect((await compose.act('removeCitation', { id, revision: removed.revision })).answer.__typename).toBe(
      'NotFoundError',
    );
    expect((await on.audited(one.id)).slice(-2)).toMatchObject([
      { action: 'updateCitation', fields: ['citations.claim'] },
      { action: 'removeCitation' },
    ]);
    expect(
      (await composing(on.api, on.as.otherClinic).act('removeCitation', { id, revision: 1 })).answer.__typename,
    ).toBe('NotFoundError');
  });
});
