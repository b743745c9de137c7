/** What becomes of somebody, in days from the day that their plan began. */
export interface Course {
  /** Pain at rest on a day, before it wobbles; `length` is the day of seeding. */
  readonly pain: (day: number, length: number) => number;
  /** What exercise adds to it. */
  readonly withExercise: number;
  /** How often what is due is done, of 1. */
  readonly diligence: number;
  /** How often a question after pain is answered, of 1. */
  readonly answers: number;
  /** Days before the seeding on which flare-ups began, and how long each lasted; null while it is on. */
  readonly flares?: readonly { readonly daysAgo: number; readonly days: number | null }[];
  /** Days before the seeding from which on nothing was heard. */
  readonly silentFor?: number;
  /** How often more is done than what is due, of 1. */
  readonly extra?: number;
}

const between = (from: number, to: number, share: number) => from + (to - from) * Math.min(1, Math.max(0, share));

/** Gets better over so many days. */
const easing = (from: number, to: number, over: number) => (day: number) => between(from, to, day / over);
const steady = (at: number) => () => at;

/** The courses that the demo's clients take; each stands for somebody whom clinicians know. */
export const courses = {
  improving: { pain: easing(6.4, 2.2, 90), withExercise: 0.9, diligence: 0.86, answers: 0.8 },
  improvingSlowly: { pain: easing(5.6, 3.4, 112), withExercise: 0.8, diligence: 0.7, answers: 0.7 },
  improvedFast: { pain: easing(5.2, 0.8, 45), withExercise: 0.5, diligence: 0.92, answers: 0.85 },
  painFree: { pain: easing(3.6, -1.2, 40), withExercise: 0.2, diligence: 0.9, answers: 0.9 },
  steady: { pain: steady(4.1), withExercise: 0.7, diligence: 0.72, answers: 0.75 },
  flaring: {
    pain: easing(3.9, 2.9, 112),
    withExercise: 0.9,
    diligence: 0.78,
    answers: 0.85,
    flares: [
      { daysAgo: 88, days: 6 },
      { daysAgo: 41, days: 8 },
    ],
  },
  flaringNow: {
    pain: steady(3.2),
    withExercise: 1.1,
    diligence: 0.74,
    answers: 0.9,
    flares: [
      { daysAgo: 63, days: 5 },
      { daysAgo: 2, days: null },
    ],
  },
  rising: {
    pain: (day: number, length: number) => between(2.6, 5.7, (day - (length - 11)) / 6),
    withExercise: 0.9,
    diligence: 0.8,
    answers: 0.9,
  },
  silent: { pain: easing(5.2, 3.8, 90), withExercise: 0.8, diligence: 0.6, answers: 0.7, silentFor: 10 },
  silentLong: { pain: steady(4.8), withExercise: 1, diligence: 0.5, answers: 0.6, silentFor: 23 },
  overdoing: { pain: easing(4.4, 4.8, 112), withExercise: 2.3, diligence: 0.97, answers: 0.85, extra: 0.45 },
  tooFew: { pain: steady(4), withExercise: 0.6, diligence: 0.45, answers: 0.035 },
  skippingForPain: { pain: easing(5.7, 4.6, 112), withExercise: 1.2, diligence: 0.5, answers: 0.8 },
} as const satisfies Record<string, Course>;
export type CourseName = keyof typeof courses;
