import type { IntRange } from '../dose/domain.ts';
import { type DoseChoices, doseChoicesAt, doseRun, type RangeEnd, SWITCH_SIDE_SECONDS } from '../dose/run.ts';
import { doseTurns } from '../dose/turns.ts';
import type { BlockContent, ItemContent, RoutineContent } from './domain.ts';
import {
  ASSUMED_ROUND_REST_SECONDS,
  GET_READY_SECONDS,
  ROUTINE_SECONDS_MAX,
  routineSeconds,
  TRANSITION_SECONDS,
} from './time.ts';

export const routineStepKinds = ['GET_READY', 'WORK', 'HOLD', 'BREATHE', 'REST', 'SWITCH_SIDE', 'TRANSITION'] as const;
export type RoutineStepKind = (typeof routineStepKinds)[number];

export const bodySides = ['LEFT', 'RIGHT', 'BOTH'] as const;
export type BodySide = (typeof bodySides)[number];

/** Which end of each range is played; what is left out plays its lower end. `rests` holds for blocks too. */
export interface RoutineChoices extends DoseChoices {
  readonly rounds?: RangeEnd;
}

/** One step of a routine as it is run. A rest belongs to what was just done, any other pause to what comes next. */
export interface RoutineStep<Exercise> {
  readonly kind: RoutineStepKind;
  /** What the timer counts; null when the person counts. */
  readonly seconds: number | null;
  /** What the step is likely to take: more than `seconds` when a held repetition states its tempo or steps. */
  readonly estimatedSeconds: number;
  readonly itemId: string;
  readonly exercise: Exercise;
  readonly blockName: string;
  /** From 1. */
  readonly round: number;
  readonly roundCount: number;
  /** From 1; null between items. */
  readonly set: number | null;
  readonly setCount: number | null;
  /** Repetitions to do in this step, per side when it is for both in turns; null when not stated. */
  readonly reps: number | null;
  /** Which repetition of the set this is, from 1, when each has a step of its own. */
  readonly rep: number | null;
  readonly repCount: number | null;
  readonly breaths: number | null;
  /** Null where sides take turns within the step, and where nothing is done. */
  readonly side: BodySide | null;
}

/** Plays the same end of every range. */
export function choicesAt(end: RangeEnd): RoutineChoices {
  return { ...doseChoicesAt(end), rounds: end };
}

/**
 * Lays a routine out as the flat list of steps that the person goes through; one end stands for all choices. The sum of their
 * `estimatedSeconds` lies within `routineSeconds`, at its ends when all choices are alike.
 *
 * @throws RangeError when the routine can take longer than `ROUTINE_SECONDS_MAX`, as its list could fill the memory
 */
export function routineSteps<Exercise>(
  routine: RoutineContent<Exercise>,
  choices: RoutineChoices | RangeEnd = 'MIN',
): readonly RoutineStep<Exercise>[] {
  const chosen = typeof choices === 'string' ? choicesAt(choices) : choices;
  const { max } = routineSeconds(routine);
  if (max > ROUTINE_SECONDS_MAX) throw new RangeError(`a routine of ${max} s is longer than ${ROUTINE_SECONDS_MAX} s`);
  return routine.blocks
    .filter((block) => block.items.length > 0)
    .flatMap((block, at) => blockSteps(block, chosen, at === 0));
}

function blockSteps<Exercise>(
  block: BlockContent<Exercise>,
  choices: RoutineChoices,
  isFirst: boolean,
): RoutineStep<Exercise>[] {
  const roundCount = pick(block.rounds, choices.rounds);
  const restBetweenItems = block.restBetweenItemsSeconds ? pick(block.restBetweenItemsSeconds, choices.rests) : 0;
  const restBetweenRounds = block.restBetweenRoundsSeconds
    ? pick(block.restBetweenRoundsSeconds, choices.rests)
    : ASSUMED_ROUND_REST_SECONDS;
  const rounds = Array.from({ length: roundCount }, (_, index) => index + 1);
  return rounds.flatMap((round) =>
    block.items.flatMap((item, at) => {
      const place: Place<Exercise> = { block, item, round, roundCount, choices };
      const isLast = at === block.items.length - 1;
      const rest = isLast ? (round < roundCount ? restBetweenRounds : 0) : restBetweenItems;
      const isVeryFirst = isFirst && round === 1 && at === 0;
      return [
        isVeryFirst ? pause(place, 'GET_READY', GET_READY_SECONDS) : pause(place, 'TRANSITION', TRANSITION_SECONDS),
        ...itemSteps(place),
        ...(rest > 0 ? [pause(place, 'REST', rest)] : []),
      ];
    }),
  );
}

interface Place<Exercise> {
  readonly block: BlockContent<Exercise>;
  readonly item: ItemContent<Exercise>;
  readonly round: number;
  readonly roundCount: number;
  readonly choices: RoutineChoices;
}

/** The turns of one item, with the rests between them and the switches of side. */
function itemSteps<Exercise>(place: Place<Exercise>): RoutineStep<Exercise>[] {
  const run = doseRun(place.item.dose, place.choices);
  const turns = doseTurns(run);
  return turns.flatMap((turn, index) => {
    const { set, setCount } = turn;
    const before = turns[index - 1];
    const side = turn.steps[0]?.side ?? null;
    const isOtherSide = run.order !== 'IN_TURNS' && before !== undefined && before.steps.at(-1)?.side !== side;
    return [
      ...(before && turn.isAfterRest && run.restSeconds > 0
        ? [pause(place, 'REST', run.restSeconds, { set: before.set, setCount: before.setCount })]
        : []),
      ...(isOtherSide ? [pause(place, 'SWITCH_SIDE', SWITCH_SIDE_SECONDS, { set, setCount, side })] : []),
      ...turn.steps.map((step) => ({ ...pause(place, step.kind, 0, { set, setCount }), ...step })),
    ];
  });
}

function pause<Exercise>(
  place: Place<Exercise>,
  kind: RoutineStepKind,
  seconds: number,
  where: Partial<Pick<RoutineStep<Exercise>, 'set' | 'setCount' | 'side'>> = {},
): RoutineStep<Exercise> {
  return {
    kind,
    seconds,
    estimatedSeconds: seconds,
    itemId: place.item.id,
    exercise: place.item.exercise,
    blockName: place.block.name,
    round: place.round,
    roundCount: place.roundCount,
    set: null,
    setCount: null,
    reps: null,
    rep: null,
    repCount: null,
    breaths: null,
    side: null,
    ...where,
  };
}

function pick({ min, max }: IntRange, end: RangeEnd = 'MIN'): number {
  return end === 'MAX' ? max : min;
}
