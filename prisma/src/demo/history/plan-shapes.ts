import { type Day, daysBetween, plusDays } from './days.ts';

/** How many days of history the demo has: 16 weeks. */
export const HISTORY_DAYS = 112;

type Weekday = 'MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY';
const weekdays: readonly Weekday[] = ['SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY'];

/** One phase, in days from the day that the plan began. */
export interface ShapePhase {
  readonly name: string;
  readonly routine: string;
  readonly timesPerDay?: number;
  readonly everyDays?: number;
  readonly daysOfWeek?: readonly Weekday[];
  readonly from: number;
  readonly to?: number;
}

/** One version, in force from a day on. */
interface ShapeVersion {
  readonly from: number;
  readonly reason?: string;
  readonly phases: readonly ShapePhase[];
  readonly flare?: Omit<ShapePhase, 'from' | 'to'>;
}

const settle = { name: 'Settle', routine: 'lumbar-relief-and-strength' } as const;
const build = { name: 'Build up', routine: 'gentle-strength-and-stretch' } as const;
const moves = { name: 'Five moves', routine: 'five-moves-lower-back' } as const;
const hips = { name: 'Hips and back', routine: 'hip-opening-mobility-flow' } as const;
const threeDays = ['MONDAY', 'WEDNESDAY', 'FRIDAY'] as const;

/** The plans of the demo's history. */
export const planShapes = {
  /** What somebody had before the plan that they have now. */
  before: [{ from: 0, phases: [{ ...moves, everyDays: 2, from: 0 }] }],
  daily: [
    { from: 0, phases: [{ ...settle, everyDays: 1, from: 0 }] },
    {
      from: 63,
      reason: 'Comfortable with the first routine',
      phases: [
        { ...settle, everyDays: 1, from: 0, to: 62 },
        { ...build, everyDays: 1, from: 63 },
      ],
    },
  ],
  everyOtherDay: [
    { from: 0, phases: [{ ...moves, everyDays: 2, from: 0 }] },
    {
      from: 49,
      reason: 'Wanted more variety',
      phases: [
        { ...moves, everyDays: 2, from: 0, to: 48 },
        { ...hips, everyDays: 2, from: 49 },
      ],
    },
  ],
  threeAWeek: [{ from: 0, phases: [{ ...build, daysOfWeek: threeDays, from: 0 }] }],
  twoPhases: [
    {
      from: 0,
      phases: [
        { ...settle, everyDays: 1, from: 0, to: 41 },
        { ...build, daysOfWeek: threeDays, from: 42 },
      ],
    },
    {
      from: 77,
      reason: 'Ready for more',
      phases: [
        { ...settle, everyDays: 1, from: 0, to: 41 },
        { ...build, everyDays: 2, from: 42 },
      ],
    },
  ],
  flareReady: [
    {
      from: 0,
      phases: [{ ...build, everyDays: 1, from: 0 }],
      flare: { ...settle, name: 'While it flares', everyDays: 1 },
    },
  ],
  runningOut: [{ from: 0, phases: [{ ...moves, everyDays: 1, from: 0, to: HISTORY_DAYS + 4 }] }],
} as const satisfies Record<string, readonly ShapeVersion[]>;
export type PlanShapeName = keyof typeof planShapes;

/** A phase as it is written: with the key that it keeps, and its own days. */
export interface WrittenPhase extends Omit<ShapePhase, 'from' | 'to'> {
  readonly key: string;
  readonly startsOn: Day | null;
  readonly endsOn: Day | null;
  readonly routineVersionId: string;
}

export interface WrittenVersion {
  readonly id: string;
  readonly inForceFrom: Day;
  readonly reason: string | null;
  readonly phases: readonly WrittenPhase[];
}

/** One session that a plan asks for. */
export interface Due {
  readonly key: string;
  readonly version: WrittenVersion;
  readonly phase: WrittenPhase;
}

/** What the versions of a plan ask for on a day; the first day of a flare-up that is on, or null. */
export function dueOn(versions: readonly WrittenVersion[], day: Day, flareFrom: Day | null): readonly Due[] {
  const version = versions.findLast(({ inForceFrom }) => inForceFrom <= day);
  const flare = flareFrom && version?.phases.find(({ startsOn }) => startsOn === null);
  const phase =
    flare ||
    version?.phases.find(({ startsOn, endsOn }) => startsOn !== null && startsOn <= day && (!endsOn || day <= endsOn));
  if (!version || !phase) return [];
  const weekday = weekdays[new Date(`${day}T00:00:00Z`).getUTCDay()];
  const isDue = phase.daysOfWeek
    ? weekday !== undefined && phase.daysOfWeek.includes(weekday)
    : daysBetween(phase.startsOn ?? flareFrom ?? day, day) % (phase.everyDays ?? 1) === 0;
  if (!isDue) return [];
  return Array.from({ length: phase.timesPerDay ?? 1 }, (_, at) => ({
    key: `${phase.key}:${day}:${at + 1}`,
    version,
    phase,
  }));
}

/** The versions of a shape for somebody, from a day on. */
export function writtenVersions(
  shape: readonly ShapeVersion[],
  begun: Day,
  idOf: (noun: string, part: string) => string,
  routineVersionOf: (slug: string) => string | undefined,
): readonly WrittenVersion[] {
  return shape.map(({ from, reason, phases, flare }, at) => {
    const parts = [
      ...phases.map((phase) => ({ ...phase, startsOn: plusDays(begun, phase.from), last: phase.to })),
      ...(flare ? [{ ...flare, startsOn: null, last: undefined }] : []),
    ];
    return {
      id: idOf('plan version', String(at)),
      inForceFrom: plusDays(begun, from),
      reason: reason ?? null,
      phases: parts.flatMap(({ last, ...phase }) => {
        const routineVersionId = routineVersionOf(phase.routine);
        if (!routineVersionId) return [];
        // known again from version to version by its routine
        const key = idOf('phase', `${phase.routine} ${phase.startsOn === null ? 'flare' : ''}`);
        return { ...phase, key, routineVersionId, endsOn: last === undefined ? null : plusDays(begun, last) };
      }),
    };
  });
}
