import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aClinicLibrary } from '../testing/clinic-library.ts';
import { globalId } from '../testing/global-id.ts';
import { aPicture, aVideo } from '../testing/media.ts';
import { type TestApi, openTestApi } from '../testing/run.ts';
import { everyViewer } from '../testing/viewers.ts';
import { PUBLIC_CLINIC_ID } from '../viewer/domain.ts';

let api: TestApi;
let as: Awaited<ReturnType<typeof everyViewer>>;
let clinicId: string;
beforeAll(async () => {
  api = await openTestApi('demo');
  as = await everyViewer(api.db);
  ({ clinicId } = as.clinician);
});
afterAll(() => api[Symbol.asyncDispose]());

const update = `mutation ($input: UpdateMediaInput!) { updateMedia(input: $input) { __typename
  ... on Media { id altText title author licence sourceUrl poster { id url } } ... on Error { message } } }`;
const remove = `mutation ($id: ID!) { deleteMedia(input: { id: $id }) { __typename
  ... on Media { id title } ... on MediaInUseError { message shownIn } ... on Error { message } } }`;

async function updated(id: string, words: object) {
  const { data, errors } = await api.run(update, { input: { id: globalId('Media', id), ...words } }, as.clinician);
  expect(errors).toBeUndefined();
  return data.updateMedia;
}
async function deleted(id: string) {
  const { data, errors } = await api.run(remove, { id: globalId('Media', id) }, as.clinician);
  expect(errors).toBeUndefined();
  return data.deleteMedia;
}
const auditOf = (subjectId: string) =>
  api.db.auditEvent.findMany({ where: { subjectId }, orderBy: { id: 'asc' }, select: { action: true, fields: true } });

async function shownBy(mediaId: string, exerciseVersionId: string) {
  await api.db.exercisePicture.create({
    data: { clinicId, exerciseVersionId, mediaClinicId: clinicId, mediaId, position: 0, altText: 'A bridge' },
  });
}

describe('updateMedia', () => {
  it('says what was given, keeps the rest, and writes down which fields', async () => {
    const id = await aPicture(api.db, clinicId, { title: 'Bridge', author: 'Ada' });
    expect(
      await updated(id, { altText: ' A bridge ', licence: 'CC BY 4.0', sourceUrl: 'https://a.example/b' }),
    ).toEqual({
      __typename: 'Media',
      id: globalId('Media', id),
      altText: 'A bridge',
      title: 'Bridge',
      author: 'Ada',
      licence: 'CC BY 4.0',
      sourceUrl: 'https://a.example/b',
      poster: null,
    });
    expect(await updated(id, { sourceUrl: '', title: 'Bridge', licence: null })).toMatchObject({
      sourceUrl: null,
      licence: '',
    });
    expect(await auditOf(id)).toEqual([
      { action: 'updateMedia', fields: ['altText', 'licence', 'sourceUrl'] },
      { action: 'updateMedia', fields: ['licence', 'sourceUrl'] },
    ]);
    await updated(id, { title: 'Bridge' });
    expect(await auditOf(id)).toHaveLength(2);
  });

  it.each([
    ['an endless text', { altText: 'a'.repeat(501) }],
    ['what is no web address', { sourceUrl: 'javascript:alert(1)' }],
    ['an id of another kind', { posterId: globalId('Exercise', PUBLIC_CLINIC_ID) }],
  ])('refuses %s', async (_what, words) => {
    const id = globalId('Media', await aPicture(api.db, clinicId));
    const { errors } = await api.run(update, { input: { id, ...words } }, as.clinician);
    expect(errors?.[0]?.message).toMatch(/./);
  });

  it('gives a video its poster, and nothing else one', async () => {
    const [video, picture] = [await aVideo(api.db, clinicId), await aPicture(api.db, clinicId)];
    const poster = await aPicture(api.db, clinicId);
    const posterId = globalId('Media', poster);
    expect((await updated(video, { posterId })).poster).toEqual({
      id: posterId,
      url: expect.stringMatching(/^\/media\//),
    });
    expect((await updated(video, { posterId: null })).poster).toBeNull();
    expect(await updated(picture, { posterId })).toMatchObject({ __typename: 'NotAPosterError' });
    const otherVideo = globalId('Media', await aVideo(api.db, clinicId));
    expect(await updated(video, { posterId: otherVideo })).toMatchObject({ __typename: 'NotAPosterError' });
    const foreign = globalId('Media', await aPicture(api.db, as.otherClinic.clinicId));
    expect(await updated(video, { posterId: foreign })).toMatchObject({ __typename: 'NotFoundError' });
  });

  it('leaves what a version says that it shows', async () => {
    const { published } = await aClinicLibrary(api.db, clinicId);
    const id = await aPicture(api.db, clinicId, { altText: 'A bridge' });
    await shownBy(id, published.exerciseVersionId);
    expect(await updated(id, { altText: '' })).toMatchObject({ altText: '' });
    expect(await api.db.exercisePicture.findFirst({ where: { mediaId: id } })).toMatchObject({ altText: 'A bridge' });
  });
});

describe('deleteMedia', () => {
  it('deletes what nothing shows, once', async () => {
    const id = await aPicture(api.db, clinicId, { title: 'Bridge' });
    expect(await deleted(id)).toEqual({ __typename: 'Media', id: globalId('Media', id), title: 'Bridge' });
    expect(await deleted(id)).toMatchObject({ __typename: 'NotFoundError' });
    expect(await auditOf(id)).toEqual([{ action: 'deleteMedia', fields: [] }]);
  });

  it.each(['draft', 'published'] as const)('refuses what a %s shows, and names it', async (part) => {
    const library = await aClinicLibrary(api.db, clinicId);
    const id = await aPicture(api.db, clinicId);
    await shownBy(id, library[part].exerciseVersionId);
    const { name } = await api.db.exercise.findUniqueOrThrow({ where: { id: library[part].exerciseId } });
    expect(await deleted(id)).toEqual({
      __typename: 'MediaInUseError',
      shownIn: [name],
      message: expect.stringContaining(name),
    });
    expect(await api.db.media.count({ where: { id } })).toBe(1);
  });

  it('takes a poster with its video, but not from another', async () => {
    const posterId = await aPicture(api.db, clinicId);
    const [one, two] = [
      await aVideo(api.db, clinicId, { posterId }),
      await aVideo(api.db, clinicId, { posterId, title: 'Two' }),
    ];
    expect(await deleted(posterId)).toMatchObject({ __typename: 'MediaInUseError' });
    await deleted(one);
    expect(await api.db.media.count({ where: { id: posterId } })).toBe(1);
    await deleted(two);
    expect(await api.db.media.count({ where: { id: posterId } })).toBe(0);
    expect(await auditOf(posterId)).toEqual([{ action: 'deleteMedia', fields: [] }]);
  });
});

describe('media', () => {
  const list = `query ($kind: MediaKind, $first: Int) { media(kind: $kind, first: $first) { totalCount
    edges { node { id kind url(width: 400) srcSet durationSeconds isShown poster { id } } } } }`;

  it('lists what the clinic uploaded, the latest first, posters with their videos, in three statements', async () => {
    await api.db.exercisePicture.deleteMany({ where: { clinicId } });
    await api.db.media.deleteMany({ where: { clinicId } });
    await aPicture(api.db, as.otherClinic.clinicId);
    const at = (minute: number) => ({ createdAt: new Date(2026, 1, 1, 0, minute) });
    const picture = await aPicture(api.db, clinicId, at(1));
    const poster = await aPicture(api.db, clinicId, at(2));
    const video = await aVideo(api.db, clinicId, { ...at(3), posterId: poster });
    const { data, errors, statements } = await api.run(list, {}, as.libraryReader);
    expect(errors).toBeUndefined();
    expect(data.media.totalCount).toBe(2);
    expect(data.media.edges.map(({ node }: any) => node)).toMatchObject([
      {
        id: globalId('Media', video),
        kind: 'VIDEO',
        durationSeconds: 120,
        srcSet: null,
        poster: { id: globalId('Media', poster) },
      },
      {
        id: globalId('Media', picture),
        kind: 'PICTURE',
        durationSeconds: null,
        url: expect.stringMatching(/\?w=400$/),
        isShown: false,
      },
    ]);
    expect(statements.length).toBeLessThanOrEqual(3);
    const videos = await api.run(list, { kind: 'VIDEO', first: 1 }, as.clinician);
    expect(videos.data.media).toMatchObject({ totalCount: 1, edges: [{ node: { id: globalId('Media', video) } }] });
  });
});
