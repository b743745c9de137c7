import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openRecording } from '../testing/recording.ts';
import { isUrgent, screeningQuestions, yesQuestions } from './domain.ts';

let on: Awaited<ReturnType<typeof openRecording>>;
beforeAll(async () => {
  on = await openRecording();
});
beforeEach(() => on.forget());
afterAll(() => on[Symbol.asyncDispose]());

const answers = (...yes: string[]) =>
  screeningQuestions.map((question) => ({ question, isYes: yes.includes(question) }));
const aScreening = (more: object = {}) => ({
  clientKey: randomUUID(),
  cause: 'FIRST_USE',
  answers: answers(),
  answeredAt: on.ago(1),
  ...more,
});
const isScreened = async () => (await on.read('{ viewer { client { isScreened } } }')).data.viewer.client.isScreened;

describe('answerScreening', () => {
  it('keeps what was asked and answered, once', async () => {
    expect(await isScreened()).toBe(false);
    const screening = aScreening();
    const { answer, errors, statements } = await on.act('answerScreening', screening);
    expect(errors).toBeUndefined();
    expect(answer).toMatchObject({
      __typename: 'Screening',
      cause: 'FIRST_USE',
      isUrgent: false,
      answers: screening.answers,
    });
    expect(statements.length).toBeLessThanOrEqual(6);
    expect(await on.done('answerScreening', { ...screening, answers: answers('NIGHT_PAIN') })).toEqual(answer);
    expect(await isScreened()).toBe(true);
    expect(await on.api.db.alert.count()).toBe(0);
  });

  it('tells the clinic of any yes, also where it watches for nothing', async () => {
    const watches = { alertsRedScore: false, alertsRising: false, alertsNoContact: false, alertsFlare: false };
    const set = (data: object) => on.api.db.clinic.update({ where: { id: on.as.client.clinicId }, data });
    await set(watches);
    const urgent = aScreening({ cause: 'RED_BAND', answers: answers('NIGHT_PAIN', 'SADDLE_NUMBNESS') });
    expect(await on.done('answerScreening', urgent)).toMatchObject({ isUrgent: true });
    await on.done('answerScreening', urgent);
    expect(await on.done('answerScreening', aScreening({ answers: answers('WEIGHT_LOSS') }))).toMatchObject({
      isUrgent: false,
    });
    await set(Object.fromEntries(Object.keys(watches).map((rule) => [rule, true])));
    expect(await on.api.db.alert.findMany({ orderBy: { id: 'asc' } })).toMatchObject([
      { rule: 'RED_FLAG', facts: { questions: ['SADDLE_NUMBNESS', 'NIGHT_PAIN'] } },
      { rule: 'RED_FLAG', facts: { questions: ['WEIGHT_LOSS'] } },
    ]);
    expect(await on.api.db.screening.count()).toBe(2);
  });

  it('takes the fewer questions of a device that was not updated, and says nothing of the others', async () => {
    const known = answers('NIGHT_PAIN').slice(0, 9);
    const old = await on.done('answerScreening', aScreening({ answers: known }));
    expect(old.answers).toEqual(known);
    const added = ['STEROID_USE', 'WEAK_IMMUNITY', 'THORACIC_PAIN', 'ONSET_AGE'];
    expect(await on.done('answerScreening', aScreening({ answers: answers(...added) }))).toMatchObject({
      isUrgent: false,
    });
    expect(await on.api.db.alert.findMany({ orderBy: { id: 'asc' } })).toMatchObject([
      { rule: 'RED_FLAG', facts: { questions: ['NIGHT_PAIN'] } },
      { rule: 'RED_FLAG', facts: { questions: added } },
    ]);
  });

  it.each([[[]], [[...answers(), { question: 'NIGHT_PAIN', isYes: true }]]])('refuses %o', async (given) => {
    const { errors } = await on.act('answerScreening', aScreening({ answers: given }));
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', issues: [{ path: ['input', 'answers'] }] });
  });
});

it('tells what asks for care on the same day from what asks to get in touch', () => {
  const urgent = screeningQuestions.filter((question) => isUrgent([{ question, isYes: true }]));
  expect(urgent).toEqual(['BLADDER_OR_BOWEL', 'SADDLE_NUMBNESS', 'BOTH_LEGS', 'SEXUAL_FUNCTION']);
  expect(yesQuestions(screeningQuestions.map((question) => ({ question, isYes: false })))).toEqual([]);
});
