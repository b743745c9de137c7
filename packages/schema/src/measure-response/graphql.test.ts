import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { globalId } from '../testing/global-id.ts';
import { openRecording } from '../testing/recording.ts';

let on: Awaited<ReturnType<typeof openRecording>>;
const measures: Record<string, string> = {};
beforeAll(async () => {
  on = await openRecording();
  for (const { id, slug } of await on.api.db.outcomeMeasure.findMany()) measures[slug] = globalId('OutcomeMeasure', id);
});
beforeEach(() => on.forget());
afterAll(() => on[Symbol.asyncDispose]());

const psfs = 'patient-specific-functional-scale';
const schedule = async (input: object = {}, viewer = on.as.clinician as Parameters<typeof on.read>[2]) => {
  const { data, statements } = await on.read(
    `mutation ($input: ScheduleMeasureInput!) { answer: scheduleMeasure(input: $input) { __typename
      ... on Error { message } ... on MeasureSchedule { id dueOn openUntil nextDueOn endsOn activities replaces { id endedAt } } } }`,
    { input: { clientId: on.margaret, measureId: measures[psfs], activities: ['Stairs', 'Sleep'], ...input } },
    viewer,
  );
  return { ...data.answer, statements };
};
const aResponse = (scheduleId: string, values: number[], minutes = 5) => ({
  clientKey: randomUUID(),
  scheduleId,
  answers: values.map((value, item) => ({ item: String(item), value })),
  answeredAt: on.ago(minutes),
});
const courses = async (viewer = on.as.clinician as Parameters<typeof on.read>[2]) => {
  const { data, statements } = await on.read(
    `query ($id: ID!) { client(id: $id) { runningMeasures { dueOn answeredOn } measureCourses { version activities
      definition { shortTitle direction best } points { score isWithMember } change verdict changeName edge } } }`,
    { id: on.margaret },
    viewer,
  );
  return { ...data.client, statements };
};

describe('a measure that a client is asked', () => {
  it('is due from its first day on until it is answered, scored once, and told by its change', async () => {
    const { id, statements, ...made } = await schedule({ everyWeeks: 4 });
    expect(made).toMatchObject({ __typename: 'MeasureSchedule', activities: ['Stairs', 'Sleep'], replaces: null });
    expect(statements.length).toBeLessThanOrEqual(6);
    expect(made.dueOn).not.toBeNull();
    const first = aResponse(id, [2, 4]);
    const { answer, errors, statements: writing } = await on.act('recordMeasure', first);
    expect(errors).toBeUndefined();
    expect(answer).toMatchObject({
      score: 3,
      member: null,
      answers: [
        { item: '0', value: 2 },
        { item: '1', value: 4 },
      ],
    });
    expect(writing.length).toBeLessThanOrEqual(7);
    expect(await on.done('recordMeasure', { ...first, answers: [{ item: '0', value: 9 }] })).toEqual(answer);
    const withMember = { ...aResponse(id, [5, 7], 2), clientId: on.margaret };
    expect(await on.done('recordMeasureWithClient', withMember, on.as.clinician)).toMatchObject({
      score: 6,
      member: { name: on.as.clinician.name },
    });
    const seen = await courses();
    // the schedules that go on, and all of them with their answers: two reads of one table, and the audit event
    expect(seen.statements.length).toBeLessThanOrEqual(3);
    expect(seen.runningMeasures).toMatchObject([{ dueOn: null }]);
    expect(seen.measureCourses).toMatchObject([
      {
        version: 1,
        definition: { shortTitle: 'PSFS', direction: 'HIGHER_IS_BETTER', best: 10 },
        points: [
          { score: 3, isWithMember: false },
          { score: 6, isWithMember: true },
        ],
        change: 3,
        verdict: 'BETTER',
        changeName: 'a large change',
        edge: null,
      },
    ]);
    const actions = ['scheduleMeasure', 'recordMeasure', 'recordMeasureWithClient'];
    expect(await on.api.db.auditEvent.count({ where: { action: { in: actions } } })).toBe(3);
  });

  it('arrives late and twice in a batch, also after it was stopped, and without a score while too little is answered', async () => {
    const { id } = await schedule();
    const late = aResponse(id, [4], 3 * 24 * 60);
    await on.read(
      'mutation ($id: ID!) { endMeasureSchedule(input: { id: $id, reason: "Enough." }) { __typename } }',
      { id },
      on.as.clinician,
    );
    const { data } = await on.sync([{ recordMeasure: late }, { recordMeasure: late }]);
    expect(data.syncRecords.results.map(({ outcome }: any) => outcome)).toEqual(['RECORDED', 'REPEATED']);
    const [course] = (await courses()).measureCourses;
    expect(course).toMatchObject({ points: [{ score: null }], change: null, verdict: 'TOO_FEW' });
    const wrong = [aResponse(id, [11, 2]), aResponse(id, [1, 2, 3]), { ...aResponse(id, []), answers: [] }];
    for (const response of wrong) {
      const { results } = (await on.sync([{ recordMeasure: response }])).data.syncRecords;
      expect(results).toMatchObject([{ outcome: 'REFUSED' }]);
    }
  });

  it('is never put together with the turned scale, nor with other activities', async () => {
    const [one, turned] = [await schedule(), await schedule({ measureId: measures[`${psfs}-2`] })];
    const other = await schedule({ activities: ['Stairs'], replacesId: one.id });
    expect(other.replaces).toMatchObject({ id: one.id });
    expect(other.replaces.endedAt).not.toBeNull();
    for (const [{ id }, values] of [
      [one, [2, 2]],
      [turned, [8, 8]],
      [other, [3]],
    ] as const)
      await on.done('recordMeasure', aResponse(id, [...values]));
    const { measureCourses } = await courses();
    expect(measureCourses.map((course: any) => [course.definition.direction, course.points[0].score])).toEqual([
      ['HIGHER_IS_BETTER', 2],
      ['HIGHER_IS_WORSE', 8],
      ['HIGHER_IS_BETTER', 3],
    ]);
  });

  it('is refused where it says too little, and to another clinic', async () => {
    const refused = (input: object) => schedule(input).catch(({ message }: Error) => message);
    expect(await refused({ activities: [] })).toContain('Choose 1 to 5 activities.');
    expect(await refused({ isAtStart: false })).toContain('Say when to ask');
    expect(await refused({ isAtEnd: true })).toContain('Say when it ends');
    expect(await schedule({}, on.as.otherClinic)).toMatchObject({ __typename: 'NotFoundError' });
  });

  it('ends with the plan: on its last day it is asked once more', async () => {
    const { endsOn, dueOn } = await schedule({ endsWithPlan: true, isAtEnd: true });
    expect(dueOn).not.toBeNull();
    const plan = await on.api.db.plan.findFirstOrThrow({
      where: { clientId: on.as.client.clientId, status: 'ACTIVE' },
    });
    expect(endsOn).toBe(plan.endsOn?.toISOString().slice(0, 10) ?? null);
  });
});

it('is brought in by a clinic, and a newer version leaves old answers on the old one', async () => {
  const handed = (text: string) => {
    const item = [{ linkId: 'sit', type: 'boolean', text }];
    const scoring = { shortTitle: 'S', method: 'SUM', direction: 'HIGHER_IS_BETTER', source: 'x' };
    const questionnaire = {
      resourceType: 'Questionnaire',
      status: 'active',
      title: 'Sitting',
      copyright: 'Ours.',
      item,
    };
    return { questionnaire: JSON.stringify(questionnaire), scoring: JSON.stringify(scoring) };
  };
  const imported = async (text: string, viewer = on.as.clinician as Parameters<typeof on.read>[2]) => {
    const input = handed(text);
    const look =
      'query ($input: HandedMeasureInput!) { previewMeasure(input: $input) { number isSame problems { path } } }';
    const { data: seen } = await on.read(look, { input }, viewer);
    const { data } = await on.read(
      `mutation ($input: HandedMeasureInput!) { answer: importOutcomeMeasure(input: $input) {
        ... on OutcomeMeasure { id library versions { number } } } }`,
      { input },
      viewer,
    );
    return { ...data.answer, preview: seen.previewMeasure };
  };
  const first = await imported('I can sit.');
  expect(first).toMatchObject({ library: 'OWN', versions: [{ number: 1 }], preview: { number: 1, isSame: false } });
  const old = await schedule({ measureId: first.id, activities: [] });
  await on.done('recordMeasure', { ...aResponse(old.id, []), answers: [{ item: 'sit', value: 1 }] });
  expect(await imported('I can sit.')).toMatchObject({ versions: [{ number: 1 }], preview: { isSame: true } });
  expect(await imported('I can sit for an hour.')).toMatchObject({ versions: [{ number: 2 }, { number: 1 }] });
  const newer = await schedule({ measureId: first.id, activities: [] });
  await on.done('recordMeasure', { ...aResponse(newer.id, []), answers: [{ item: 'sit', value: 0 }] });
  const { measureCourses } = await courses();
  expect(measureCourses.map((course: any) => [course.version, course.points[0].score])).toEqual([
    [1, 1],
    [2, 0],
  ]);
  expect((await imported('I can sit.', on.as.otherClinic)).id).not.toBe(first.id);
});
