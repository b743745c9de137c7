import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { globalId } from '../testing/global-id.ts';
import { type TestApi, openTestApi } from '../testing/run.ts';
import { everyViewer } from '../testing/viewers.ts';
import { PUBLIC_CLINIC_ID, type Viewer } from '../viewer/domain.ts';

let api: TestApi;
let as: Awaited<ReturnType<typeof everyViewer>>;
beforeAll(async () => {
  api = await openTestApi('demo');
  as = await everyViewer(api.db);
});
afterAll(() => api[Symbol.asyncDispose]());

const shown = `__typename ... on Error { message } ... on DuplicateSourceError { field source { id title } }
  ... on Source { id revision type title authors authorNames { family given literal nonDroppingParticle } editors { name } year containerTitle
    volume issue pages doi pmid pmcid url accessed abstract note status supersededBy { title } reviewBy
    appraisal { design ocebmLevel ocebmYear grade pedroScore pedroItems summary appraisedAt appraisedBy } }`;
const create = `mutation ($input: CreateSourceInput!) { answer: createSource(input: $input) { ${shown} } }`;
const update = `mutation ($input: UpdateSourceInput!) { answer: updateSource(input: $input) { ${shown} ... on ConflictError { revision current { id ... on Source { title } } } } }`;
let serial = 0;
const aDoi = () => `10.1000/edit.${++serial}`;
async function answerOf(operation: string, input: object, viewer: Viewer) {
  const { data, errors } = await api.run(operation, { input }, viewer);
  expect(errors).toBeUndefined();
  return data.answer;
}
const created = (input: object = {}) => answerOf(create, { type: 'ARTICLE', title: 'Bridges', ...input }, as.clinician);
const updated = ({ id, revision }: { id: string; revision: number }, input: object, viewer: Viewer = as.clinician) =>
  answerOf(update, { id, revision, ...input }, viewer);
const eventsOf = (id: string) =>
  api.db.auditEvent.findMany({
    where: { subjectId: Buffer.from(id, 'base64').toString().split(':')[1]! },
    orderBy: { id: 'asc' },
  });

describe('createSource', () => {
  it('keeps every field, with identifiers in one form, and says who did it', async () => {
    const doi = aDoi();
    const source = await created({
      type: 'CHAPTER',
      title: ' Bridges and backs ',
      authors: [{ family: 'Berg', given: 'Jan', nonDroppingParticle: 'van der' }, { literal: 'Society of Backs' }],
      editors: [{ family: 'Ed', given: 'Ana' }],
      year: 2020,
      containerTitle: 'Backs',
      volume: '3',
      issue: '2',
      pages: '10-19',
      doi: `https://doi.org/${doi.toUpperCase()}`,
      pmid: 'PMID: 123456',
      pmcid: 'pmc987',
      url: 'HTTPS://Example.org/a?utm_source=x#part',
      accessed: '2026-03-01',
      abstract: 'What was found.',
      note: 'Read it twice.',
    });
    expect(source).toMatchObject({
      __typename: 'Source',
      revision: 1,
      type: 'CHAPTER',
      title: 'Bridges and backs',
      authors: ['Jan van der Berg', 'Society of Backs'],
      authorNames: [
        { family: 'Berg', given: 'Jan', literal: null, nonDroppingParticle: 'van der' },
        { literal: 'Society of Backs' },
      ],
      editors: [{ name: 'Ana Ed' }],
      year: 2020,
      volume: '3',
      issue: '2',
      pages: '10-19',
      doi,
      pmid: '123456',
      pmcid: 'PMC987',
      url: 'https://example.org/a',
      accessed: '2026-03-01',
      abstract: 'What was found.',
      note: 'Read it twice.',
      status: 'CURRENT',
    });
    const [event] = await eventsOf(source.id);
    expect(event).toMatchObject({ action: 'createSource', actorKind: 'MEMBER', actorId: as.clinician.memberId });
    expect(event?.fields).toContain('title');
    const { data } = await api.run(
      '{ sources(search: "bridges backs berg") { edges { node { title } } } }',
      {},
      as.clinician,
    );
    expect(data.sources.edges).toContainEqual({ node: { title: 'Bridges and backs' } });
  });

  it.each([
    ['doi', { doi: '10.1000/twice' }, { doi: 'doi:10.1000/TWICE' }],
    ['pmid', { pmid: '777' }, { pmid: 'https://pubmed.ncbi.nlm.nih.gov/777/' }],
    ['pmcid', { pmcid: 'PMC777' }, { pmcid: 'pmc777' }],
    ['url', { url: 'https://example.org/twice' }, { url: 'https://example.org/twice#top' }],
  ])('answers the source that has the %s already', async (field, first, second) => {
    const { id } = await created(first);
    const answer = await created({ title: 'Another', ...second });
    expect(answer).toMatchObject({ __typename: 'DuplicateSourceError', field, source: { id, title: 'Bridges' } });
  });

  it('lets another clinic have the same paper', async () => {
    const doi = aDoi();
    await created({ doi });
    const { data } = await api.run(create, { input: { type: 'ARTICLE', title: 'Bridges', doi } }, as.otherClinic);
    expect(data.answer.__typename).toBe('Source');
  });

  it.each([
    ['no title', { title: ' ' }],
    ['what is no DOI', { doi: 'M16-2367' }],
    ['what is no address', { url: 'javascript:alert(1)' }],
    ['a year too far', { year: 20_200 }],
    ['ten items of PEDro', { appraisal: { pedroItems: Array(10).fill(true) } }],
    ['a level that no scheme has', { appraisal: { ocebmLevel: '6', ocebmYear: 2011 } }],
    ['a level without its scheme', { appraisal: { ocebmLevel: '2' } }],
  ])('refuses %s', async (_what, input) => {
    const { errors } = await api.run(create, { input: { type: 'ARTICLE', title: 'Bridges', ...input } }, as.clinician);
    expect(errors?.[0]?.extensions['code']).toBe('BAD_INPUT');
  });
});

describe('updateSource', () => {
  it('changes what is given, empties what is null and leaves the rest', async () => {
    const before = await created({ year: 2019, containerTitle: 'Backs', volume: '3', note: 'Old' });
    const after = await updated(before, { year: 2020, note: null, volume: null });
    expect(after).toMatchObject({ revision: 2, year: 2020, containerTitle: 'Backs', note: null, volume: null });
    const [, event] = await eventsOf(before.id);
    expect(event).toMatchObject({ action: 'updateSource', fields: ['year', 'note', 'csl'] });
  });

  it('that changes nothing leaves the revision and no trace', async () => {
    const before = await created({ year: 2019, authors: [{ family: 'Rider' }], accessed: '2026-01-02' });
    const after = await updated(before, {
      year: 2019,
      title: 'Bridges',
      authors: [{ family: 'Rider' }],
      accessed: '2026-01-02',
    });
    expect(after.revision).toBe(1);
    expect(await eventsOf(before.id)).toHaveLength(1);
  });

  it('too late is answered with what it is like now', async () => {
    const before = await created();
    await updated(before, { title: 'Theirs' });
    const answer = await updated(before, { title: 'Ours' });
    expect(answer).toMatchObject({
      __typename: 'ConflictError',
      revision: 2,
      current: { id: before.id, title: 'Theirs' },
    });
  });

  it('counts a PEDro score without its first item, and says who judged', async () => {
    const items = [true, true, true, false, true, false, false, true, true, true, true];
    const after = await updated(await created(), {
      appraisal: {
        design: 'RANDOMISED_TRIAL',
        pedroItems: items,
        pedroScore: 1,
        ocebmLevel: '2',
        ocebmYear: 2011,
        grade: 'LOW',
        summary: 'Small.',
      },
    });
    expect(after.appraisal).toMatchObject({
      pedroScore: 7,
      pedroItems: items,
      ocebmLevel: '2',
      ocebmYear: 2011,
      appraisedBy: as.clinician.name,
    });
    expect(after.appraisal.appraisedAt).not.toBeNull();
    expect((await updated(after, { appraisal: null })).appraisal).toMatchObject({
      design: null,
      pedroScore: null,
      pedroItems: [],
      appraisedAt: null,
      appraisedBy: null,
    });
  });

  it('puts another source in its place, and takes it away again', async () => {
    const [old, next] = [await created(), await created({ title: 'Newer' })];
    const superseded = await updated(old, { supersededBy: next.id });
    expect(superseded).toMatchObject({ status: 'SUPERSEDED', supersededBy: { title: 'Newer' } });
    const { errors } = await api.run(
      update,
      { input: { id: next.id, revision: next.revision, supersededBy: old.id } },
      as.clinician,
    );
    expect(errors?.[0]?.message).toContain('cannot take its own place');
    expect(await updated(superseded, { status: 'CURRENT' })).toMatchObject({ status: 'CURRENT', supersededBy: null });
  });

  it('refuses an identifier that another source has', async () => {
    const doi = aDoi();
    const { id } = await created({ doi });
    expect(await updated(await created(), { doi })).toMatchObject({
      __typename: 'DuplicateSourceError',
      source: { id },
    });
  });

  it("finds neither the public library's sources nor another clinic's", async () => {
    const source = await api.db.source.findFirstOrThrow({ where: { clinicId: PUBLIC_CLINIC_ID } });
    const ours = { id: globalId('Source', source.id), revision: source.revision };
    expect((await updated(ours, { title: 'Mine' })).__typename).toBe('NotFoundError');
    expect((await updated(await created(), { title: 'Mine' }, as.otherClinic)).__typename).toBe('NotFoundError');
  });
});
