import { expect, test } from 'vitest';
import { afterRecord, standsUrgent, unasked } from './kept-screening';

const at = '2026-11-21T08:00:00.000Z';
const score = { recordPainScore: { clientKey: 'score', intensity: 8, moment: 'DIARY', recordedAt: at } } as const;
const answer = (cause: 'FIRST_USE' | 'RED_BAND', question: string, isYes: boolean) => ({
  answerScreening: { clientKey: 'answer', cause, answers: [{ question, isYes }], answeredAt: at },
});

test('owes its questions from a score in the red until they are answered', () => {
  expect(afterRecord(unasked, score, false)).toEqual(unasked);
  const owed = afterRecord(unasked, score, true);
  expect(owed.isOwed).toBe(true);
  expect(afterRecord(owed, score, false)).toEqual(owed);
  expect(afterRecord(owed, answer('RED_BAND', 'BOTH_LEGS', false), false)).toEqual(unasked);
});

test('remembers an urgent yes for a day, or until it is taken back', () => {
  const urgent = afterRecord(unasked, answer('FIRST_USE', 'BOTH_LEGS', true), false);
  expect(urgent).toEqual({ isFirstAnswered: true, isOwed: false, urgentAt: at });
  expect(standsUrgent(urgent, new Date('2026-11-21T23:00:00Z'))).toBe(true);
  expect(standsUrgent(urgent, new Date('2026-11-22T09:00:00Z'))).toBe(false);
  expect(afterRecord(urgent, answer('RED_BAND', 'BOTH_LEGS', false), false).urgentAt).toBeNull();
  expect(afterRecord(unasked, answer('FIRST_USE', 'NIGHT_PAIN', true), false).urgentAt).toBeNull();
});
