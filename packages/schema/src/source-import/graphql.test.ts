import type { Prisma } from '@reprise/prisma/client';
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

const preview = `mutation ($input: PreviewSourceImportInput!) { answer: previewSourceImport(input: $input) { __typename
  ... on ImportRefusedError { message }
  ... on SourceImportPreview { format fingerprint total counts { new possibleDuplicates merges unchanged refused }
    records { index line label outcome reason notices draft { title authors doi volume }
      match { by record title library source { id title } differences { field current imported fills } }
      possibleDuplicates { by source { title } } } } } }`;
const importing = `mutation ($input: ImportSourcesInput!) { answer: importSources(input: $input) { __typename
  ... on Error { message }
  ... on ImportSourcesSuccess { format new merged unchanged skipped refused { line record reason } sources { id title authors doi year } } } }`;

async function answerOf(operation: string, input: object, viewer: Viewer = as.clinician) {
  const { data, errors, statements } = await api.run(operation, { input }, viewer);
  expect(errors).toBeUndefined();
  return { ...data.answer, statements: statements.length };
}
let serial = 0;
const aDoi = () => `10.1000/import.${++serial}`;
const record = (...lines: string[]) => ['TY  - JOUR', ...lines, 'ER  - ', ''].join('\n');
const own = (where: object = {}) =>
  api.db.source.findMany({ where: { clinicId: as.clinician.clinicId, ...where }, orderBy: { id: 'asc' } });

describe('previewSourceImport', () => {
  it('tells what becomes of every record and writes nothing', async () => {
    const [doi, other] = [aDoi(), aDoi()];
    await answerOf(importing, { text: record('TI  - Known one', `DO  - ${doi}`) });
    const before = await own();
    const text =
      record('TI  - Known one', `DO  - ${doi}`) +
      record('TI  - Known one', `DO  - ${doi}`, 'VL  - 7') +
      record('TI  - Brand new', 'AU  - Rider, Sam', `DO  - ${other}`) +
      record('AU  - Nameless');
    const answer = await answerOf(preview, { text });
    expect(answer).toMatchObject({
      __typename: 'SourceImportPreview',
      format: 'RIS',
      total: 4,
      counts: { new: 1, possibleDuplicates: 0, merges: 1, unchanged: 1, refused: 1 },
      records: [
        {
          index: 0,
          line: 1,
          outcome: 'UNCHANGED',
          match: { by: 'DOI', library: 'OWN', record: null, source: { title: 'Known one' }, differences: [] },
        },
        {
          index: 1,
          line: 5,
          outcome: 'MERGES',
          match: { differences: [{ field: 'volume', current: null, imported: '7', fills: true }] },
        },
        {
          index: 2,
          line: 10,
          outcome: 'NEW',
          draft: { title: 'Brand new', authors: ['Sam Rider'], doi: other },
          match: null,
        },
        { index: 3, line: 15, outcome: 'REFUSED', reason: 'It has no title.', label: 'TY  - JOUR', draft: null },
      ],
    });
    expect(await own()).toEqual(before);
  });

  it('takes as many statements for forty records as for four', async () => {
    const dois = Array.from({ length: 40 }, aDoi);
    const text = dois.map((doi, at) => record(`TI  - Counted ${at} ${doi}`, `DO  - ${doi}`)).join('');
    const few = text.split('\n').slice(0, 16).join('\n');
    await answerOf(importing, { text });
    expect((await answerOf(preview, { text: few })).statements).toBeLessThanOrEqual(3);
    expect((await answerOf(preview, { text })).statements).toBeLessThanOrEqual(3);
  });

  it('refuses in words what is no list of references', async () => {
    expect(await answerOf(preview, { text: '<html><body>References</body></html>' })).toMatchObject({
      __typename: 'ImportRefusedError',
      message: 'This is a web page (HTML), not a list of references. Look for “export citation” on it.',
    });
  });
});

describe('importSources', () => {
  it('makes sources in few statements, each with its audit event, and a bad record stops none', async () => {
    const [first, second] = [aDoi(), aDoi()];
    const text =
      record('TI  - First', 'AU  - van der Berg, Jan', 'PY  - 2020', `DO  - ${first}`) +
      'AU  - Lost\nER  - \n' +
      record('TI  - Second', `DO  - ${second}`);
    const answer = await answerOf(importing, { text });
    expect(answer).toMatchObject({
      __typename: 'ImportSourcesSuccess',
      new: 2,
      merged: 0,
      unchanged: 0,
      skipped: 0,
      refused: [
        { line: 7, record: 'AU  - Lost', reason: 'It has no TY line, which begins a record and says what it is.' },
      ],
      sources: [
        { title: 'First', authors: ['Jan van der Berg'], doi: first, year: 2020 },
        { title: 'Second', doi: second },
      ],
    });
    expect(answer.statements).toBeLessThan(8);
    const rows = await own({ doi: { in: [first, second] } });
    const events = await api.db.auditEvent.findMany({
      where: { action: 'importSources', subjectId: { in: rows.map(({ id }) => id) } },
    });
    expect(events.map(({ actorId, subjectType }) => [actorId, subjectType])).toEqual(
      Array(2).fill([as.clinician.memberId, 'Source']),
    );
    const { data } = await api.run(
      '{ sources(search: "jan van der berg first") { edges { node { doi } } } }',
      {},
      as.clinician,
    );
    expect(data.sources.edges).toContainEqual({ node: { doi: first } });
  });

  it('twice makes nothing new', async () => {
    const text =
      record('TI  - Twice', 'AU  - Rider, S.', 'PY  - 2020', 'SP  - 1', 'EP  - 9') +
      record('TI  - Thrice', `DO  - ${aDoi()}`);
    expect(await answerOf(importing, { text })).toMatchObject({ new: 2 });
    expect(await answerOf(importing, { text })).toMatchObject({ new: 0, merged: 0, unchanged: 2, refused: [] });
  });

  it('fills what is empty, keeps what is there, and moves the revision on', async () => {
    const doi = aDoi();
    await answerOf(importing, { text: record('TI  - Mine', 'PY  - 2019', `DO  - ${doi}`) });
    const text = record(
      'TI  - Theirs',
      'PY  - 2020',
      `DO  - ${doi}`,
      'JO  - Backs',
      'AN  - 1234567',
      'DB  - PubMed',
      'VL  - 3',
      'Y2  - 2026/01/02/',
      'AU  - Rider, S.',
    );
    expect(await answerOf(importing, { text })).toMatchObject({ new: 0, merged: 1 });
    const [row] = await own({ doi });
    expect(row).toMatchObject({
      title: 'Mine',
      year: 2019,
      containerTitle: 'Backs',
      pmid: '1234567',
      revision: 2,
      csl: { volume: '3' },
      authors: [{ family: 'Rider', given: 'S.' }],
    });
    expect(row?.accessed?.toISOString().slice(0, 10)).toBe('2026-01-02');
    expect(row?.searchText).toContain('rider');
    const [event] = await api.db.auditEvent.findMany({ where: { subjectId: row!.id, fields: { has: 'pmid' } } });
    expect(event?.fields.toSorted()).toEqual(['accessed', 'authors', 'containerTitle', 'pmid', 'volume']);
  });

  it('takes over the fields that are chosen, leaves out what is skipped, and makes what is asked for', async () => {
    const doi = aDoi();
    const { sources } = await answerOf(importing, {
      text: record('TI  - Chosen title of a paper on bridges', 'PY  - 2019', `DO  - ${doi}`),
    });
    const text =
      record('TI  - Chosen titles of a paper on bridges', 'PY  - 2020') +
      record('TI  - Skipped') +
      record('TI  - Made');
    const decisions = [
      { record: 0, action: 'MERGE', source: sources[0].id, fields: ['year'] },
      { record: 1, action: 'SKIP' },
      { record: 2, action: 'CREATE' },
    ];
    expect(await answerOf(importing, { text, decisions })).toMatchObject({ new: 1, merged: 1, skipped: 1 });
    expect(await own({ doi })).toMatchObject([{ title: 'Chosen title of a paper on bridges', year: 2020 }]);
    expect(await own({ title: 'Skipped' })).toEqual([]);
  });

  it("merges into no source but the own clinic's", async () => {
    const theirs = await api.db.source.create({
      data: { clinicId: as.otherClinic.clinicId, type: 'BOOK', title: 'Theirs', searchText: 'theirs' },
    });
    const decisions = [{ record: 0, action: 'MERGE', source: globalId('Source', theirs.id), fields: ['title'] }];
    const answer = await answerOf(importing, { text: record('TI  - Stolen'), decisions });
    expect(answer).toMatchObject({
      merged: 0,
      refused: [{ reason: 'What it was to be merged into is no source of your own library.' }],
    });
    expect((await api.db.source.findUniqueOrThrow({ where: { id: theirs.id } })).title).toBe('Theirs');
  });

  it('does what the preview showed, or nothing', async () => {
    const doi = aDoi();
    const text = record('TI  - Seen', `DO  - ${doi}`);
    const { fingerprint } = await answerOf(preview, { text });
    await answerOf(importing, { text: record('TI  - In between', `DO  - ${doi}`) });
    expect((await answerOf(importing, { text, fingerprint })).__typename).toBe('ImportOutdatedError');
    const again = await answerOf(preview, { text });
    expect((await answerOf(importing, { text, fingerprint: again.fingerprint })).__typename).toBe(
      'ImportSourcesSuccess',
    );
  });

  it('leaves nothing half done', async () => {
    const doi = aDoi();
    const before = await own();
    const failing = api.db.$extends({
      query: {
        $executeRaw: ({ args, query }) =>
          (args as Prisma.Sql).sql.includes('"AuditEvent"') ? Promise.reject(new Error('no room')) : query(args),
      },
    });
    const { importSources } = await import('./import.ts');
    const context = { db: failing, viewer: as.clinician, now: new Date(), requestId: 'test' } as never;
    await expect(importSources(context, { text: record('TI  - Half', `DO  - ${doi}`) })).rejects.toThrow('no room');
    expect(await own()).toEqual(before);
  });

  it('by two people at once makes one of each', async () => {
    const dois = Array.from({ length: 20 }, aDoi);
    const text = dois.map((doi) => record(`TI  - Raced ${doi}`, `DO  - ${doi}`)).join('');
    const answers = await Promise.all(
      [as.clinician, as.owner, as.clinician].map((viewer) => answerOf(importing, { text }, viewer)),
    );
    const sum = (end: 'new' | 'unchanged') => answers.reduce((all, answer) => all + (answer[end] ?? 0), 0);
    const outdated = answers.filter(({ __typename }) => __typename === 'ImportOutdatedError').length;
    expect([sum('new'), sum('unchanged') + outdated * 20]).toEqual([20, 40]);
    expect(await own({ doi: { in: dois } })).toHaveLength(20);
  });

  it('tells how far it is', async () => {
    await answerOf(importing, { text: record('TI  - Slowly'), progressKey: 'mine' });
    const ask = async (viewer: Viewer) =>
      (await api.run('{ sourceImportProgress(key: "mine") { stage done total } }', {}, viewer)).data
        .sourceImportProgress;
    expect(await ask(as.clinician)).toEqual({ stage: 'DONE', done: 1, total: 1 });
    expect(await ask(as.otherClinic)).toBeNull();
  });

  it('works for a command line, without a name', async () => {
    const doi = aDoi();
    await answerOf(importing, { text: record('TI  - By command', `DO  - ${doi}`) }, as.commandLine);
    const [row] = await own({ doi });
    const [event] = await api.db.auditEvent.findMany({ where: { subjectId: row!.id } });
    expect(event).toMatchObject({ actorKind: 'COMMAND_LINE', actorId: null });
  });
});
