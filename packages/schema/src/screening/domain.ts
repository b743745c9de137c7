import { type Keyed, type RecordProblem, timeProblems } from '../recording/domain.ts';

/** A yes to one of these asks for care on the same day. [cauda-equina] */
export const urgentQuestions = ['BLADDER_OR_BOWEL', 'SADDLE_NUMBNESS', 'BOTH_LEGS', 'SEXUAL_FUNCTION'] as const;
/** A yes to one of these asks to get in touch with the clinic soon. [other-red-flags] */
export const soonQuestions = [
  'RECENT_INJURY',
  'FEVER_OR_UNWELL',
  'WEIGHT_LOSS',
  'NIGHT_PAIN',
  'CANCER_HISTORY',
  'STEROID_USE',
  'WEAK_IMMUNITY',
  'THORACIC_PAIN',
  'ONSET_AGE',
] as const;
export const screeningQuestions = [...urgentQuestions, ...soonQuestions] as const;
export type ScreeningQuestion = (typeof screeningQuestions)[number];

export const screeningCauses = ['FIRST_USE', 'RED_BAND', 'ASKED'] as const;
export type ScreeningCause = (typeof screeningCauses)[number];

export interface ScreeningAnswer {
  readonly question: ScreeningQuestion;
  readonly isYes: boolean;
}

export interface AnsweredScreening extends Keyed {
  readonly cause: ScreeningCause;
  readonly answers: readonly ScreeningAnswer[];
  readonly answeredAt: Date;
}

/** Every rule that answers break: at least one, and each question once. */
export function screeningProblems(screening: AnsweredScreening): RecordProblem[] {
  const { answers, answeredAt } = screening;
  const isOnce = new Set(answers.map(({ question }) => question)).size === answers.length;
  return [
    ...(answers.length > 0 && isOnce ? [] : [{ field: 'answers', message: 'Answer each question once.' }]),
    ...timeProblems('answeredAt', answeredAt, screening),
  ];
}

/** The questions that were answered with yes, the urgent ones first. */
export function yesQuestions(answers: readonly ScreeningAnswer[]): ScreeningQuestion[] {
  const yes = new Set(answers.filter(({ isYes }) => isYes).map(({ question }) => question));
  return screeningQuestions.filter((question) => yes.has(question));
}

/** Says whether answers ask for care on the same day. [cauda-equina] */
export function isUrgent(answers: readonly ScreeningAnswer[]): boolean {
  const urgent: readonly ScreeningQuestion[] = urgentQuestions;
  return yesQuestions(answers).some((question) => urgent.includes(question));
}
