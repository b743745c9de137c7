import * as fc from 'fast-check';
import { anyChoices, anyRoutine } from '../routine/arbitrary.ts';
import type { RoutineContent } from '../routine/domain.ts';
import { routineSteps } from '../routine/steps.ts';
import { ROUTINE_SECONDS_MAX, routineSeconds } from '../routine/time.ts';
import type { PlayerEvent, PlayerRun } from './domain.ts';
import { skipReasons } from './step.ts';

const isPlayable = (routine: RoutineContent) => routineSeconds(routine).max <= ROUTINE_SECONDS_MAX;

/** Any routine as it is played, at least one step long. */
export function anyRun(): fc.Arbitrary<PlayerRun> {
  return fc
    .record({ routine: anyRoutine().filter(isPlayable), choices: anyChoices(), isPaced: fc.boolean() })
    .map(({ routine, choices, isPaced }) => ({ steps: routineSteps(routine, choices), isPaced }))
    .filter(({ steps }) => steps.length > 0);
}

/** Any order of events, on a clock that stands, runs, sleeps and is sometimes set back. */
export function anyEvents(): fc.Arbitrary<readonly PlayerEvent[]> {
  const plain = fc.constantFrom('tick', 'pause', 'resume', 'next', 'back', 'count', 'done', 'finish', 'start');
  const wait = fc.oneof(fc.integer({ min: 0, max: 60_000 }), fc.integer({ min: -5000, max: 200_000 }));
  const event = fc.record({
    type: fc.oneof(plain, fc.constant('skipItem')),
    wait,
    reason: fc.constantFrom(...skipReasons),
  });
  return fc.array(event, { maxLength: 40 }).map((events) => {
    let now = 1_000_000;
    return [{ type: 'start', wait: 0, reason: 'TIME' } as const, ...events].map(({ type, wait: waited, reason }) => {
      now += waited;
      return { type, now, reason } as PlayerEvent;
    });
  });
}
