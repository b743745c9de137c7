import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { globalId } from '../testing/global-id.ts';
import { type TestApi, openTestApi } from '../testing/run.ts';
import { everyViewer } from '../testing/viewers.ts';
import type { Viewer } from '../viewer/domain.ts';

let api: TestApi;
let as: Awaited<ReturnType<typeof everyViewer>>;
beforeAll(async () => {
  api = await openTestApi('demo');
  as = await everyViewer(api.db);
});
afterAll(() => api[Symbol.asyncDispose]());

const exporting = `query ($input: ExportSourcesInput!) { answer: exportSources(input: $input) { __typename
  ... on NotFoundError { message } ... on SourceExport { fileName contentType text count } } }`;
const exported = async (input: object, viewer: Viewer | null = as.clinician) =>
  (await api.run(exporting, { input }, viewer)).data.answer;

describe('exportSources', () => {
  it.each([
    ['RIS', 'sources.ris'],
    ['BIBTEX', 'sources.bib'],
    ['NBIB', 'sources.nbib'],
    ['CSL_JSON', 'sources.json'],
  ])('writes the whole library as %s, which imports again as nothing new', async (format, fileName) => {
    const before = await api.db.source.count();
    const answer = await exported({ format, scope: 'LIBRARY' });
    expect(answer).toMatchObject({ __typename: 'SourceExport', fileName, count: before });
    const { data } = await api.run(
      'mutation ($text: String!) { importSources(input: { text: $text }) { ... on ImportSourcesSuccess { new merged unchanged refused { reason } } } }',
      { text: answer.text },
      as.clinician,
    );
    expect(data.importSources).toEqual({ new: 0, merged: 0, unchanged: before, refused: [] });
    expect(await api.db.source.count()).toBe(before);
  });

  it('writes what an exercise cites', async () => {
    const { id, slug, currentVersionId } = await api.db.exercise.findFirstOrThrow({ where: { slug: 'glute-bridge' } });
    const cited = await api.db.source.findMany({
      where: { citations: { some: { exerciseVersionId: currentVersionId! } } },
    });
    const answer = await exported({ format: 'CSL_JSON', scope: 'EXERCISE', id: globalId('Exercise', id) });
    expect(answer.fileName).toBe(`${slug}.json`);
    expect(
      JSON.parse(answer.text)
        .map(({ title }: { title: string }) => title)
        .toSorted(),
    ).toEqual(cited.map(({ title }) => title).toSorted());
  });

  it('writes what a routine and the exercises in it cite', async () => {
    const { id } = await api.db.routine.findFirstOrThrow({ where: { status: 'PUBLISHED' } });
    const answer = await exported({ format: 'BIBTEX', scope: 'ROUTINE', id: globalId('Routine', id) }, null);
    expect(answer.count).toBeGreaterThan(0);
    expect(answer.text).toMatch(/^@\w+\{/);
  });

  it('shows nobody what is not theirs', async () => {
    await api.db.source.create({
      data: { clinicId: as.otherClinic.clinicId, type: 'BOOK', title: 'Zz theirs alone', searchText: 'x' },
    });
    for (const viewer of [null, as.clinician, as.client]) {
      expect((await exported({ format: 'RIS', scope: 'LIBRARY' }, viewer)).text).not.toContain('theirs alone');
    }
    expect((await exported({ format: 'RIS', scope: 'LIBRARY' }, as.otherClinic)).text).toContain('theirs alone');
  });

  it('finds no exercise that is not there, and asks which one', async () => {
    const id = globalId('Exercise', '00000000-0000-7000-8000-00000000dead');
    expect((await exported({ format: 'RIS', scope: 'EXERCISE', id })).__typename).toBe('NotFoundError');
    for (const wrong of [{}, { id: globalId('Routine', '00000000-0000-7000-8000-00000000dead') }, { id: 'x' }]) {
      const { errors } = await api.run(
        exporting,
        { input: { format: 'RIS', scope: 'EXERCISE', ...wrong } },
        as.clinician,
      );
      expect(errors?.[0]?.extensions['code']).toBe('BAD_INPUT');
    }
  });
});
