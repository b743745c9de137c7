import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestApi, openTestApi } from '../testing/run.ts';
import { PUBLIC_CLINIC_ID, type Viewer } from '../viewer/domain.ts';

let api: TestApi;
let clinicId: string;
let citedSource: string;
const viewers: Record<'member' | 'client' | 'reader' | 'stranger' | 'other', Viewer> = {} as never;

const globalId = (type: string, id: string) => Buffer.from(`${type}:${id}`).toString('base64');

/** An exercise of the own clinic with one version per claim, the last of which is current. */
async function anExercise(status: 'DRAFT' | 'PUBLISHED' | 'ARCHIVED', claims: readonly string[]) {
  const id = randomUUID();
  const name = claims.at(-1) ?? '';
  await api.db.exercise.create({ data: { id, clinicId, slug: id, name, searchText: name, status } });
  let exerciseVersionId = '';
  for (const [index, claim] of claims.entries()) {
    exerciseVersionId = randomUUID();
    const published = status === 'DRAFT' ? {} : { number: index + 1, publishedAt: new Date() };
    const content = { name, purpose: 'p', category: 'STRENGTH', steps: [], cautions: [] } as const;
    await api.db.exerciseVersion.create({
      data: { ...published, ...content, id: exerciseVersionId, clinicId, exerciseId: id },
    });
    await cite(claim, { exerciseVersionId });
  }
  await api.db.exercise.update({ where: { id }, data: { currentVersionId: exerciseVersionId } });
  return { id, exerciseVersionId };
}

async function cite(
  claim: string,
  subject: { exerciseVersionId: string } | { routineVersionId: string } | { itemId: string },
) {
  await api.db.citation.create({
    data: {
      clinicId,
      sourceClinicId: PUBLIC_CLINIC_ID,
      sourceId: citedSource,
      kind: 'EFFECT',
      claim,
      position: 0,
      ...subject,
    },
  });
}

/** A published routine of the own clinic with one item, both cited. */
async function aRoutine(exercise: { id: string; exerciseVersionId: string }) {
  const [id, routineVersionId, blockId, itemId] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
  await api.db.routine.create({
    data: { id, clinicId, slug: id, title: 'Ours', searchText: 'ours', status: 'PUBLISHED' },
  });
  await api.db.routineVersion.create({
    data: {
      id: routineVersionId,
      clinicId,
      routineId: id,
      title: 'Ours',
      summary: '',
    },
  });
  const at = { clinicId, routineVersionId, position: 0 };
  await api.db.block.create({ data: { ...at, id: blockId, key: blockId, name: 'One' } });
  await api.db.item.create({
    data: {
      ...at,
      id: itemId,
      key: itemId,
      blockId,
      exerciseClinicId: clinicId,
      exerciseId: exercise.id,
      exerciseVersionId: exercise.exerciseVersionId,
    },
  });
  await api.db.routine.update({ where: { id }, data: { currentVersionId: routineVersionId } });
  await cite('of a routine', { routineVersionId });
  await cite('of an item', { itemId });
  await api.db.routineVersion.update({
    where: { id: routineVersionId },
    data: { number: 1, publishedAt: new Date() },
  });
}

beforeAll(async () => {
  api = await openTestApi('demo');
  const [riverside, harbour] = await Promise.all(
    ['riverside', 'harbour'].map((slug) => api.db.clinic.findUniqueOrThrow({ where: { slug } })),
  );
  if (!riverside || !harbour) throw new Error('the demo has two clinics');
  clinicId = riverside.id;
  viewers.member = { kind: 'MEMBER', clinicId } as Viewer;
  viewers.client = { kind: 'CLIENT', clinicId } as Viewer;
  viewers.reader = { kind: 'TOKEN', clinicId, scopes: ['READ_LIBRARY'] } as unknown as Viewer;
  viewers.stranger = { kind: 'TOKEN', clinicId, scopes: ['READ_CLIENTS'] } as unknown as Viewer;
  viewers.other = { kind: 'MEMBER', clinicId: harbour.id } as Viewer;
  citedSource = (await api.db.source.findFirstOrThrow({ where: { pmcid: 'PMC6454257' } })).id;
  const published = await anExercise('PUBLISHED', ['of an old version', 'of a published exercise']);
  await anExercise('DRAFT', ['of a draft']);
  await anExercise('ARCHIVED', ['of an archived exercise']);
  await aRoutine(published);
});
afterAll(() => api[Symbol.asyncDispose]());

describe('an exercise', () => {
  const evidence = `query ($slug: String) { exercise(slug: $slug) { name
    citations { id kind claim claimKey locator stance dose { shorthand } subject { __typename ... on Exercise { slug } }
      source { title status isPastReview appraisal { strength } reference(style: APA) } }
    citedDoses { dose { shorthand sentence } citation { id locator source { title } } } } }`;

  it('has its citations in order and its doses side by side, in one statement', async () => {
    const { data, errors, statements } = await api.run(evidence, { slug: 'glute-bridge' });
    expect(errors).toBeUndefined();
    expect(statements).toHaveLength(1);
    const { citations, citedDoses } = data.exercise;
    expect(citations).toHaveLength(8);
    expect(citations[0]).toMatchObject({
      kind: 'PURPOSE',
      claimKey: 'purpose',
      locator: 'section Exercises for your back: glute bridge',
      stance: 'SUPPORTS',
      dose: null,
      subject: { __typename: 'Exercise', slug: 'glute-bridge' },
      source: { status: 'CURRENT', isPastReview: false, appraisal: { strength: 'WEAK' } },
    });
    expect(citedDoses.map(({ dose }: any) => dose.shorthand)).toEqual([
      '3 x 12-15, hold 3-5 s',
      '3 x 15, hold 10-15 s, rest 60 s',
      '3 x 8-10',
    ]);
    const doses = citations.filter(({ kind }: any) => kind === 'DOSE');
    expect(citedDoses.map(({ citation }: any) => citation.id)).toEqual(doses.map(({ id }: any) => id));
    expect(citedDoses.map(({ dose }: any) => dose.shorthand)).toEqual(doses.map(({ dose }: any) => dose.shorthand));
  });

  it('brings its citations along in a page of many, in one statement', async () => {
    const { data, errors, statements } = await api.run(
      `{ exercises(first: 50) { edges { node { slug citations { kind source { title } } citedDoses { dose { shorthand } } pictures: name } } } }`,
    );
    expect(errors).toBeUndefined();
    expect(data.exercises.edges).toHaveLength(36);
    expect(data.exercises.edges.every(({ node }: any) => node.citations.length > 0)).toBe(true);
    expect(statements).toHaveLength(1);
  });

  it('has its doses alone', async () => {
    const { data, statements } = await api.run(
      `{ exercise(slug: "glute-bridge") { citedDoses { citation { kind } } } }`,
    );
    expect(data.exercise.citedDoses.map(({ citation }: any) => citation.kind)).toEqual(['DOSE', 'DOSE', 'DOSE']);
    expect(statements).toHaveLength(1);
  });
});

it('shows the citations of a routine and of its items in one statement', async () => {
  const { data, errors, statements } = await api.run(
    `{ routines(search: "ours") { edges { node { title
      citations { claim subject { __typename ... on Routine { title } } }
      blocks { items { citations { claim subject { __typename ... on Item { id } } } } } } } } }`,
    {},
    viewers.member,
  );
  expect(errors).toBeUndefined();
  const [{ node }] = data.routines.edges;
  expect(node.citations).toEqual([{ claim: 'of a routine', subject: { __typename: 'Routine', title: 'Ours' } }]);
  expect(node.blocks[0].items[0].citations).toMatchObject([{ claim: 'of an item', subject: { __typename: 'Item' } }]);
  // one for the hits, one for what is kept of them, one for the page
  expect(statements.length).toBeLessThanOrEqual(3);
});

describe('a source', () => {
  const cited = `query ($id: ID!, $first: Int, $after: String) { source(id: $id) { citations(first: $first, after: $after) {
    totalCount edges { cursor node { id claim subject { __typename } } } pageInfo { hasNextPage endCursor } } } }`;
  const inPublic = [
    'A systematic review and meta-analysis of lower-limb muscle strength in patients with low back pain.',
  ];
  const inOwn = ['of a published exercise', 'of a routine', 'of an item'];
  const claims = (data: any): string[] => data.source.citations.edges.map(({ node }: any) => node.claim);

  it.each([
    ['nobody', null, inPublic],
    ['a member of another clinic', 'other', inPublic],
    ['a token without the library', 'stranger', inPublic],
    ['a client', 'client', [...inPublic, ...inOwn]],
    ['a member', 'member', [...inPublic, ...inOwn, 'of a draft']],
    ['a token with the library', 'reader', [...inPublic, ...inOwn, 'of a draft']],
  ] as const)('shows %s where it is cited now, in one statement', async (_who, who, expected) => {
    const id = globalId('Source', citedSource);
    const { data, errors, statements } = await api.run(cited, { id }, who && viewers[who]);
    expect(errors).toBeUndefined();
    expect(claims(data).toSorted()).toEqual([...expected].toSorted());
    expect(data.source.citations.totalCount).toBe(expected.length);
    expect(statements).toHaveLength(1);
  });

  it('pages through them', async () => {
    const id = globalId('Source', citedSource);
    const all = claims((await api.run(cited, { id }, viewers.member)).data);
    const one = await api.run(cited, { id, first: 2 }, viewers.member);
    const { endCursor: after, hasNextPage } = one.data.source.citations.pageInfo;
    expect(hasNextPage).toBe(true);
    const two = await api.run(cited, { id, first: 3, after }, viewers.member);
    expect([...claims(one.data), ...claims(two.data)]).toEqual(all);
    expect(two.data.source.citations.totalCount).toBe(5);
  });
});

describe('a citation by its id', () => {
  const byId = `query ($id: ID!) { node(id: $id) { ... on Citation { claim source { title } subject { __typename } } } }`;

  it.each([
    ['of a published exercise', ['member', 'client', 'reader']],
    ['of an old version', ['member', 'client', 'reader']],
    ['of a routine', ['member', 'client', 'reader']],
    ['of an item', ['member', 'client', 'reader']],
    ['of a draft', ['member', 'reader']],
    ['of an archived exercise', ['member', 'reader']],
  ] as const)('%s is there for %s alone', async (claim, whoever) => {
    const id = globalId('Citation', (await api.db.citation.findFirstOrThrow({ where: { claim } })).id);
    for (const who of [null, 'member', 'client', 'reader', 'stranger', 'other'] as const) {
      const { data, errors } = await api.run(byId, { id }, who && viewers[who]);
      expect(errors).toBeUndefined();
      if (whoever.some((one) => one === who)) expect(data.node).toMatchObject({ claim });
      else expect(data.node).toBeNull();
    }
  });
});
