import { afterAll, beforeAll, expect, it } from 'vitest';
import { globalId } from '../testing/global-id.ts';
import { type TestApi, openTestApi } from '../testing/run.ts';
import { everyViewer } from '../testing/viewers.ts';

let api: TestApi;
let as: Awaited<ReturnType<typeof everyViewer>>;
beforeAll(async () => {
  api = await openTestApi('demo');
  as = await everyViewer(api.db);
});
afterAll(() => api[Symbol.asyncDispose]());

const update = `mutation ($input: UpdateClinicInput!) {
  updateClinic(input: $input) {
    __typename
    ... on Clinic { name stopRule bands { greenMax amberMax } logo { altText } }
    ... on Error { message }
  }
}`;

const aPicture = (clinicId: string, hash: string) =>
  api.db.media.create({
    data: {
      clinicId,
      hash: hash.repeat(64),
      contentType: 'image/png',
      bytes: 1,
      width: 1,
      height: 1,
      altText: 'Our mark',
      title: '',
      author: '',
      licence: '',
    },
  });

it('sets what is given, leaves the rest, and names the fields in the audit', async () => {
  const { id } = await aPicture(as.owner.clinicId, 'a');
  const input = { bands: { greenMax: 2, amberMax: 4 }, stopRule: ' Stop and call us. ', logo: globalId('Media', id) };
  const before = await api.run(update, { input: {} }, as.owner);
  const { data, errors, statements } = await api.run(update, { input }, as.owner);
  expect(errors).toBeUndefined();
  expect(data.updateClinic).toEqual({
    __typename: 'Clinic',
    name: before.data.updateClinic.name,
    stopRule: 'Stop and call us.',
    bands: input.bands,
    logo: { altText: 'Our mark' },
  });
  expect(statements.length).toBeLessThanOrEqual(6);
  const event = await api.db.auditEvent.findFirstOrThrow({ orderBy: { id: 'desc' } });
  expect(event.action).toBe('updateClinic');
  expect(event.fields.toSorted()).toEqual(['amberMax', 'greenMax', 'logoId', 'stopRule']);
});

it('keeps a picture that is the logo from being deleted, until it is the logo no more', async () => {
  const { id } = await aPicture(as.owner.clinicId, 'b');
  const media = globalId('Media', id);
  const remove = `mutation { deleteMedia(input: { id: "${media}" }) { __typename ... on Error { message } } }`;
  await api.run(update, { input: { logo: media } }, as.owner);
  const refused = await api.run(remove, {}, as.owner);
  expect(refused.data.deleteMedia).toMatchObject({ __typename: 'MediaInUseError' });
  expect(refused.data.deleteMedia.message).toContain('the logo of');
  const { data } = await api.run(update, { input: { logo: null } }, as.owner);
  expect(data.updateClinic.logo).toBeNull();
  expect((await api.run(remove, {}, as.owner)).data.deleteMedia.__typename).toBe('Media');
});

it("does not take another clinic's picture", async () => {
  const { id } = await aPicture(as.otherClinic.clinicId, 'c');
  const { data } = await api.run(update, { input: { logo: globalId('Media', id) } }, as.owner);
  expect(data.updateClinic.__typename).toBe('NotFoundError');
});

it.each([
  [{ name: '  ' }, 'name'],
  [{ bands: { greenMax: 5, amberMax: 4 } }, 'bands'],
  [{ stopRule: 'x'.repeat(501) }, 'stopRule'],
])('refuses %j with its place', async (input, field) => {
  const { errors } = await api.run(update, { input }, as.owner);
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', issues: [{ path: ['input', field] }] });
});
