import { afterAll, beforeAll, expect, it } from 'vitest';
import { globalId } from '../testing/global-id.ts';
import { type TestApi, openTestApi } from '../testing/run.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi('library');
});
afterAll(() => api[Symbol.asyncDispose]());

const exercise = `query ($slug: String) { exercise(slug: $slug) { name pictures { ...Shown } } }
  fragment Shown on Picture { id url altText contentType width height title author licence sourceUrl }`;

it('shows the pictures of an exercise, with what their licence asks for, in one statement', async () => {
  const { data, errors, statements } = await api.run(exercise, { slug: 'glute-bridge' });
  expect(errors).toBeUndefined();
  expect(statements).toHaveLength(1);
  const [picture] = data.exercise.pictures;
  expect(picture).toMatchObject({
    url: expect.stringMatching(/^\/media\/[0-9a-f]{64}$/),
    altText: expect.stringContaining('hips'),
    contentType: expect.stringMatching(/^image\//),
    licence: expect.stringMatching(/\S/),
    author: expect.stringMatching(/\S/),
  });
});

it('shows them in their order, and the same ones on the version', async () => {
  const { exerciseVersionId, clinicId } = await api.db.exercisePicture.findFirstOrThrow({
    where: { exerciseVersion: { currentOf: { slug: 'cat-cow' } } },
  });
  const second = await api.db.media.create({
    data: {
      clinicId,
      hash: 'a'.repeat(64),
      contentType: 'image/png',
      bytes: 3,
      width: 10,
      height: 20,
      altText: 'Before it starts',
      title: 'Start',
      author: 'Somebody',
      licence: 'CC BY 4.0',
    },
  });
  await api.db.exercisePicture.create({
    data: {
      clinicId,
      exerciseVersionId,
      mediaClinicId: clinicId,
      mediaId: second.id,
      position: -1,
      altText: 'As it begins',
    },
  });
  const { data } = await api.run(exercise, { slug: 'cat-cow' });
  expect(data.exercise.pictures[0]).toMatchObject({
    id: globalId('Media', second.id),
    url: `/media/${'a'.repeat(64)}`,
    altText: 'As it begins',
    height: 20,
  });
  const id = Buffer.from(`ExerciseVersion:${exerciseVersionId}`).toString('base64');
  const version = await api.run(`query ($id: ID!) { node(id: $id) { ... on ExerciseVersion { pictures { id } } } }`, {
    id,
  });
  const ids = (pictures: { id: string }[]) => pictures.map((picture) => picture.id);
  expect(ids(version.data.node.pictures)).toEqual(ids(data.exercise.pictures));
  expect(version.statements).toHaveLength(1);
});
