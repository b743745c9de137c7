import type { RecordInput } from '../offline/record-input';
import { urgentQuestions } from './questions';

/** What a device knows of the questions that one client was asked on it. */
export interface KeptScreening {
  /** Those of first use were answered here. */
  readonly isFirstAnswered: boolean;
  /** A score in the red was recorded, and its questions wait for their answer. */
  readonly isOwed: boolean;
  /** When there was an urgent sign; null once the answer to all of them is no. */
  readonly urgentAt: string | null;
}

export const unasked: KeptScreening = { isFirstAnswered: false, isOwed: false, urgentAt: null };

const URGENT_MILLISECONDS = 24 * 3600 * 1000;

/** What a record makes of it; `isRed` says that it is a score in the red band. */
export function afterRecord(known: KeptScreening, record: RecordInput, isRed: boolean): KeptScreening {
  if (isRed) return { ...known, isOwed: true };
  if (!('answerScreening' in record)) return known;
  const { cause, answers, answeredAt } = record.answerScreening;
  const isUrgent = answers.some(({ question, isYes }) => isYes && urgentQuestions.some((one) => one === question));
  return {
    isFirstAnswered: known.isFirstAnswered || cause === 'FIRST_USE',
    isOwed: false,
    urgentAt: isUrgent ? answeredAt : null,
  };
}

/** Whether an urgent sign that was told of lately comes before everything else. */
export function standsUrgent({ urgentAt }: KeptScreening, now: Date): boolean {
  return urgentAt !== null && now.getTime() - Date.parse(urgentAt) < URGENT_MILLISECONDS;
}
