import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestApi, openTestApi } from '../testing/run.ts';
import type { Viewer } from '../viewer/domain.ts';

let api: TestApi;
const viewers: Record<'member' | 'other', Viewer> = {} as never;

beforeAll(async () => {
  api = await openTestApi('demo');
  const [riverside, harbour] = await Promise.all(
    ['riverside', 'harbour'].map((slug) => api.db.clinic.findUniqueOrThrow({ where: { slug } })),
  );
  if (!riverside || !harbour) throw new Error('the demo has two clinics');
  viewers.member = { kind: 'MEMBER', clinicId: riverside.id } as Viewer;
  viewers.other = { kind: 'MEMBER', clinicId: harbour.id } as Viewer;
  const clinicId = riverside.id;
  const own = { clinicId, kind: 'ADVICE', summary: 'Ours.', position: 0 } as const;
  await api.db.article.createMany({
    data: [
      { ...own, slug: 'house-rules', title: 'House rules' },
      { ...own, slug: 'when-to-seek-help', title: 'When to call us' },
    ],
  });
});
afterAll(() => api[Symbol.asyncDispose]());

const list = `{ articles { slug kind title summary library points { id text citations { claim locator source { title } subject { ... on Article { slug } } } } } }`;
const slugs = (data: any): string[] => data.articles.map(({ slug }: any) => slug);

describe('articles', () => {
  it('are listed in their order, with points and citations, in one statement', async () => {
    const { data, errors, statements } = await api.run(list);
    expect(errors).toBeUndefined();
    expect(statements).toHaveLength(1);
    expect(data.articles).toHaveLength(5);
    const evidence = data.articles.find(({ kind }: any) => kind === 'EVIDENCE');
    expect(evidence.points.at(-1).citations.map(({ locator }: any) => locator)).toEqual([
      'section Studies referenced',
      'section Introduction',
    ]);
    expect(evidence.points[0].citations[0].subject).toEqual({ slug: evidence.slug });
  });

  it("add the clinic's own for its members, and for nobody else", async () => {
    expect(slugs((await api.run(list, {}, viewers.member)).data)).toContain('house-rules');
    expect(slugs((await api.run(list, {}, viewers.other)).data)).not.toContain('house-rules');
    expect(slugs((await api.run(list)).data)).not.toContain('house-rules');
  });
});

describe('article', () => {
  const one = `query ($slug: String!) { article(slug: $slug) { id title library } }`;

  it("prefers the clinic's own to the public one of the same slug", async () => {
    const slug = 'when-to-seek-help';
    const own = await api.run(one, { slug }, viewers.member);
    expect(own.data.article).toMatchObject({ title: 'When to call us', library: 'OWN' });
    expect(own.statements).toHaveLength(1);
    expect((await api.run(one, { slug }, viewers.other)).data.article.library).toBe('PUBLIC');
    expect((await api.run(one, { slug })).data.article.library).toBe('PUBLIC');
  });

  it("is null for another clinic's, by slug and by id", async () => {
    const { data } = await api.run(one, { slug: 'house-rules' }, viewers.member);
    const byId = `query ($id: ID!) { node(id: $id) { id } }`;
    for (const viewer of [viewers.other, null]) {
      expect((await api.run(one, { slug: 'house-rules' }, viewer)).data.article).toBeNull();
      expect((await api.run(byId, { id: data.article.id }, viewer)).data.node).toBeNull();
    }
    expect((await api.run(byId, { id: data.article.id }, viewers.member)).data.node).not.toBeNull();
  });
});
