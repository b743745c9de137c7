import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { globalId } from '../testing/global-id.ts';
import { type TestApi, openTestApi } from '../testing/run.ts';
import { everyViewer } from '../testing/viewers.ts';
import type { Viewer } from '../viewer/domain.ts';
import { printedRecordSchema, recordSchemaFile } from './json-schema.ts';

let api: TestApi;
let as: Awaited<ReturnType<typeof everyViewer>>;
beforeAll(async () => {
  api = await openTestApi('demo');
  as = await everyViewer(api.db);
  const { clientId, clinicId } = as.client;
  const note = { privateNote: 'Afraid of lifting.', revision: { increment: 1 } };
  const author = { revisedByKind: 'MEMBER', revisedById: as.clinician.memberId } as const;
  await api.db.client.update({ where: { id: clientId }, data: { ...note, ...author } });
  const version = await api.db.planVersion.findFirstOrThrow({
    where: { plan: { clientId } },
    include: { phases: { include: { routineVersion: { include: { blocks: { include: { items: true } } } } } } },
  });
  const at = new Date('2026-11-20T09:00:00Z');
  const clock = { recordedAt: at, deviceAt: at, receivedAt: new Date('2026-11-20T09:00:05Z') };
  const [phase] = version.phases;
  const item = phase?.routineVersion.blocks[0]?.items[0];
  if (!phase || !item) throw new Error('a demo plan without items');
  const of = { clinicId, clientId };
  const session = await api.db.session.create({
    data: {
      ...of,
      ...clock,
      clientKey: randomUUID(),
      planVersionId: version.id,
      phaseKey: phase.key,
      day: new Date('2026-11-20'),
      startedAt: at,
    },
  });
  const done = { sessionId: session.id, itemKey: item.key, itemId: item.id, itemClinicId: item.clinicId };
  const recordedAt = new Date(+at + 60_000);
  await api.db.sessionItem.createMany({
    data: [
      { ...of, ...clock, ...done, clientKey: randomUUID(), skipReason: 'PAIN' },
      { ...of, ...clock, ...done, clientKey: randomUUID(), setsDone: 2, recordedAt },
    ],
  });
  await api.db.painScore.create({
    data: {
      ...of,
      ...clock,
      clientKey: randomUUID(),
      planVersionId: version.id,
      intensity: 0,
      moment: 'DIARY',
      bodyLocations: ['LOWER_BACK_LEFT'],
      note: '=1+1',
    },
  });
  const { id: versionId, clinicId: versionClinicId } = await api.db.outcomeMeasureVersion.findFirstOrThrow({
    where: { measure: { slug: 'patient-specific-functional-scale' } },
  });
  const asked = { versionId, versionClinicId, activities: ['Stairs'], startsOn: at, createdAt: at };
  const { id: scheduleId } = await api.db.measureSchedule.create({ data: { ...of, ...asked } });
  const { deviceAt, receivedAt } = clock;
  const answered = { deviceAt, receivedAt, answeredAt: at, day: at, score: 4, answers: [{ item: '0', value: 4 }] };
  await api.db.measureResponse.create({ data: { ...of, ...answered, clientKey: randomUUID(), scheduleId } });
});
afterAll(() => api[Symbol.asyncDispose]());

async function exported(clientId: string, viewer: Viewer) {
  const { data, errors } = await api.run(
    `mutation ($id: ID!) { answer: exportClient(input: { clientId: $id }) {
      __typename ... on ClientRecord { files { fileName contentType text } } } }`,
    { id: globalId('Client', clientId) },
    viewer,
  );
  expect(errors).toBeUndefined();
  const files: { fileName: string; text: string }[] = data.answer.files ?? [];
  return {
    answer: data.answer.__typename,
    text: (name: string) => files.find(({ fileName }) => fileName === name)?.text ?? '',
  };
}

describe('exportClient', () => {
  it('takes out all that is held, as the published form says, and names who looked', async () => {
    const { text } = await exported(as.client.clientId, as.clinician);
    const record = JSON.parse(text('record.json'));
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    expect(ajv.validate(JSON.parse(text('record.schema.json')), record), JSON.stringify(ajv.errors)).toBe(true);
    expect(record.client).toMatchObject({ name: 'Margaret Hale', privateNote: 'Afraid of lifting.' });
    expect(record.clientVersions.at(-2)).toMatchObject({ number: 1, privateNote: null });
    expect(record.clientVersions.at(-1)).toMatchObject({
      number: 2,
      author: as.clinician.name,
      privateNote: 'Afraid of lifting.',
    });
    expect(record.plans[0].versions[0].phases[0].items.length).toBeGreaterThan(2);
    const items = [
      { skipReason: 'PAIN', isReplaced: true },
      { setsDone: 2, isReplaced: false },
    ];
    expect(record.sessions).toMatchObject([{ day: '2026-11-20', effort: null, items }]);
    expect(record.painScores).toMatchObject([{ intensity: 0, bodyLocations: ['LOWER_BACK_LEFT'] }]);
    expect(record.outcomeMeasures).toMatchObject([
      {
        scale: '0 to 10, higher is better',
        activities: ['Stairs'],
        responses: [{ day: '2026-11-20', score: 4, answers: [{ question: 'Stairs', value: 4 }], filledInBy: null }],
      },
    ]);
    expect(record.accesses).toContainEqual(expect.objectContaining({ action: 'exportClient', by: as.clinician.name }));
  });

  it('gives tables whose cells are no formulas, and no value where nothing was answered', async () => {
    const { text } = await exported(as.client.clientId, as.owner);
    const [score] = parse(text('pain-scores.csv'), { columns: true, bom: true });
    expect(score).toMatchObject({ intensity: '0', note: "'=1+1", exercise: '' });
    const [line] = parse(text('sessions.csv'), { columns: true, bom: true });
    expect(line).toMatchObject({ day: '2026-11-20', setsDone: '2', repsDone: '', effort: '' });
  });

  it('gives clients their own record without what is kept from them, and nobody another’s', async () => {
    const own = JSON.parse((await exported(as.client.clientId, as.client)).text('record.json'));
    expect(own.client).not.toHaveProperty('privateNote');
    expect(own.clientVersions).toHaveLength(2);
    expect(JSON.stringify(own)).not.toContain('Afraid');
    expect(own.clientVersions.map(({ author }: { author: string }) => author)).not.toContain(as.clinician.name);
    expect(own.accesses.map(({ by }: { by: string }) => by)).not.toContain(as.clinician.name);
    for (const viewer of [as.otherClient, as.otherClinic, as.otherOwner]) {
      expect((await exported(as.client.clientId, viewer)).answer).toBe('NotFoundError');
    }
  });
});

it('is published as it is written', async () => {
  expect(await readFile(recordSchemaFile, 'utf8'), 'run: npm run print -w @reprise/schema').toBe(printedRecordSchema());
});
