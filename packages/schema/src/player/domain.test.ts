import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aRange } from '../dose/domain.ts';
import { aBlock, aRoutine } from '../routine/sample-routines.ts';
import { routineSteps } from '../routine/steps.ts';
import { anyEvents, anyRun } from './arbitrary.ts';
import {
  advancePlayer,
  itemInView,
  newPlayerState,
  type PlayerEvent,
  type PlayerRun,
  type PlayerState,
  stepSeconds,
} from './domain.ts';
import { restoredPlayerState } from './kept.ts';
import { isPassedOver } from './path.ts';
import { clockSeconds, playerProgress, secondsLeft } from './progress.ts';

const rounds = aRoutine(
  aBlock(
    [
      ['Bird dog', '2 x 3, rest 20 s'],
      ['Forearm plank', 'hold 30 s'],
      ['Cat cow', 'hold 3 breaths'],
    ],
    { rounds: aRange(2), restBetweenRoundsSeconds: aRange(40) },
  ),
);
const aRun = (isPaced = false): PlayerRun => ({ steps: routineSteps(rounds), isPaced });

function play(run: PlayerRun, events: readonly PlayerEvent[], from: PlayerState = newPlayerState): PlayerState {
  return events.reduce((state, event) => advancePlayer(run, state, event), from);
}
/** Each second a tick, and a press of "done" where the person counts, until the end. */
function playStraight(run: PlayerRun, visit: (state: PlayerState) => void = () => {}): PlayerState {
  let state = advancePlayer(run, newPlayerState, { type: 'start', now: 0 });
  for (let now = 1000; state.phase === 'RUNNING'; now += 1000) {
    visit(state);
    const step = run.steps[state.at];
    const type = step && stepSeconds(run, step) === null ? 'done' : 'tick';
    state = advancePlayer(run, state, { type, now });
  }
  return state;
}
const at = (run: PlayerRun, kind: string, from = 0) =>
  run.steps.findIndex((step, index) => index >= from && step.kind === kind);
const standingAt = (run: PlayerRun, step: number): PlayerState => ({
  ...newPlayerState,
  phase: 'RUNNING',
  at: step,
  countedUntil: 0,
});

describe('a routine played', () => {
  it('passes every step once and in order when played straight', () => {
    fc.assert(
      fc.property(anyRun(), (run) => {
        const seen: number[] = [];
        const end = playStraight(run, (state) => seen.at(-1) !== state.at && seen.push(state.at));
        expect(end.phase).toBe('FINISHED');
        expect(end.completed).toEqual(run.steps.map((_, index) => index));
        expect(seen).toEqual(end.completed);
      }),
    );
  });

  it('comes to the same whether the clock ticks often or seldom', () => {
    fc.assert(
      fc.property(anyRun(), fc.array(fc.integer({ min: 0, max: 20_000 }), { maxLength: 4 }), (run, waits) => {
        const start = advancePlayer(run, newPlayerState, { type: 'start', now: 0 });
        let now = 0;
        const ticks = waits.map((wait) => ({ type: 'tick', now: (now += wait) }) as const);
        expect(play(run, ticks, start)).toEqual(advancePlayer(run, start, { type: 'tick', now }));
      }),
    );
  });

  it('never lets a clock go below zero or a place out of the run, whatever happens', () => {
    fc.assert(
      fc.property(anyRun(), anyEvents(), (run, events) => {
        let state = newPlayerState;
        for (const event of events) {
          state = advancePlayer(run, state, event);
          expect(state.at).toBeGreaterThanOrEqual(0);
          expect(state.at).toBeLessThanOrEqual(run.steps.length);
          expect(state.stepMilliseconds).toBeGreaterThanOrEqual(0);
          expect(clockSeconds(run, state) ?? 0).toBeGreaterThanOrEqual(0);
          expect(secondsLeft(run, state)).toBeGreaterThanOrEqual(0);
          expect(playerProgress(run, state)).toBeGreaterThanOrEqual(0);
          expect(playerProgress(run, state)).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('makes progress and never loses any, except by going back', () => {
    fc.assert(
      fc.property(anyRun(), anyEvents(), (run, events) => {
        let state = newPlayerState;
        for (const event of events.filter(({ type }) => type !== 'back')) {
          const after = advancePlayer(run, state, event);
          expect(playerProgress(run, after)).toBeGreaterThanOrEqual(playerProgress(run, state));
          state = after;
        }
      }),
    );
  });

  it('goes forth and back to the same step, unless that takes a skip back', () => {
    fc.assert(
      fc.property(anyRun(), anyEvents(), (run, events) => {
        const state = play(
          run,
          events.filter(({ type }) => type !== 'finish'),
        );
        fc.pre(state.phase === 'RUNNING' || state.phase === 'PAUSED');
        const now = state.countedUntil ?? 0;
        const there = advancePlayer(run, state, { type: 'next', now });
        const returned = advancePlayer(run, there, { type: 'back', now });
        if (returned.skips.length === state.skips.length) expect(returned.at).toBe(state.at);
        else expect(state.skips.some(({ at: from }) => from === returned.at)).toBe(true);
        const back = advancePlayer(run, state, { type: 'back', now });
        fc.pre(back.at < state.at && back.skips.length === state.skips.length);
        expect(advancePlayer(run, back, { type: 'next', now }).at).toBe(state.at);
      }),
    );
  });

  it('passes over all of an item that is skipped, and takes it up again by going back', () => {
    fc.assert(
      fc.property(anyRun(), fc.nat(), (run, where) => {
        const state = standingAt(run, where % run.steps.length);
        const item = itemInView(run, state);
        const after = advancePlayer(run, state, { type: 'skipItem', reason: 'PAIN', now: 0 });
        expect(after.skips).toMatchObject([{ itemId: item, reason: 'PAIN' }]);
        for (let step = after; step.phase === 'RUNNING';) {
          expect(itemInView(run, step) === item && run.steps[step.at]?.kind !== 'REST').toBe(false);
          step = advancePlayer(run, step, { type: 'next', now: 0 });
        }
        const again = advancePlayer(run, after, { type: 'back', now: 0 });
        if (after.at !== state.at) expect(again).toMatchObject({ at: after.skips[0]?.at, skips: [] });
      }),
    );
  });
});

describe('the clock of a player', () => {
  it('waits while paused, and goes on where it was', () => {
    const run = aRun();
    const state = play(run, [
      { type: 'start', now: 0 },
      { type: 'pause', now: 4000 },
      { type: 'resume', now: 900_000 },
      { type: 'tick', now: 901_000 },
    ]);
    expect(state).toMatchObject({ at: 0, stepMilliseconds: 5000, activeMilliseconds: 5000 });
    expect(clockSeconds(run, state)).toBe(5);
  });

  it('counts nothing of a time in which the device slept', () => {
    const state = play(aRun(), [
      { type: 'start', now: 0 },
      { type: 'tick', now: 2000 },
      { type: 'tick', now: 600_000 },
    ]);
    expect(state).toMatchObject({ phase: 'PAUSED', at: 0, stepMilliseconds: 2000 });
  });

  it('takes nothing away when the clock is set back', () => {
    const state = play(aRun(), [
      { type: 'start', now: 5000 },
      { type: 'tick', now: 8000 },
      { type: 'tick', now: 1000 },
    ]);
    expect(state).toMatchObject({ phase: 'RUNNING', stepMilliseconds: 3000, countedUntil: 1000 });
  });

  it('waits for the person where they count, unless it is paced', () => {
    const counted = at(aRun(), 'WORK');
    const later = { type: 'tick', now: 60_000 } as const;
    expect(advancePlayer(aRun(), standingAt(aRun(), counted), later).at).toBe(counted);
    expect(advancePlayer(aRun(true), standingAt(aRun(true), counted), later).at).toBeGreaterThan(counted);
  });

  it('ends a set at its last counted repetition', () => {
    const run = aRun();
    const counted = at(run, 'WORK');
    const count = { type: 'count', now: 0 } as const;
    expect(play(run, [count, count], standingAt(run, counted))).toMatchObject({ at: counted, count: 2 });
    expect(play(run, [count, count, count], standingAt(run, counted))).toMatchObject({ at: counted + 1, count: 0 });
  });

  it('takes a press that comes with the end of a step for that step', () => {
    const run = aRun();
    expect(advancePlayer(run, standingAt(run, 0), { type: 'done', now: 10_000 })).toMatchObject({
      at: 1,
      completed: [0],
    });
  });
});

describe('a skipped item', () => {
  it('is left out of later rounds too, and the rest between rounds stays', () => {
    const run = aRun();
    const last = at(run, 'BREATHE');
    const after = advancePlayer(run, standingAt(run, last), { type: 'skipItem', reason: 'TIME', now: 0 });
    const left = run.steps.filter((_, index) => index >= after.at && !isPassedOver(run.steps, after.skips, index));
    expect(left[0]).toMatchObject({ kind: 'REST', round: 1, seconds: 40 });
    expect(left.some(({ kind }) => kind === 'BREATHE')).toBe(false);
  });

  it('is the coming one while resting before it', () => {
    const run = aRun();
    const rest = run.steps.findIndex((step) => step.kind === 'REST' && step.set === null);
    const first = run.steps[0]?.itemId;
    expect(itemInView(run, standingAt(run, rest))).toBe(first);
    const after = advancePlayer(run, standingAt(run, rest), { type: 'skipItem', reason: 'UNSURE', now: 0 });
    expect(after).toMatchObject({ at: rest, skips: [{ itemId: first, at: rest + 1 }] });
  });

  it('ends the run when nothing else is left', () => {
    const run = {
      steps: routineSteps(aRoutine(aBlock([['Bird dog', '2 x 3']], { rounds: aRange(3) }))),
      isPaced: false,
    };
    const after = advancePlayer(run, standingAt(run, 1), { type: 'skipItem', reason: 'PAIN', now: 0 });
    expect(after.phase).toBe('FINISHED');
  });
});

describe('a run that was kept', () => {
  it('goes on where it was after any interruption, without the time in between', () => {
    fc.assert(
      fc.property(anyRun(), anyEvents(), (run, events) => {
        const state = play(run, events);
        const restored = restoredPlayerState(JSON.parse(JSON.stringify(state)), run.steps.length);
        if (state.phase === 'FINISHED' || state.phase === 'READY') expect(restored).toBeNull();
        else expect(restored).toEqual({ ...state, phase: 'PAUSED', countedUntil: null });
        if (state.phase === 'READY') return;
        const withEnd = restoredPlayerState(JSON.parse(JSON.stringify(state)), run.steps.length, true);
        expect(withEnd).toEqual(restored ?? { ...state, countedUntil: null });
      }),
    );
  });

  it('is refused when it is of another run or was tampered with', () => {
    const kept = { ...newPlayerState, phase: 'PAUSED', at: 4 };
    expect(restoredPlayerState(kept, 4)).toBeNull();
    for (const wrong of [null, 'x', {}, { ...kept, at: -1 }, { ...kept, skips: [{}] }, { ...kept, completed: [9] }]) {
      expect(restoredPlayerState(wrong, 5)).toBeNull();
    }
  });
});
