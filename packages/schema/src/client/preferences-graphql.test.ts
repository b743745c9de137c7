import { afterAll, beforeAll, expect, it } from 'vitest';
import { type TestApi, openTestApi } from '../testing/run.ts';
import { everyViewer } from '../testing/viewers.ts';

let api: TestApi;
let as: Awaited<ReturnType<typeof everyViewer>>;
beforeAll(async () => {
  api = await openTestApi('demo');
  as = await everyViewer(api.db);
});
afterAll(() => api[Symbol.asyncDispose]());

const update = `mutation ($locale: String) { answer: updateMyPreferences(input: { locale: $locale }) {
  locale revision plans(first: 1) { edges { node { currentVersion { phases {
    routine { blocks { items { dose { sentence(locale: "de") } } } } } } } } } } }`;

it('keeps the language that a client chooses, once, and writes down who did it', async () => {
  const { clientId: id } = as.client;
  const before = await api.db.client.findUniqueOrThrow({ where: { id } });
  const { data } = await api.run(update, { locale: 'de-at' }, as.client);
  expect(data.answer).toMatchObject({ locale: 'de-AT', revision: before.revision + 1 });
  const again = await api.run(update, { locale: 'de-AT' }, as.client);
  expect(again.data.answer.revision).toBe(before.revision + 1);
  const nothing = await api.run(update, {}, as.client);
  expect(nothing.data.answer).toMatchObject({ locale: 'de-AT', revision: before.revision + 1 });

  const events = await api.db.auditEvent.findMany({ where: { clientId: id, action: 'updateMyPreferences' } });
  expect(events).toMatchObject([{ actorKind: 'CLIENT', actorId: id, subjectId: id, fields: ['locale'] }]);
});

it('refuses what is no language, and anybody who is no client', async () => {
  const wrong = await api.run(update, { locale: 'no language' }, as.client);
  expect(wrong.errors?.[0]?.extensions?.code).toBe('BAD_INPUT');
  const member = await api.run(update, { locale: 'de' }, as.clinician);
  expect(member.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
});
