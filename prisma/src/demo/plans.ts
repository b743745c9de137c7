/** One phase of a demo client's plan, in days from the day of seeding. */
interface DemoPhase {
  readonly name: string;
  readonly routine: string;
  readonly timesPerDay?: number;
  readonly daysOfWeek?: readonly ('MONDAY' | 'WEDNESDAY' | 'FRIDAY')[];
  readonly everyDays?: number;
  readonly from: number;
  /** The last day; without one it goes on. */
  readonly to?: number;
}

interface DemoPlan {
  readonly client: string;
  readonly author: string;
  /** So many days before the seeding it was assigned. */
  readonly daysAgo: number;
  readonly message?: string;
  readonly stopRule?: string;
  readonly phases: readonly DemoPhase[];
}

/** Plans of routines of the public library: one that has changed over, one that runs out soon, one that is new. */
export const demoPlans: readonly DemoPlan[] = [
  {
    client: 'margaret',
    author: 'clinician',
    daysAgo: 10,
    message: 'Little and often beats a lot at once. Write to me if a day does not go well.',
    stopRule: 'Stop if the pain goes above 5, or down your leg, and call us before the next session.',
    phases: [
      { name: 'Settle', routine: 'lumbar-relief-and-strength', everyDays: 1, from: -10, to: 3 },
      {
        name: 'Build up',
        routine: 'gentle-strength-and-stretch',
        daysOfWeek: ['MONDAY', 'WEDNESDAY', 'FRIDAY'],
        from: 4,
        to: 31,
      },
    ],
  },
  {
    client: 'joseph',
    author: 'clinician',
    daysAgo: 24,
    phases: [{ name: 'Every other day', routine: 'five-moves-lower-back', everyDays: 2, from: -24, to: 3 }],
  },
  {
    client: 'sofia',
    author: 'owner',
    daysAgo: 0,
    message: 'Start gently: the first week is for getting to know the exercises.',
    phases: [{ name: 'Twice a day', routine: 'hip-opening-mobility-flow', timesPerDay: 2, everyDays: 1, from: 0 }],
  },
];
