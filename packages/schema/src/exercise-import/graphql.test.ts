import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aLibrary, exerciseImports, someEnds } from '../testing/exercise-imports.ts';
import { type TestApi, openTestApi } from '../testing/run.ts';
import { everyViewer } from '../testing/viewers.ts';
import type { Viewer } from '../viewer/domain.ts';
import { importExercises } from './import.ts';

let api: TestApi;
let as: Awaited<ReturnType<typeof everyViewer>>;
let { preview, importing, own } = {} as ReturnType<typeof exerciseImports>;
beforeAll(async () => {
  api = await openTestApi('demo');
  as = await everyViewer(api.db);
  ({ preview, importing, own } = exerciseImports(api, as.clinician));
});
afterAll(() => api[Symbol.asyncDispose]());

describe('previewExerciseImport', () => {
  it('tells what becomes of every record and of its words, and writes nothing', async () => {
    await importing({ text: aLibrary({ name: 'Seen already', instructions: ['Push.'] }) });
    const before = await own();
    const text = aLibrary(
      { name: 'Seen already', instructions: ['Push.'] },
      { name: 'SEEN already', equipment: 'bands', instructions: ['Push.'] },
      { name: 'Glute bridge', instructions: ['Lift.'] },
      { name: 'Wall angel', level: 'expert', category: 'strength', equipment: 'other', primaryMuscles: ['shoulders'] },
      { name: 'Wall angels', images: ['a.jpg'] },
      { name: ' ' },
    );
    const answer = await preview({ text });
    expect(answer).toMatchObject({
      format: 'FREE_EXERCISE_DB',
      total: 6,
      counts: { new: 1, possibleDuplicates: 1, duplicates: 1, unchanged: 2, refused: 1 },
      columns: [],
    });
    const [first, second, third, fourth, fifth, sixth] = answer.records;
    expect(first).toMatchObject({ line: 2, outcome: 'UNCHANGED', match: { by: 'ORIGIN', library: 'OWN', brings: [] } });
    expect(second).toMatchObject({
      outcome: 'DUPLICATE',
      match: { brings: [{ field: 'equipment', values: ['resistance band'] }], exercise: { name: 'Seen already' } },
    });
    expect(third).toMatchObject({ match: { by: 'NAME', library: 'PUBLIC', mayMerge: false } });
    expect(fourth).toMatchObject({
      outcome: 'NEW',
      draft: {
        category: 'STRENGTH',
        regions: ['SHOULDER'],
        primaryMuscles: ['deltoid'],
        equipment: [],
        tags: ['other equipment', 'expert'],
        attribution: { source: 'free-exercise-db', licence: 'Unlicense (public domain)' },
      },
      notices: ['It has no steps: write them before you publish it.'],
    });
    expect(fifth).toMatchObject({ outcome: 'POSSIBLE_DUPLICATE', possibleDuplicates: [{ name: 'Wall angel' }] });
    expect(sixth).toMatchObject({ line: 7, outcome: 'REFUSED', reason: 'It has no name.', draft: null });
    expect(answer.translations).toContainEqual({
      from: 'images',
      value: 'pictures, which are no part of the file',
      to: null,
      words: [],
      isKnown: true,
      count: 1,
    });
    expect(await own()).toEqual(before);
  });

  it('takes as many statements for two hundred records as for two', async () => {
    const names = (count: number) => Array.from({ length: count }, (_, at) => ({ name: `Counted ${at}` }));
    const few = (await preview({ text: aLibrary(...names(2)) })).statements;
    expect((await preview({ text: aLibrary(...names(200)) })).statements).toBe(few);
  });

  it('asks for the name of a table that says none, and takes columns for what is chosen', async () => {
    const text = 'Movement;Doing;Colour\nClam;Lie|Lift;red\n';
    expect(await preview({ text })).toMatchObject({
      format: 'CSV',
      isNameless: true,
      total: 0,
      columns: [
        { name: 'Movement', sample: 'Clam', field: null },
        { name: 'Doing', sample: 'Lie|Lift', field: null },
        { name: 'Colour', sample: 'red', field: null },
      ],
    });
    expect((await importing({ text })).message).toBe(
      'No column of it is taken for the name. Its columns are: Movement, Doing, Colour.',
    );
    const columns = [
      { column: 'Movement', field: 'NAME' },
      { column: 'Doing', field: 'STEPS' },
    ];
    expect((await preview({ text, columns })).records).toMatchObject([
      {
        line: 2,
        draft: {
          name: 'Clam',
          steps: [
            { role: 'MOVE', text: 'Lie' },
            { role: 'MOVE', text: 'Lift' },
          ],
        },
      },
    ]);
  });

  it('refuses in words what is no library of exercises', async () => {
    expect(await preview({ text: '<html><body>Exercises</body></html>' })).toMatchObject({
      __typename: 'ImportRefusedError',
      message: 'This is a web page or XML, not a list of exercises.',
    });
  });
});

describe('importExercises', () => {
  it('makes drafts in few statements, each with its audit event, and a bad record stops none', async () => {
    const text = aLibrary(
      { id: 'Fire_hydrant', name: 'Fire hydrant', primaryMuscles: ['glutes'], instructions: ['Kneel.', '', 'Lift.'] },
      { name: 7 },
      { name: 'New', category: 'strongman' },
    );
    const answer = await importing({ text });
    expect(answer).toMatchObject({
      ends: someEnds({ new: 2, refused: [{ line: 3, record: '{"name":7}', reason: 'It has no name.' }] }),
      exercises: [
        {
          slug: 'fire-hydrant',
          status: 'DRAFT',
          primaryMuscles: ['gluteus maximus'],
          steps: [
            { key: 'step-1', role: 'MOVE', text: 'Kneel.' },
            { key: 'step-2', role: 'MOVE', text: 'Lift.' },
          ],
          attribution: {
            title: 'Fire hydrant',
            url: 'https://github.com/yuhonas/free-exercise-db/blob/main/exercises/Fire_hydrant.json',
            licence: 'Unlicense (public domain)',
          },
        },
        { slug: 'new-2', category: 'STRENGTH', tags: ['strongman'] },
      ],
    });
    expect(answer.statements).toBeLessThan(12);
    const events = await api.db.auditEvent.findMany({
      where: {
        action: 'importExercises',
        subjectId: { in: (await own({ slug: 'fire-hydrant' })).map(({ id }) => id) },
      },
    });
    expect(events).toMatchObject([{ actorId: as.clinician.memberId, subjectType: 'Exercise' }]);
    const { data } = await api.run(
      '{ exercises(search: "gluteus fire", filter: { status: [DRAFT] }) { edges { node { slug } } } }',
      {},
      as.clinician,
    );
    expect(data.exercises.edges).toContainEqual({ node: { slug: 'fire-hydrant' } });
  });

  it('twice makes nothing new, also when a draft was renamed and merged names were added', async () => {
    const text = aLibrary(
      { id: 'Twice', name: 'Twice' },
      { name: 'Thrice' },
      { id: 'T2', name: 'Twice', force: 'pull' },
    );
    expect(await importing({ text })).toMatchObject({ ends: someEnds({ new: 2, merged: 1 }) });
    const [twice] = await own({ name: 'Twice' });
    await api.db.exerciseVersion.update({ where: { id: twice!.draftVersionId! }, data: { name: 'Renamed' } });
    expect(await importing({ text })).toMatchObject({ ends: someEnds({ merged: 1, unchanged: 2 }) });
    expect(await importing({ text })).toMatchObject({ ends: someEnds({ unchanged: 3 }) });
  });

  it('does what the preview showed, or nothing', async () => {
    const text = aLibrary({ name: 'Foreseen' });
    const { fingerprint } = await preview({ text });
    await importing({ text: aLibrary({ name: 'Foreseen', level: 'expert' }) });
    expect((await importing({ text, fingerprint })).__typename).toBe('ImportOutdatedError');
    const again = await preview({ text });
    expect((await importing({ text, fingerprint: again.fingerprint })).__typename).toBe('ImportExercisesSuccess');
  });

  it('leaves nothing half done when it is cancelled in the midst of writing', async () => {
    const before = await own();
    const text = aLibrary(...Array.from({ length: 300 }, (_, at) => ({ name: `Half ${at}` })));
    const leaving = new AbortController();
    const context = { db: api.db, viewer: as.clinician, now: new Date(), requestId: 'test', signal: leaving.signal };
    const told: string[] = [];
    const asked = importExercises(context, { text }, ({ stage, done }) => {
      told.push(stage);
      if (stage === 'WRITING' && done >= 200) leaving.abort();
    });
    await expect(asked).rejects.toThrow('The import was cancelled. Nothing was written.');
    expect(told.at(-1)).toBe('CANCELLED');
    expect(await own()).toEqual(before);
  });

  it('by two people at once makes one of each', async () => {
    const text = aLibrary(...Array.from({ length: 20 }, (_, at) => ({ name: `Raced by two ${at}` })));
    const answers = await Promise.all([as.clinician, as.owner].map((viewer) => importing({ text }, viewer)));
    expect(answers.map(({ ends: { new: made, unchanged } = { new: 0, unchanged: 20 } }) => made + unchanged)).toEqual([
      20, 20,
    ]);
    expect(await own({ name: { startsWith: 'Raced by two' } })).toHaveLength(20);
  });

  it('tells how far it is, to the own clinic alone', async () => {
    await importing({ text: aLibrary({ name: 'Slowly' }), progressKey: 'exercises' });
    const ask = async (viewer: Viewer) =>
      (await api.run('{ exerciseImportProgress(key: "exercises") { stage done total } }', {}, viewer)).data
        .exerciseImportProgress;
    expect(await ask(as.clinician)).toEqual({ stage: 'DONE', done: 1, total: 1 });
    expect(await ask(as.otherClinic)).toBeNull();
  });
});
