import { describe, expect, it } from 'vitest';
import { aBlock, aRoutine } from '../routine/sample-routines.ts';
import { routineSteps } from '../routine/steps.ts';
import { cueBetween } from './cues.ts';
import { advancePlayer, newPlayerState, type PlayerRun } from './domain.ts';
import { breathMoment } from './progress.ts';

/** The cues of a run from its start to its end, with the second at which each comes. */
function cuesOf(dose: string): string[] {
  const run: PlayerRun = { steps: routineSteps(aRoutine(aBlock([['Bird dog', dose]]))), isPaced: true };
  const cues: string[] = [];
  let state = newPlayerState;
  for (let now = 0; state.phase !== 'FINISHED'; now += 100) {
    const after = advancePlayer(run, state, { type: now === 0 ? 'start' : 'tick', now });
    const cue = cueBetween(run, state, after);
    if (cue) cues.push(`${cue} ${now / 1000}`);
    state = after;
  }
  return cues;
}

describe('what a person hears', () => {
  it('is the last three seconds of a hold, and its end', () => {
    const before = ['STEP 0', 'LAST_SECONDS 7', 'LAST_SECONDS 8', 'LAST_SECONDS 9', 'STEP 10'];
    const hold = ['LAST_SECONDS 17', 'LAST_SECONDS 18', 'LAST_SECONDS 19', 'FINISHED 20'];
    expect(cuesOf('hold 10 s')).toEqual([...before, ...hold]);
  });

  it('is every breath in and out', () => {
    const ways = ['BREATHE_OUT 12.4', 'BREATHE_IN 16', 'BREATHE_OUT 18.4', 'FINISHED 22'];
    expect(cuesOf('hold 2 breaths').slice(5)).toEqual(ways);
  });

  it('is every repetition after the first when it is paced', () => {
    expect(cuesOf('3 reps').slice(5)).toEqual(['REP 13', 'REP 16', 'FINISHED 19']);
  });
});

describe('a slow breath', () => {
  const step = routineSteps(aRoutine(aBlock([['Cat cow', 'hold 2 breaths']]))).find(({ kind }) => kind === 'BREATHE');

  it('fills, empties longer, and begins anew', () => {
    if (!step) throw new Error('no breaths');
    const at = (milliseconds: number) => breathMoment(step, milliseconds);
    expect(at(0)).toEqual({ breath: 1, way: 'IN', fullness: 0, secondsLeft: 3 });
    expect(at(2400)).toMatchObject({ breath: 1, way: 'OUT', fullness: 1, secondsLeft: 4 });
    expect(at(6000)).toMatchObject({ breath: 2, way: 'IN', fullness: 0 });
    expect(at(12_000)).toMatchObject({ breath: 2, way: 'OUT', fullness: 0 });
  });

  it('is none where nothing is breathed', () => {
    expect(step && breathMoment({ ...step, kind: 'HOLD' }, 0)).toBeNull();
  });
});
