import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aRange } from '../dose/domain.ts';
import { doseRun } from '../dose/run.ts';
import { anyChoices, anyRoutine } from './arbitrary.ts';
import { aBlock, aRoutine, sampleRoutines } from './sample-routines.ts';
import { type RoutineStep, routineStepKinds, routineSteps } from './steps.ts';
import { routineSeconds } from './time.ts';

const countsOf = (steps: readonly RoutineStep<unknown>[]) =>
  Object.fromEntries(
    routineStepKinds
      .map((kind) => [kind, steps.filter((step) => step.kind === kind).length] as const)
      .filter(([, count]) => count > 0),
  );
const secondsOf = (steps: readonly RoutineStep<unknown>[]) =>
  steps.reduce((sum, { estimatedSeconds }) => sum + estimatedSeconds, 0);
const isDone = ({ kind }: RoutineStep<unknown>) => kind === 'WORK' || kind === 'HOLD' || kind === 'BREATHE';

/** A run of one item, each step as its kind, its side's first letter, and its set, repetitions and seconds where it has them. */
function runOf(dose: string): string {
  return routineSteps(aRoutine(aBlock([['Bird dog', dose]])))
    .slice(1)
    .map(({ kind, side, set, reps, seconds }) =>
      [kind, side?.[0] ?? '-', set && `set ${set}`, reps && `x${reps}`, seconds && `${seconds} s`]
        .filter(Boolean)
        .join(' '),
    )
    .join(', ');
}

describe('routineSteps', () => {
  it.each(sampleRoutines)('lays out $title in the steps counted by hand', ({ routine, counts, seconds }) => {
    const steps = routineSteps(routine);
    expect(countsOf(steps)).toEqual(counts);
    expect(secondsOf(steps)).toBe(seconds.min);
    expect(secondsOf(routineSteps(routine, 'MAX'))).toBe(seconds.max);
  });

  it.each([
    ['', 'WORK B set 1'],
    ['2 x 10', 'WORK B set 1 x10, REST - set 1 30 s, WORK B set 2 x10'],
    ['2 x 10, no rest', 'WORK B set 1 x10, WORK B set 2 x10'],
    ['2 reps, hold 5 s', 'HOLD B set 1 x1 5 s, HOLD B set 1 x1 5 s'],
    ['hold 30 s', 'HOLD B set 1 30 s'],
    ['2 breaths', 'BREATHE B set 1 12 s'],
    ['as tolerated', 'WORK B set 1'],
    ['10 reps each side', 'WORK L set 1 x10, SWITCH_SIDE R set 1 5 s, WORK R set 1 x10'],
    [
      '2 x 10 each side, rest 20 s',
      'WORK L set 1 x10, SWITCH_SIDE R set 1 5 s, WORK R set 1 x10, REST - set 1 20 s, ' +
        'SWITCH_SIDE L set 2 5 s, WORK L set 2 x10, SWITCH_SIDE R set 2 5 s, WORK R set 2 x10',
    ],
    [
      '2 x 10, one side first, rest 20 s',
      'WORK L set 1 x10, REST - set 1 20 s, WORK L set 2 x10, SWITCH_SIDE R set 1 5 s, ' +
        'WORK R set 1 x10, REST - set 1 20 s, WORK R set 2 x10',
    ],
    ['2 x 10 alternating, rest 20 s', 'WORK - set 1 x10, REST - set 1 20 s, WORK - set 2 x10'],
    [
      '2 reps, hold 5 s, alternating',
      'HOLD L set 1 x1 5 s, HOLD R set 1 x1 5 s, HOLD L set 1 x1 5 s, HOLD R set 1 x1 5 s',
    ],
    ['left 10 right 8', 'WORK L set 1 x10, SWITCH_SIDE R set 1 5 s, WORK R set 1 x8'],
    ['left 10 right 8, alternating', 'WORK - set 1 x8, WORK L set 1 x2'],
    ['hold 5 s, alternating, left 1 right 2', 'HOLD L set 1 x1 5 s, HOLD R set 1 x1 5 s, HOLD R set 1 x1 5 s'],
    ['alternating, left (2 reps, hold 5 s) right (1 rep)', 'HOLD L set 1 x1 5 s, WORK R set 1 x1, HOLD L set 1 x1 5 s'],
    ['alternating, left (10 reps) right (5 kg)', 'WORK L set 1 x10, WORK R set 1'],
    [
      'left (2 x 5) right (1 x 5), rest 20 s',
      'WORK L set 1 x5, SWITCH_SIDE R set 1 5 s, WORK R set 1 x5, REST - set 1 20 s, SWITCH_SIDE L set 2 5 s, WORK L set 2 x5',
    ],
    ['10 reps, left only', 'WORK L set 1 x10'],
    ['2 reps, hold 5 s, right only', 'HOLD R set 1 x1 5 s, HOLD R set 1 x1 5 s'],
  ])('runs "%s"', (dose, run) => {
    expect(runOf(dose)).toBe(run);
  });

  it('repeats a block’s rounds whole, with the rests between', () => {
    const block = aBlock(
      [
        ['Bird dog', '5 reps'],
        ['Forearm plank', 'hold 20 s'],
      ],
      {
        rounds: aRange(2),
        restBetweenItemsSeconds: aRange(15),
        restBetweenRoundsSeconds: aRange(60),
      },
    );
    const steps = routineSteps(aRoutine(block, aBlock([['Cat-cow', '3 reps']])));
    expect(steps.map(({ kind, round, itemId, estimatedSeconds }) => [kind, round, itemId, estimatedSeconds])).toEqual([
      ['GET_READY', 1, 'Main 1', 10],
      ['WORK', 1, 'Main 1', 15],
      ['REST', 1, 'Main 1', 15],
      ['TRANSITION', 1, 'Main 2', 10],
      ['HOLD', 1, 'Main 2', 20],
      ['REST', 1, 'Main 2', 60],
      ['TRANSITION', 2, 'Main 1', 10],
      ['WORK', 2, 'Main 1', 15],
      ['REST', 2, 'Main 1', 15],
      ['TRANSITION', 2, 'Main 2', 10],
      ['HOLD', 2, 'Main 2', 20],
      ['TRANSITION', 1, 'Main 1', 10],
      ['WORK', 1, 'Main 1', 9],
    ]);
  });

  it('hands the exercise through as it is, and says where each step stands', () => {
    const exercise = { name: 'Glute bridge', slug: 'glute-bridge' };
    const { blocks } = aRoutine(aBlock([['Glute bridge', '1-2 x 1-3, hold 4-5 s']], { rounds: aRange(1, 2) }));
    const routine = {
      blocks: blocks.map((block) => ({ ...block, items: block.items.map((item) => ({ ...item, exercise })) })),
    };
    const last = routineSteps(routine, { sets: 'MAX', reps: 'MAX', rounds: 'MAX' }).at(-1);
    expect(last?.exercise).toBe(exercise);
    expect(last).toMatchObject({
      blockName: 'Main',
      round: 2,
      roundCount: 2,
      set: 2,
      setCount: 2,
      rep: 3,
      repCount: 3,
      seconds: 4,
    });
  });

  it('has no steps for a routine without items', () => {
    expect(routineSteps(aRoutine())).toEqual([]);
    expect(routineSteps(aRoutine(aBlock([])))).toEqual([]);
  });

  it('refuses a routine of more than half a day', () => {
    const block = aBlock([['Forearm plank', '20 x 200, hold 15 min']]);
    expect(() => routineSteps(aRoutine(block))).toThrow(RangeError);
  });

  it('takes as long as the routine is estimated to take, for every choice', () => {
    fc.assert(
      fc.property(anyRoutine(), anyChoices(), (routine, choices) => {
        const { min, max } = routineSeconds(routine);
        const seconds = secondsOf(routineSteps(routine, choices));
        expect(seconds).toBeGreaterThanOrEqual(min);
        expect(seconds).toBeLessThanOrEqual(max);
        expect(secondsOf(routineSteps(routine, 'MIN'))).toBe(min);
        expect(secondsOf(routineSteps(routine, 'MAX'))).toBe(max);
      }),
      { numRuns: 400 },
    );
  });

  it('gives every side of every item its repetitions, in every set of every round', () => {
    fc.assert(
      fc.property(anyRoutine(), anyChoices(), (routine, choices) => {
        const steps = routineSteps(routine, choices);
        for (const block of routine.blocks) {
          const rounds = block.rounds[choices.rounds === 'MAX' ? 'max' : 'min'];
          for (const item of block.items) {
            const run = doseRun(item.dose, choices);
            for (const { side, sets, reps } of run.sides) {
              for (let at = 0; at < rounds * sets; at += 1) {
                const [round, set] = [Math.floor(at / sets) + 1, (at % sets) + 1];
                const mine = steps.filter((step) => {
                  const isHere = isDone(step) && step.itemId === item.id && step.round === round && step.set === set;
                  return isHere && (step.side === side || (step.side === null && run.order === 'IN_TURNS'));
                });
                if (reps === null) expect(mine).toHaveLength(1);
                else expect(mine.reduce((sum, step) => sum + (step.reps ?? 0), 0)).toBe(reps);
              }
            }
            const sets = Math.max(...run.sides.map((side) => side.sets));
            const mostly = steps.filter((step) => isDone(step) && step.itemId === item.id);
            expect(Math.max(...mostly.map(({ set }) => set ?? 0))).toBe(sets);
            expect(Math.max(...mostly.map(({ round }) => round))).toBe(rounds);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('balances the sides of every dose whose sides are alike', () => {
    fc.assert(
      fc.property(anyRoutine(), anyChoices(), (routine, choices) => {
        const steps = routineSteps(routine, choices).filter(isDone);
        for (const { id, dose } of routine.blocks.flatMap(({ items }) => items)) {
          if (dose.left || dose.right) continue;
          const onSide = (side: string) => secondsOf(steps.filter((step) => step.itemId === id && step.side === side));
          expect(onSide('LEFT')).toBe(onSide('RIGHT'));
          expect(onSide('BOTH') > 0).toBe(dose.side === 'BOTH');
        }
      }),
      { numRuns: 200 },
    );
  });

  it('repeats rounds whole, and times no step at nothing', () => {
    fc.assert(
      fc.property(anyRoutine(), anyChoices(), (routine, choices) => {
        const steps = routineSteps(routine, choices);
        for (const step of steps) {
          expect(step.estimatedSeconds).toBeGreaterThan(0);
          expect(step.seconds ?? 1).toBeGreaterThan(0);
          expect(step.seconds ?? 0).toBeLessThanOrEqual(step.estimatedSeconds);
          if (step.kind !== 'WORK') expect(step.seconds).not.toBeNull();
        }
        for (const { name } of routine.blocks) {
          const done = steps.filter((step) => step.blockName === name && isDone(step));
          const roundOf = (round: number) =>
            done.filter((step) => step.round === round).map((step) => ({ ...step, round: 1 }));
          for (let round = 2; round <= (done.at(-1)?.round ?? 0); round += 1)
            expect(roundOf(round)).toEqual(roundOf(1));
        }
        expect(steps.filter(({ kind }) => kind === 'GET_READY')).toHaveLength(steps.length > 0 ? 1 : 0);
      }),
      { numRuns: 200 },
    );
  });
});
