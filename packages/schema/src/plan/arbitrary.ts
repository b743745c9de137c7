import * as fc from 'fast-check';
import { anyDose } from '../dose/arbitrary.ts';
import { inWeekOrder, type Schedule, weekdays } from '../schedule/domain.ts';
import { CLINIC_ALERTS, type FlarePhase, type ItemChange, type PlanContent } from './domain.ts';
import { plusDays } from './local-date.ts';

const DAY_ONE = '2026-11-02';
const itemKeys = ['bridge', 'plank', 'bird-dog'];

const anyChange: fc.Arbitrary<ItemChange> = fc
  .record({
    itemKey: fc.constantFrom(...itemKeys),
    dose: fc.option(anyDose({ sets: 4, reps: 6, holdSeconds: 40, breaths: 6, steps: 6, restSeconds: 40 })),
    exerciseVersionId: fc.option(fc.constantFrom('march', 'hover')),
    isLeftOut: fc.boolean(),
    note: fc.option(fc.constantFrom('Slowly.', 'By a wall.')),
  })
  // a change that changes nothing is none
  .map((change) => (change.dose || change.exerciseVersionId || change.note ? change : { ...change, isLeftOut: true }));

/** Any schedule. */
export const anySchedule: fc.Arbitrary<Schedule> = fc.oneof(
  fc.record({
    timesPerDay: fc.integer({ min: 1, max: 12 }),
    daysOfWeek: fc.uniqueArray(fc.constantFrom(...weekdays), { minLength: 1 }).map(inWeekOrder),
    everyDays: fc.constant(null),
  }),
  fc.record({
    timesPerDay: fc.integer({ min: 1, max: 12 }),
    daysOfWeek: fc.constant(null),
    everyDays: fc.integer({ min: 1, max: 30 }),
  }),
);

const anyPart = (key: fc.Arbitrary<string>): fc.Arbitrary<FlarePhase> =>
  fc.record({
    key,
    name: fc.constantFrom('Early', 'Later'),
    routineVersionId: fc.constantFrom('back-1', 'back-2', 'hips-1'),
    schedule: anySchedule,
    changes: fc.uniqueArray(anyChange, { maxLength: 3, selector: ({ itemKey }) => itemKey }),
  });

/** Any plan of up to three phases that do not overlap, with keys and items that other such plans have too. */
export const anyPlan: fc.Arbitrary<PlanContent> = fc
  .record({
    phases: fc.uniqueArray(anyPart(fc.constantFrom('a', 'b', 'c', 'd')), {
      minLength: 1,
      maxLength: 3,
      selector: ({ key }) => key,
    }),
    lengths: fc.tuple(...Array.from({ length: 3 }, () => fc.integer({ min: 1, max: 40 }))),
    flarePhase: fc.option(anyPart(fc.constant('f'))),
    bands: fc.constantFrom({ greenMax: 3, amberMax: 5 }, { greenMax: 2, amberMax: 4 }),
    stopRule: fc.option(fc.constantFrom('Stop at once.', 'Call us.')),
    pause: fc.option(fc.constantFrom({ from: '2026-12-24', until: '2026-12-26' }, { from: '2026-12-01', until: null })),
    message: fc.option(fc.constantFrom('Hello.', 'Keep going.')),
    letsSwap: fc.boolean(),
    alerts: fc.constantFrom(CLINIC_ALERTS, { redScoreAbove: 7, risingBy: null, silentDays: 14 }),
  })
  .map(({ phases, lengths, ...rest }) => {
    let startsOn = DAY_ONE;
    const placed = phases.map((phase, at) => {
      const endsOn = plusDays(startsOn, (lengths[at] ?? 1) - 1);
      const days = { startsOn, endsOn };
      startsOn = plusDays(endsOn, 1);
      return { ...phase, ...days };
    });
    return { ...rest, phases: placed };
  });
