import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seedDemoHistory } from '@reprise/prisma/seed';
import { fhirValidator } from '../testing/fhir-validator.ts';
import { globalId } from '../testing/global-id.ts';
import { type TestApi, openTestApi } from '../testing/run.ts';
import { everyViewer, tokenViewer } from '../testing/viewers.ts';
import type { TokenViewer } from '../viewer/domain.ts';
import { answerFhir } from './answer.ts';

const base = 'https://api.example/fhir';
const problemsOf = fhirValidator();
let api: TestApi;
let as: Awaited<ReturnType<typeof everyViewer>>;
let reader: TokenViewer;
beforeAll(async () => {
  api = await openTestApi('demo');
  await seedDemoHistory(api.db);
  as = await everyViewer(api.db);
  reader = await tokenViewer(api.db, 'READ_FHIR');
});
afterAll(() => api[Symbol.asyncDispose]());

/** Asks below the endpoint, as a program with the scope. */
async function ask(address: string, viewer = reader) {
  const { pathname, searchParams: query } = new URL(`${base}/${address}`);
  const path = pathname.replace('/fhir/', '');
  const { status, body } = await answerFhir(
    { db: api.db, viewer, requestId: 'test' },
    { method: 'GET', accept: null, base, path, query },
  );
  return { status, body: body as any };
}
const nextOf = (bundle: any): string | undefined => bundle.link.find(({ relation }: any) => relation === 'next')?.url;
const idsOf = (bundle: any): string[] => (bundle.entry ?? []).map(({ resource }: any) => resource.id);

it('tells the whole record of every client of the demo in valid R4, page by page, each resource once', async () => {
  const clients = await ask('Patient?_count=100');
  expect(clients.body.total).toBeGreaterThan(20);
  expect(problemsOf(clients.body)).toEqual([]);
  for (const [at, id] of idsOf(clients.body).entries()) {
    const seen: string[] = [];
    let address: string | undefined = `Patient/${id}/$everything?_count=100`;
    for (let page = 0; address; page += 1) {
      const { status, body } = await ask(address);
      expect(status).toBe(200);
      // the validator takes its time: all of some, and the first page of each
      if (page === 0 || at % 12 === 0) expect(problemsOf(body)).toEqual([]);
      seen.push(...idsOf(body));
      address = nextOf(body)?.slice(base.length + 1);
      if (!address) expect(seen).toHaveLength(body.total);
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen[0]).toBe(id);
    const scores = await api.db.painScore.count({ where: { clientId: id } });
    const plans = await api.db.plan.count({ where: { clientId: id } });
    const answers = await api.db.measureResponse.count({ where: { clientId: id } });
    expect(seen).toHaveLength(1 + plans + scores + answers);
  }
});

describe('a pain score', () => {
  it('is a whole quantity of LOINC 72514-3 with its moment', async () => {
    const { clientId } = as.client;
    const row = await api.db.painScore.findFirstOrThrow({ where: { clientId }, orderBy: { recordedAt: 'desc' } });
    const { body } = await ask(`Observation?patient=Patient/${clientId}&_count=1`);
    const [{ resource }] = body.entry;
    expect(resource).toMatchObject({
      id: row.id,
      code: { coding: [{ system: 'http://loinc.org', code: '72514-3' }] },
      valueQuantity: { value: row.intensity, code: '{score}' },
      subject: { reference: `Patient/${clientId}` },
      effectiveDateTime: row.recordedAt.toISOString(),
    });
    expect(resource.component[0].valueCodeableConcept.coding[0].code).toBe(row.moment);
    expect(JSON.stringify(resource)).not.toContain('LA6113-0');
    expect((await ask(`Observation/${row.id}`)).body).toEqual(resource);
  });

  it('is found by its code and by days, and not by the code of anything else', async () => {
    const { clientId } = as.client;
    const total = async (more: string) => (await ask(`Observation?patient=${clientId}&_count=0${more}`)).body.total;
    const all = await total('');
    expect(all).toBeGreaterThan(10);
    expect(await total('&code=http://loinc.org%7C72514-3')).toBe(all);
    expect(await total('&code=56840-2')).toBe(0);
    const [middle] = await api.db.painScore.findMany({
      where: { clientId },
      orderBy: { recordedAt: 'asc' },
      skip: Math.floor(all / 2),
      take: 1,
    });
    const day = middle?.recordedAt.toISOString().slice(0, 10);
    const [before, on, after] = [
      await total(`&date=lt${day}`),
      await total(`&date=${day}`),
      await total(`&date=gt${day}`),
    ];
    expect(on).toBeGreaterThan(0);
    expect(before + on + after).toBe(all);
    expect(await total(`&date=ge${day}&date=le${day}`)).toBe(on);
  });
});

it('tells a plan with its routine, its days and the dose of each exercise', async () => {
  const plan = await api.db.plan.findFirstOrThrow({
    where: { clientId: as.client.clientId, status: 'ACTIVE' },
    include: { current: { include: { phases: { include: { routineVersion: { include: { routine: true } } } } } } },
  });
  const { status, body } = await ask(`CarePlan/${plan.id}`);
  expect(status).toBe(200);
  expect(problemsOf(body)).toEqual([]);
  expect(body).toMatchObject({ status: 'active', intent: 'plan', subject: { reference: `Patient/${plan.clientId}` } });
  const therapy = [{ coding: [{ system: 'http://snomed.info/sct', code: '229065009' }] }];
  expect(body.category).toMatchObject(therapy);
  expect(body.instantiatesCanonical).toContain(
    `https://reprise.example/fhir/PlanDefinition/${plan.current?.phases[0]?.routineVersion.routine.slug}`,
  );
  expect(body.contained).toHaveLength(body.activity.length);
  expect(body.contained[0]).toMatchObject({
    resourceType: 'ServiceRequest',
    category: therapy,
    occurrenceTiming: { repeat: { periodUnit: 'd' } },
  });
  expect(body.contained[0].extension[0].url).toBe('https://reprise.example/fhir/StructureDefinition/dose');
});

it('tells answers to an outcome measure with its score, and nothing where nothing was answered', async () => {
  const { clinicId, clientId } = as.client;
  const version = await api.db.outcomeMeasureVersion.findFirstOrThrow({
    where: { measure: { slug: 'patient-specific-functional-scale' } },
  });
  const at = new Date('2026-11-20T09:00:00Z');
  const of = { clinicId, clientId };
  const { id: scheduleId } = await api.db.measureSchedule.create({
    data: {
      ...of,
      versionClinicId: version.clinicId,
      versionId: version.id,
      activities: ['Lifting', 'Sitting', 'Running'],
      startsOn: new Date('2026-11-20'),
      createdAt: at,
    },
  });
  const heard = { ...of, scheduleId, answeredAt: at, day: new Date('2026-11-20'), deviceAt: at, receivedAt: at };
  const { id } = await api.db.measureResponse.create({
    data: {
      ...heard,
      clientKey: randomUUID(),
      answers: [
        { item: '0', value: 0 },
        { item: '2', value: 7 },
      ],
      score: 3.5,
    },
  });
  const { status, body } = await ask(`QuestionnaireResponse/${id}`);
  expect([status, problemsOf(body)]).toEqual([200, []]);
  expect(body).toMatchObject({
    questionnaire: `https://reprise.example/fhir/Questionnaire/patient-specific-functional-scale|${version.number}`,
    status: 'completed',
    subject: { reference: `Patient/${clientId}` },
    author: { reference: `Patient/${clientId}` },
  });
  expect(body.item.map(({ text, answer }: any) => [text, answer[0]])).toEqual([
    ['Lifting', { valueInteger: 0 }],
    ['Running', { valueInteger: 7 }],
    ['Score', { valueDecimal: 3.5 }],
  ]);
  const rating = await api.db.outcomeMeasureVersion.findMany({ where: { measure: { slug: { not: 'x' } } } });
  for (const { id: versionId, clinicId: versionClinicId, definition } of rating) {
    const { items } = definition as { items: { key: string; max: number; options: { value: number }[] | null }[] };
    const schedule = await api.db.measureSchedule.create({
      data: { ...of, versionClinicId, versionId, activities: [], startsOn: heard.day, createdAt: at },
    });
    const answers = items.map(({ key, max, options }) => ({ item: key, value: options?.[0]?.value ?? max }));
    const data = { ...heard, scheduleId: schedule.id, clientKey: randomUUID(), answers, score: null };
    await api.db.measureResponse.create({ data });
  }
  const all = await ask(`QuestionnaireResponse?patient=${clientId}`);
  const answered = await api.db.measureResponse.count({ where: of });
  expect(answered).toBeGreaterThan(rating.length);
  expect([all.body.total, problemsOf(all.body)]).toEqual([answered, []]);
});

describe('what is refused', () => {
  it('says so in one OperationOutcome, and tells nothing of who is there', async () => {
    const { clientId } = as.client;
    const { id: elsewhere } = await api.db.client.findFirstOrThrow({ where: { clinicId: as.otherClinic.clinicId } });
    const nobody = '00000000-0000-7000-8000-000000000000';
    const absent = [nobody, elsewhere, 'rubbish'].flatMap((id) => [
      `Patient/${id}`,
      `Patient/${id}/$everything`,
      `Observation?patient=${id}`,
      `CarePlan?patient=Patient/${id}`,
      `CarePlan/${id}`,
      `Observation/${id}`,
    ]);
    const words = new Set<string>();
    for (const address of absent) {
      const { status, body } = await ask(address);
      expect([address, status]).toEqual([address, 404]);
      expect(problemsOf(body)).toEqual([]);
      words.add(JSON.stringify(body));
    }
    expect(words.size).toBe(1);
    for (const [address, status, code] of [
      ['Observation', 400, 'required'],
      [`Observation?patient=${clientId}&_count=many`, 400, 'invalid'],
      [`Observation?patient=${clientId}&date=yesterday`, 400, 'invalid'],
      [`Observation?patient=${clientId}&_cursor=Patient.${clientId}`, 400, 'invalid'],
      [`Observation?patient=${clientId}&value-quantity=gt5`, 400, 'not-supported'],
      ['Medication?patient=1', 404, 'not-supported'],
    ] as const) {
      const { status: answered, body } = await ask(address);
      expect([address, answered, body.issue[0].code]).toEqual([address, status, code]);
      expect(problemsOf(body)).toEqual([]);
    }
  });

  it('is every viewer but a program with the scope', async () => {
    for (const viewer of Object.values(as)) {
      const asked = ask(`Patient/${as.client.clientId}`, viewer as TokenViewer);
      expect((await asked).status).toBe(viewer === null ? 401 : 403);
    }
  });
});

it('says what it can, to anybody', async () => {
  const { status, body } = await ask('metadata', null as unknown as TokenViewer);
  expect([status, problemsOf(body)]).toEqual([200, []]);
  expect(body).toMatchObject({ resourceType: 'CapabilityStatement', fhirVersion: '4.0.1' });
});

it('writes down each read, by what was read and never by its values', async () => {
  const { clientId } = as.client;
  const since = new Date();
  for (const address of [`Patient/${clientId}`, `Observation?patient=${clientId}`, `Patient/${clientId}/$everything`]) {
    await ask(address);
  }
  await ask(`Observation?patient=00000000-0000-7000-8000-000000000000`);
  const events = await api.db.auditEvent.findMany({
    where: { actorKind: 'TOKEN', at: { gte: since } },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
  });
  expect(events.map(({ action, fields }) => [action, ...fields])).toEqual([
    ['readClientAsFhir', 'Patient'],
    ['readClientAsFhir', 'Observation'],
    ['exportClientAsFhir', 'Patient', 'CarePlan', 'Observation', 'QuestionnaireResponse'],
  ]);
  expect(events.every((event) => event.clientId === clientId)).toBe(true);
});

it('is saved by members as one file, written down', async () => {
  const operation = `mutation ($id: ID!) { answer: exportClientAsFhir(input: { clientId: $id }) {
    ... on ClientRecord { files { fileName contentType text } } } }`;
  const id = globalId('Client', as.client.clientId);
  const { data, errors } = await api.run(operation, { id }, as.clinician);
  expect(errors).toBeUndefined();
  const [{ fileName, contentType, text }] = data.answer.files;
  expect([fileName, contentType]).toEqual(['record.fhir.json', 'application/fhir+json']);
  const bundle = JSON.parse(text);
  expect(bundle).toMatchObject({ resourceType: 'Bundle', type: 'collection' });
  const scores = await api.db.painScore.count({ where: { clientId: as.client.clientId } });
  const told = bundle.entry.filter(({ resource }: any) => resource.resourceType === 'Observation');
  expect(told).toHaveLength(scores);
  expect(problemsOf({ ...bundle, entry: bundle.entry.slice(0, 30) })).toEqual([]);
});
