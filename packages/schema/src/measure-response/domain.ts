import type { MeasureAnswer } from '../outcome-measure/domain.ts';
import { type Keyed, type RecordProblem, timeProblems } from '../recording/domain.ts';

/** Answers to an outcome measure. What was not answered has no element. */
export interface AnsweredMeasure extends Keyed {
  readonly scheduleId: string;
  readonly answers: readonly MeasureAnswer[];
  readonly answeredAt: Date;
}

/** The most answers of one time: more than any questionnaire asks. */
export const ANSWERS_MOST = 200;

/** Every rule that can be told without the measure; whether it asks for what was answered is seen with it. */
export function responseProblems(response: AnsweredMeasure): RecordProblem[] {
  const { answers, answeredAt } = response;
  const isSome = 0 < answers.length && answers.length <= ANSWERS_MOST;
  return [
    ...(isSome ? [] : [{ field: 'answers', message: `Give 1 to ${ANSWERS_MOST} answers.` }]),
    ...timeProblems('answeredAt', answeredAt, response),
  ];
}
