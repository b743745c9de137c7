import type { PlayerRun, PlayerState } from './domain.ts';
import { breathMoment, clockSeconds, repInStep } from './progress.ts';

/** Something that a person should hear, feel or be told when it happens. */
export type PlayerCue = 'STEP' | 'LAST_SECONDS' | 'BREATHE_IN' | 'BREATHE_OUT' | 'REP' | 'FINISHED';

/** The last seconds of a step that are counted down aloud. */
const LAST_SECONDS = 3;

/** What an event brought about that a person should notice. */
export function cueBetween(run: PlayerRun, before: PlayerState, after: PlayerState): PlayerCue | null {
  if (after.phase === 'FINISHED') return before.phase === 'FINISHED' ? null : 'FINISHED';
  if (after.phase === 'READY') return null;
  if (before.phase === 'READY' || before.phase === 'FINISHED' || before.at !== after.at) return 'STEP';
  if (after.phase !== 'RUNNING') return null;
  const step = run.steps[after.at];
  if (!step) return null;
  const breath = breathMoment(step, after.stepMilliseconds);
  if (breath) {
    const isNew = breathMoment(step, before.stepMilliseconds)?.way !== breath.way || after.stepMilliseconds === 0;
    return isNew ? (breath.way === 'IN' ? 'BREATHE_IN' : 'BREATHE_OUT') : null;
  }
  if (step.kind === 'WORK') return repInStep(run, before) === repInStep(run, after) ? null : 'REP';
  const seconds = clockSeconds(run, after);
  const isLast = seconds !== null && seconds > 0 && seconds <= LAST_SECONDS;
  return isLast && seconds !== clockSeconds(run, before) ? 'LAST_SECONDS' : null;
}
