import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestApi, openTestApi } from '../testing/run.ts';
import type { Viewer } from '../viewer/domain.ts';

let api: TestApi;
const viewers: Record<'member' | 'client' | 'reader' | 'writer' | 'other', Viewer> = {} as never;

beforeAll(async () => {
  api = await openTestApi('demo');
  const [riverside, harbour] = await Promise.all(
    ['riverside', 'harbour'].map((slug) => api.db.clinic.findUniqueOrThrow({ where: { slug } })),
  );
  if (!riverside || !harbour) throw new Error('the demo has two clinics');
  const clinicId = riverside.id;
  viewers.member = { kind: 'MEMBER', clinicId } as Viewer;
  viewers.client = { kind: 'CLIENT', clinicId } as Viewer;
  viewers.reader = { kind: 'TOKEN', clinicId, scopes: ['READ_LIBRARY'] } as unknown as Viewer;
  viewers.writer = { kind: 'TOKEN', clinicId, scopes: ['READ_CLIENTS'] } as unknown as Viewer;
  viewers.other = { kind: 'MEMBER', clinicId: harbour.id } as Viewer;
  await api.db.source.create({
    data: {
      clinicId,
      type: 'TRIAL',
      title: 'Zigzag bridges: a trial',
      authors: [{ family: 'Marín', given: 'S.' }],
      year: 2024,
      doi: '10.1000/zigzag',
      pmid: '99',
      design: 'RANDOMISED_TRIAL',
      pedroScore: 7,
      searchText: 'zigzag bridges a trial s marin 2024',
    },
  });
});
afterAll(() => api[Symbol.asyncDispose]());

const list = `
  query ($search: String, $filter: SourceFilter, $first: Int, $after: String, $last: Int, $before: String) {
    sources(search: $search, filter: $filter, first: $first, after: $after, last: $last, before: $before) {
      totalCount
      edges { cursor node { id title authors year library appraisal { design strength } } }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }`;
const titles = (data: any): string[] => data.sources.edges.map(({ node }: any) => node.title);

describe('sources', () => {
  it('lists the public library by title for somebody who is not signed in', async () => {
    const { data, errors, statements } = await api.run(list);
    expect(errors).toBeUndefined();
    expect(data.sources.totalCount).toBe(11);
    expect(titles(data)).toHaveLength(11);
    expect(statements).toHaveLength(2);
  });

  it.each([
    ['member', 12],
    ['client', 12],
    ['reader', 12],
    ['writer', 11],
    ['other', 11],
  ] as const)('shows a %s of the clinics %i', async (who, count) => {
    const { data } = await api.run(list, { first: 100 }, viewers[who]);
    expect(titles(data)).toHaveLength(count);
    expect(data.sources.totalCount).toBe(count);
    expect(titles(data).includes('Zigzag bridges: a trial')).toBe(count === 12);
  });

  it.each([
    ['bustle', '7 Trainer-Approved Workouts For Lower Back Pain'],
    ['mini band', 'All you need is a mini band and these four exercises to build a stronger, pain-free lower back'],
    ['sam ridr', 'All you need is a mini band and these four exercises to build a stronger, pain-free lower back'],
    ['cauda eqina', 'Cauda equina syndrome'],
    [
      'gordon 2016',
      'A Systematic Review of the Effects of Exercise and Physical Activity on Non-Specific Chronic Low Back Pain',
    ],
    [
      'World Helth Organization',
      'WHO guideline for non-surgical management of chronic primary low back pain in adults in primary and community care settings',
    ],
    [
      'https://doi.org/10.7326/M16-2367',
      'Noninvasive Treatments for Acute, Subacute, and Chronic Low Back Pain: A Clinical Practice Guideline From the American College of Physicians',
    ],
    ['PMC6454257', 'Lower limb muscle strength in patients with low back pain: a systematic review and meta-analysis'],
  ])('finds %s before all others', async (search, title) => {
    const { data, errors, statements } = await api.run(list, { search });
    expect(errors).toBeUndefined();
    expect(titles(data)[0]).toBe(title);
    expect(data.sources.totalCount).toBe(titles(data).length);
    expect(statements).toHaveLength(3);
  });

  it('finds a source of the own clinic by name, DOI or PubMed id, and nobody else does', async () => {
    for (const search of ['zigzag', 'marin', '10.1000/ZIGZAG', 'pmid 99']) {
      expect(titles((await api.run(list, { search }, viewers.member)).data)).toEqual(['Zigzag bridges: a trial']);
      expect(titles((await api.run(list, { search }, viewers.other)).data)).toEqual([]);
      expect(titles((await api.run(list, { search })).data)).toEqual([]);
    }
  });

  it.each(['zzqx', '!!', '%', '_'])('finds nothing for %s', async (search) => {
    const { data, errors } = await api.run(list, { search });
    expect(errors).toBeUndefined();
    expect(data.sources).toMatchObject({ totalCount: 0, edges: [] });
  });

  it('filters with and without a search', async () => {
    const guidelines = await api.run(list, { filter: { type: ['GUIDELINE'] } }, viewers.member);
    expect(guidelines.data.sources.totalCount).toBe(3);
    const found = await api.run(list, { search: 'low back pain', filter: { type: ['GUIDELINE'] } }, viewers.member);
    expect(titles(found.data).toSorted()).toEqual(titles(guidelines.data).toSorted());
    for (const search of [null, 'trial']) {
      const filter = { library: 'OWN', design: ['RANDOMISED_TRIAL', 'COHORT'], status: ['CURRENT'] };
      const own = await api.run(list, { search, filter }, viewers.member);
      expect(titles(own.data)).toEqual(['Zigzag bridges: a trial']);
      expect(own.data.sources.edges[0].node).toMatchObject({
        library: 'OWN',
        authors: ['S. Marín'],
        appraisal: { strength: 'MODERATE' },
      });
      const others = await api.run(list, { search, filter: { ...filter, library: 'PUBLIC' } }, viewers.member);
      expect(titles(others.data)).toEqual([]);
      expect(titles((await api.run(list, { search, filter }, viewers.other)).data)).toEqual([]);
    }
  });

  it.each([null, 'low back'])('pages both ways through the same order, searching %s', async (search) => {
    const all = titles((await api.run(list, { search, first: 100 })).data);
    const one = await api.run(list, { search, first: 3 });
    const two = await api.run(list, { search, first: 2, after: one.data.sources.pageInfo.endCursor });
    expect([...titles(one.data), ...titles(two.data)]).toEqual(all.slice(0, 5));
    const back = await api.run(list, { search, last: 2, before: two.data.sources.pageInfo.startCursor });
    expect(titles(back.data)).toEqual(all.slice(1, 3));
    expect(back.data.sources.pageInfo.hasPreviousPage).toBe(true);
  });

  it('refuses a page that is too long', async () => {
    const { errors } = await api.run(list, { first: 101 });
    expect(errors?.[0]?.extensions['code']).toBe('BAD_INPUT');
  });
});

describe('source', () => {
  const one = `query ($id: ID!) { source(id: $id) {
    id type title authors year containerTitle publisher doi pmid pmcid isbn url accessed note status reviewBy isPastReview library
    supersededBy { title }
    appraisal { design ocebmLevel ocebmYear grade pedroScore summary appraisedAt strength }
    vancouver: reference(style: VANCOUVER) apa: reference(style: APA) } }`;
  const byId = `query ($id: ID!) { node(id: $id) { id } }`;
  const idOf = async (search: string, viewer: Viewer | null = null): Promise<string> =>
    (await api.run(list, { search }, viewer)).data.sources.edges[0].node.id;

  it('tells all of it, with its references, in one statement', async () => {
    const id = await idOf('10.7326/m16-2367');
    const { data, errors, statements } = await api.run(one, { id });
    expect(errors).toBeUndefined();
    expect(statements).toHaveLength(1);
    expect(data.source).toMatchObject({
      type: 'GUIDELINE',
      authors: ['American College of Physicians'],
      doi: '10.7326/m16-2367',
      reviewBy: '2022-02-14',
      isPastReview: true,
      library: 'PUBLIC',
      supersededBy: null,
      appraisal: { design: 'GUIDELINE', grade: 'MODERATE', strength: 'STRONG', appraisedAt: null },
      vancouver: expect.stringMatching(/^American College of Physicians\. .*doi:10\.7326\/m16-2367$/),
      apa: expect.stringMatching(/^American College of Physicians\. \(2017\)\. /),
    });
  });

  it('has a reference for every source of the library, in one statement', async () => {
    const { data, errors, statements } = await api.run(
      `{ sources(first: 100) { edges { node { title apa: reference(style: APA) vancouver: reference(style: VANCOUVER) } } } }`,
    );
    expect(errors).toBeUndefined();
    expect(statements).toHaveLength(1);
    for (const { node } of data.sources.edges) {
      for (const written of [node.apa, node.vancouver]) {
        expect(written).toContain(node.title.replace(/\.$/, ''));
        expect(written).not.toMatch(/undefined|null|\.\.|\s\s|<|^1\. /);
      }
    }
  });

  it("is null for another clinic's, by its door and as a node", async () => {
    const id = await idOf('zigzag', viewers.member);
    for (const viewer of [viewers.other, viewers.writer, null]) {
      expect((await api.run(one, { id }, viewer)).data.source).toBeNull();
      expect((await api.run(byId, { id }, viewer)).data.node).toBeNull();
    }
    for (const viewer of [viewers.member, viewers.client, viewers.reader]) {
      expect((await api.run(one, { id }, viewer)).data.source).toMatchObject({ id, library: 'OWN' });
      expect((await api.run(byId, { id }, viewer)).data.node).toEqual({ id });
    }
  });
});
