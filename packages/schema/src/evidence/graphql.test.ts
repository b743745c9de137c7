import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openAuthoring } from '../testing/exercises.ts';
import { globalId } from '../testing/global-id.ts';
import { PUBLIC_CLINIC_ID } from '../viewer/domain.ts';
import { sourceWarning } from './domain.ts';

let on: Awaited<ReturnType<typeof openAuthoring>>;
beforeAll(async () => {
  on = await openAuthoring();
});
afterAll(() => on.api[Symbol.asyncDispose]());

const warnings = `query ($first: Int, $after: String, $library: LibraryPart) { evidenceWarnings(first: $first, after: $after, library: $library) {
  totalCount pageInfo { hasNextPage endCursor } edges { node { kind text advice isDirect source { id title warning }
    subject { __typename ... on Exercise { id name } ... on Routine { id title } ... on Article { id title } }
    through { id name } citations { id claim } } } } }`;
const usage = `query ($id: ID!, $first: Int, $after: String) { sourceUsage(id: $id, first: $first, after: $after) {
  totalCount pageInfo { hasNextPage endCursor } edges { node { isDirect subject { __typename ... on Exercise { name } ... on Routine { title } ... on Article { title } }
    through { name } citations { claim source { id } } } } } }`;
const nodesOf = (connection: any): any[] => connection.edges.map(({ node }: any) => node);
const nameOf = ({ subject }: any) => `${subject.__typename} ${subject.name ?? subject.title}`;

/** A source of the member's clinic, an exercise that cites it, and a routine that has the exercise in it. */
async function leaning(title: string, isPublished = true) {
  const { clinicId } = on.as.clinician;
  const { db } = on.api;
  const source = await db.source.create({ data: { clinicId, type: 'ARTICLE', title, searchText: title } });
  const made = await on.created({ name: `${title} exercise`, effects: [] });
  const cite = {
    exerciseId: made.id,
    revision: 1,
    sourceId: globalId('Source', source.id),
    kind: 'PURPOSE',
    claim: 'It does.',
  };
  const { subject } = await on.edit.done('citeSource', cite);
  const exercise = await on.edit.done('publishExercise', { id: made.id, revision: subject.revision });
  const row = await db.exercise.findFirstOrThrow({ where: { clinicId, slug: exercise.slug } });
  const line = {
    clinicId,
    slug: `${row.slug}-routine`,
    title: `${title} routine`,
    searchText: '',
    status: 'PUBLISHED',
  } as const;
  const routine = await db.routine.create({ data: line });
  const version = await db.routineVersion.create({
    data: { clinicId, routineId: routine.id, title: line.title, summary: '' },
  });
  await db.routine.update({ where: { id: routine.id }, data: { currentVersionId: version.id } });
  const at = { clinicId, routineVersionId: version.id };
  const block = await db.block.create({ data: { ...at, key: randomUUID(), position: 0, name: 'One' } });
  const item = {
    ...at,
    blockId: block.id,
    exerciseClinicId: clinicId,
    exerciseId: row.id,
    exerciseVersionId: row.currentVersionId ?? '',
  };
  await db.item.createMany({
    data: [
      { ...item, key: randomUUID(), position: 0 },
      { ...item, key: randomUUID(), position: 1 },
    ],
  });
  const publish = { number: 1, publishedAt: new Date() };
  if (isPublished) await db.routineVersion.update({ where: { id: version.id }, data: publish });
  return {
    source,
    sourceId: globalId('Source', source.id),
    exercise,
    routineId: globalId('Routine', routine.id),
    routineVersionId: version.id,
  };
}

const mark = (id: string, data: object) => on.api.db.source.update({ where: { id }, data });
const warned = async (title: string, viewer: any = on.as.clinician) => {
  const { data, errors, statements } = await on.api.run(warnings, { first: 100 }, viewer);
  expect(errors).toBeUndefined();
  return { found: nodesOf(data.evidenceWarnings).filter((node) => node.source.title === title), statements };
};

describe('evidenceWarnings', () => {
  it('reach an exercise and the routines that have it in them, with what to do', async () => {
    const { source, exercise } = await leaning('Taken back');
    expect((await warned('Taken back')).found).toEqual([]);
    await mark(source.id, { status: 'RETRACTED' });
    const { found, statements } = await warned('Taken back');
    expect(found).toMatchObject([
      {
        kind: 'RETRACTED',
        isDirect: true,
        subject: { __typename: 'Exercise', id: exercise.id },
        through: [],
        citations: [{ claim: 'It does.' }],
        source: { warning: 'RETRACTED' },
      },
      {
        kind: 'RETRACTED',
        isDirect: false,
        subject: { __typename: 'Routine', title: 'Taken back routine' },
        through: [{ id: exercise.id }],
        citations: [{ claim: 'It does.' }],
      },
    ]);
    expect(found[0]).toMatchObject({
      text: '“Taken back” was retracted.',
      advice: expect.stringContaining('another source'),
    });
    expect(found[1].advice).toContain('publish the routine anew');
    // one finds them; one for each kind of row that is asked for
    expect(statements.length).toBeLessThanOrEqual(7);
  });

  it('name what took the place of a source', async () => {
    const { clinicId } = on.as.clinician;
    const { source } = await leaning('Old guideline');
    const next = await on.api.db.source.create({
      data: { clinicId, type: 'GUIDELINE', title: 'New guideline', searchText: '' },
    });
    await mark(source.id, { status: 'SUPERSEDED', supersededByClinicId: clinicId, supersededById: next.id });
    const { found } = await warned('Old guideline');
    expect(found[0]).toMatchObject({
      kind: 'SUPERSEDED',
      text: '“Old guideline” was superseded by “New guideline”.',
      advice: expect.stringContaining('“New guideline”'),
    });
  });

  it('come the day after the review date', async () => {
    const { source } = await leaning('Ageing');
    const day = (days: number) => new Date(new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10));
    await mark(source.id, { reviewBy: day(0) });
    expect((await warned('Ageing')).found).toEqual([]);
    await mark(source.id, { reviewBy: day(-1) });
    expect((await warned('Ageing')).found).toMatchObject([{ kind: 'PAST_REVIEW' }, { kind: 'PAST_REVIEW' }]);
  });

  it('leave out what is archived, what an earlier version cited, and other clinics', async () => {
    const { source, exercise } = await leaning('Fading');
    await mark(source.id, { status: 'WITHDRAWN' });
    expect((await warned('Fading', on.as.otherClinic)).found).toEqual([]);
    const draft = await on.edit.done('removeCitation', {
      id: exercise.currentVersion.citations[0].id,
      revision: exercise.revision,
    });
    const better = await on.edit.done('citeSource', {
      exerciseId: exercise.id,
      revision: draft.revision,
      sourceId: on.sourceId,
      kind: 'PURPOSE',
      claim: 'x',
    });
    // the draft does not count until it is published
    expect((await warned('Fading')).found).toHaveLength(2);
    await on.edit.done('publishExercise', { id: exercise.id, revision: better.subject.revision });
    // the routine still pins the version that cites it
    expect((await warned('Fading')).found).toMatchObject([{ subject: { __typename: 'Routine' } }]);
    await on.api.db.routine.updateMany({ where: { title: 'Fading routine' }, data: { status: 'ARCHIVED' } });
    expect((await warned('Fading')).found).toEqual([]);
  });

  it('are those of the plain rule, gravest first, page by page', async () => {
    const now = new Date();
    const sources = await on.api.db.source.findMany();
    const bad = sources.filter((source) => sourceWarning(source, now) !== null).map(({ id }) => globalId('Source', id));
    const { data } = await on.api.run(warnings, { first: 100 }, on.as.clinician);
    const all = nodesOf(data.evidenceWarnings);
    expect(data.evidenceWarnings.totalCount).toBe(all.length);
    expect(all.filter(({ source }) => !bad.includes(source.id))).toEqual([]);
    const order = ['RETRACTED', 'WITHDRAWN', 'SUPERSEDED', 'PAST_REVIEW'];
    const ranks = all.map(({ kind }) => order.indexOf(kind));
    expect(ranks).toEqual(ranks.toSorted((one, other) => one - other));
    const one = await on.api.run(warnings, { first: 2 }, on.as.clinician);
    const { endCursor: after } = one.data.evidenceWarnings.pageInfo;
    const two = await on.api.run(warnings, { first: 2, after }, on.as.clinician);
    expect([...nodesOf(one.data.evidenceWarnings), ...nodesOf(two.data.evidenceWarnings)]).toEqual(all.slice(0, 4));
    expect(two.data.evidenceWarnings.totalCount).toBe(all.length);
    const own = await on.api.run(warnings, { first: 100, library: 'OWN' }, on.as.clinician);
    expect(own.data.evidenceWarnings.totalCount).toBeLessThanOrEqual(all.length);
  });

  it.each(['nobody', 'client', 'clientsReader'] as const)('are no list for a %s', async (who) => {
    const { errors } = await on.api.run(warnings, {}, on.as[who]);
    expect(errors?.[0]?.extensions['code']).toBe(who === 'nobody' ? 'UNAUTHENTICATED' : 'FORBIDDEN');
  });

  it('stand on exercises and routines of a page, in one statement more', async () => {
    const { source, exercise, routineId } = await leaning('On the page');
    await mark(source.id, { status: 'WITHDRAWN' });
    const list = `{ exercises(first: 100) { edges { node { id evidenceWarnings { kind text advice } } } } }`;
    const { data, errors, statements } = await on.api.run(list, {}, on.as.clinician);
    expect(errors).toBeUndefined();
    expect(statements).toHaveLength(2);
    const shown = nodesOf(data.exercises).find(({ id }) => id === exercise.id);
    expect(shown.evidenceWarnings).toMatchObject([{ kind: 'WITHDRAWN' }]);
    const one = 'query ($id: ID) { routine(id: $id) { evidenceWarnings { kind through { name } source { title } } } }';
    const routine = await on.api.run(one, { id: routineId }, on.as.client);
    expect(routine.data.routine.evidenceWarnings).toEqual([
      { kind: 'WITHDRAWN', through: [{ name: 'On the page exercise' }], source: { title: 'On the page' } },
    ]);
    expect(routine.statements.length).toBeLessThanOrEqual(4);
  });
});

describe('sourceUsage', () => {
  it('tells what cites a source, directly and through routines', async () => {
    const { source, sourceId, routineVersionId } = await leaning('Used', false);
    const { clinicId } = on.as.clinician;
    await on.api.db.citation.create({
      data: {
        clinicId,
        sourceClinicId: clinicId,
        sourceId: source.id,
        kind: 'EFFECT',
        claim: 'As a whole.',
        position: 0,
        routineVersionId,
      },
    });
    const { data, errors, statements } = await on.api.run(usage, { id: sourceId }, on.as.clinician);
    expect(errors).toBeUndefined();
    expect(
      nodesOf(data.sourceUsage).map((node) => [
        nameOf(node),
        node.isDirect,
        node.through.length,
        node.citations.length,
      ]),
    ).toEqual([
      ['Exercise Used exercise', true, 0, 1],
      ['Routine Used routine', true, 1, 2],
    ]);
    expect(statements.length).toBeLessThanOrEqual(6);
    const stranger = await on.api.run(usage, { id: sourceId }, on.as.otherClinic);
    expect(stranger.data.sourceUsage).toMatchObject({ totalCount: 0, edges: [] });
  });

  it('tells anybody what of the public library leans on one of its sources', async () => {
    const clinicId = PUBLIC_CLINIC_ID;
    const pages: any[] = [];
    let after: string | null = null;
    do {
      const { data }: any = await on.api.run(usage, { id: on.sourceId, first: 7, after });
      pages.push(...nodesOf(data.sourceUsage));
      expect(data.sourceUsage.totalCount).toBeGreaterThan(0);
      after = data.sourceUsage.pageInfo.hasNextPage ? data.sourceUsage.pageInfo.endCursor : null;
    } while (after);
    const id = Buffer.from(on.sourceId, 'base64').toString().replace('Source:', '');
    const cited = { citations: { some: { sourceId: id } } };
    const exercises = await on.api.db.exercise.findMany({ where: { clinicId, current: cited } });
    const routines = await on.api.db.routine.findMany({
      where: {
        clinicId,
        current: {
          OR: [cited, { blocks: { some: { items: { some: { OR: [cited, { exerciseVersion: cited }] } } } } }],
        },
      },
    });
    const articles = await on.api.db.article.findMany({ where: { clinicId, points: { some: cited } } });
    const expected = [
      ...exercises.map(({ name }) => `Exercise ${name}`),
      ...routines.map(({ title }) => `Routine ${title}`),
      ...articles.map(({ title }) => `Article ${title}`),
    ];
    expect(expected.length).toBeGreaterThan(3);
    expect(pages.map(nameOf).toSorted()).toEqual(expected.toSorted());
  });
});
