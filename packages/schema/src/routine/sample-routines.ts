import { aRange, type IntRange } from '../dose/domain.ts';
import { parseDose } from '../dose/parse.ts';
import type { BlockContent, RoutineContent } from './domain.ts';
import type { RoutineStepKind } from './steps.ts';

/** A routine of the starting library, with what was counted by hand at the lower end of every range. */
interface SampleRoutine {
  readonly title: string;
  readonly routine: RoutineContent;
  readonly counts: Partial<Record<RoutineStepKind, number>>;
  readonly seconds: IntRange;
}

type Items = readonly (readonly [exercise: string, dose: string])[];

/** A routine of blocks in which items stand as an exercise's name and a dose in shorthand. */
export function aRoutine(...blocks: readonly BlockContent[]): RoutineContent {
  return { blocks };
}

/** A block without rests of its own, done once unless rounds are given. */
export function aBlock(items: Items, stated: Partial<Omit<BlockContent, 'items'>> = {}): BlockContent {
  return {
    name: 'Main',
    rounds: aRange(1),
    restBetweenItemsSeconds: null,
    restBetweenRoundsSeconds: null,
    note: null,
    ...stated,
    items: items.map(([name, text], at) => {
      const parsed = parseDose(text);
      if (!parsed.ok) throw new Error(`"${text}" is no dose`);
      return { id: `${stated.name ?? 'Main'} ${at + 1}`, exercise: { name }, dose: parsed.dose, note: null };
    }),
  };
}

const circuit = { name: 'Circuit', rounds: aRange(1, 3) };

/** The eleven routines that the library starts with. */
export const sampleRoutines: readonly SampleRoutine[] = [
  {
    title: 'Mini band moves',
    routine: aRoutine(
      aBlock([
        ['Supine single-leg nerve flossing', '2-3 x 8-12, each side'],
        ['Prone back extension', '2-3 x 8-12'],
        ['Glute bridge walkout', '2-3 x 4-8, 4-8 steps'],
        ['Single-leg hip thrust', '2-3 x 8-12, each side'],
      ]),
    ),
    counts: { GET_READY: 1, TRANSITION: 3, WORK: 12, REST: 4, SWITCH_SIDE: 6 },
    seconds: { min: 40 + 141 + 78 + 62 + 141, max: 40 + 301 + 168 + 252 + 301 },
  },
  {
    title: 'Lumbar relief',
    routine: aRoutine(
      aBlock([
        ['Prone back extension', '2-3 x 10-15, hold 2-3 s'],
        ['Bird dog', '2-3 x 10, alternating'],
        ['Glute bridge', '3 x 12-15, hold 3-5 s'],
        ['Knee-to-chest stretch', '2-3 reps, hold 20-30 s, alternating'],
        ['Supine knee rolls', '10-12 reps, alternating'],
        ['Seated spinal twist', 'hold 20-30 s, each side'],
        ['Superman', '2-3 x 10-15, hold 2-3 s'],
      ]),
    ),
    counts: { GET_READY: 1, TRANSITION: 6, WORK: 3, HOLD: 20 + 36 + 4 + 2 + 20, REST: 5, SWITCH_SIDE: 1 },
    seconds: { min: 70 + 70 + 150 + 168 + 80 + 60 + 45 + 70, max: 70 + 195 + 240 + 285 + 180 + 72 + 65 + 195 },
  },
  {
    title: 'Five strengthening moves',
    routine: aRoutine(
      aBlock([
        ['Glute bridge', '3 x 15, hold 10-15 s, rest 60 s'],
        ['Abdominal draw-in', '5 reps, hold 5 s'],
        ['Side-lying leg lift', '3 x 10, hold 2 s, each side, one side first'],
        ['Cat stretch', '3-5 reps'],
        ['Partial curl', '3 x 10, hold 5 s'],
      ]),
    ),
    counts: { GET_READY: 1, TRANSITION: 4, WORK: 1, HOLD: 45 + 5 + 60 + 30, REST: 8, SWITCH_SIDE: 1 },
    seconds: { min: 50 + 570 + 25 + 245 + 9 + 210, max: 50 + 795 + 25 + 245 + 15 + 210 },
  },
  {
    title: 'Gentle strength and stretch',
    routine: aRoutine(
      aBlock([
        ['Glute bridge', ''],
        ['Partial crunch', '8-12 reps, hold 1 s'],
        ['Supine hamstring stretch with towel', '5 reps, hold at least 15-30 s, each side'],
        ['Lower-back rotational stretch', '2-3 reps, hold 5-10 s, alternating, 2x/day'],
      ]),
    ),
    counts: { GET_READY: 1, TRANSITION: 3, WORK: 1, HOLD: 8 + 10 + 4, SWITCH_SIDE: 1 },
    seconds: { min: 40 + 30 + 8 + 155 + 20, max: 40 + 30 + 12 + 305 + 60 },
  },
  {
    // Its source says six minutes: the count is a quarter of a minute less.
    title: 'Hip-opening flow',
    routine: aRoutine(
      aBlock(
        [
          ['Standing hip controlled articular rotation', '5 reps, each side'],
          ['Frog squat hold', 'hold 30 s'],
        ],
        { name: 'Warm-up' },
      ),
      aBlock([
        ['Hip internal rotation, knees bent', '10 reps, each side'],
        ['Pigeon pose', 'hold 30 s, each side'],
        ['Shin box lean, forward', 'hold 20 s, each side'],
        ['Shin box lean, back', 'hold 20 s, each side'],
      ]),
    ),
    counts: { GET_READY: 1, TRANSITION: 5, WORK: 4, HOLD: 7, SWITCH_SIDE: 5 },
    seconds: aRange(60 + 35 + 30 + 65 + 65 + 45 + 45),
  },
  {
    title: 'Massage, mobility and stability',
    routine: aRoutine(
      aBlock([
        ['Foam roll glutes and outer hips', 'each side'],
        ['Segmental cat-cow', ''],
        ['Standing hip controlled articular rotation', '5 reps, each side'],
        ['Quadruped thoracic rotation', '3-4 reps, each side'],
        ['Star pattern', '8 reps, each side'],
      ]),
    ),
    counts: { GET_READY: 1, TRANSITION: 4, WORK: 9, SWITCH_SIDE: 4 },
    seconds: { min: 50 + 65 + 30 + 35 + 23 + 53, max: 50 + 65 + 30 + 35 + 29 + 53 },
  },
  {
    title: 'Yoga poses',
    routine: aRoutine(
      aBlock([
        ["Child's pose", '8 breaths'],
        ['Cat-cow', 'as tolerated'],
        ['Supine spinal twist', 'each side'],
      ]),
    ),
    counts: { GET_READY: 1, TRANSITION: 2, WORK: 3, BREATHE: 1, SWITCH_SIDE: 1 },
    seconds: aRange(30 + 48 + 30 + 65),
  },
  {
    title: 'Pilates',
    routine: aRoutine(
      aBlock([
        ['Glute bridge', '3 x 8-10'],
        ['Pelvic tilt', '3 x 8-10'],
        ['Supine hamstring stretch with towel', 'hold at least 30 s, each side'],
      ]),
    ),
    counts: { GET_READY: 1, TRANSITION: 2, WORK: 6, HOLD: 2, REST: 4, SWITCH_SIDE: 1 },
    seconds: { min: 30 + 132 + 132 + 65, max: 30 + 150 + 150 + 65 },
  },
  {
    title: 'Standing strength',
    routine: aRoutine(
      aBlock(
        [
          ['Good morning', '8 reps'],
          ['Bodyweight squat with lateral reach', '8 reps, each side'],
          ['Alternating reverse lunge with rotation', '8 reps, alternating'],
          ["Runner's lunge with spinal extension", '8 reps, each side'],
        ],
        circuit,
      ),
    ),
    counts: { GET_READY: 1, TRANSITION: 3, WORK: 6, SWITCH_SIDE: 2 },
    // Three rounds have eleven changes and two rests.
    seconds: { min: 40 + 24 + 53 + 48 + 53, max: 10 + 3 * 178 + 11 * 10 + 2 * 30 },
  },
  {
    title: 'Prone strength',
    routine: aRoutine(
      aBlock(
        [
          ['Bird dog', '5 reps, each side'],
          ['Superman', '5 reps'],
          ["Child's pose", '5 breaths'],
          ['Forearm plank', '5 breaths'],
        ],
        circuit,
      ),
    ),
    counts: { GET_READY: 1, TRANSITION: 3, WORK: 3, BREATHE: 2, SWITCH_SIDE: 1 },
    seconds: { min: 40 + 35 + 15 + 30 + 30, max: 10 + 3 * 110 + 11 * 10 + 2 * 30 },
  },
  {
    title: 'Supine strength',
    routine: aRoutine(
      aBlock([
        ['Pelvic tilt into glute bridge', '5 reps'],
        ['Heel dip', '5 reps, alternating'],
        ['Supine spinal twist', '5 reps, alternating'],
        ['Supine hamstring stretch with towel', 'hold at least 30 s, each side'],
      ]),
    ),
    counts: { GET_READY: 1, TRANSITION: 3, WORK: 3, HOLD: 2, SWITCH_SIDE: 1 },
    seconds: aRange(40 + 15 + 30 + 30 + 65),
  },
];
