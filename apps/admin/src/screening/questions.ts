/** Signs that need a doctor on the same day: see `cauda-equina` in the project's clinical references. */
export const urgentQuestions = ['BLADDER_OR_BOWEL', 'SADDLE_NUMBNESS', 'BOTH_LEGS', 'SEXUAL_FUNCTION'] as const;
export type UrgentQuestion = (typeof urgentQuestions)[number];

/** Signs that somebody should hear of soon: see `other-red-flags` in the project's clinical references. */
export const furtherQuestions = [
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
export type FurtherQuestion = (typeof furtherQuestions)[number];

export type ScreeningCause = 'FIRST_USE' | 'RED_BAND' | 'ASKED';

/** One sign, and whether somebody has it. */
export interface ScreeningAnswer {
  readonly question: UrgentQuestion | FurtherQuestion;
  readonly isYes: boolean;
}

/** The other signs are not asked where somebody has said just now how much it hurts: what cannot wait comes alone. */
export function asksFurther(cause: ScreeningCause): boolean {
  return cause !== 'RED_BAND';
}

/** The answers of somebody who has none of the urgent signs, and these of the others. */
export function calmAnswers(cause: ScreeningCause, further: readonly FurtherQuestion[]): readonly ScreeningAnswer[] {
  const others = asksFurther(cause) ? furtherQuestions : [];
  return [
    ...urgentQuestions.map((question) => ({ question, isYes: false })),
    ...others.map((question) => ({ question, isYes: further.includes(question) })),
  ];
}
