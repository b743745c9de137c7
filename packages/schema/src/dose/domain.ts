/** A closed range of whole numbers; one number is a range whose ends are equal. */
export interface IntRange {
  readonly min: number;
  readonly max: number;
}

export const sides = ['BOTH', 'EACH', 'ALTERNATE'] as const;
/** BOTH: at once. EACH: all repetitions of a set on one side, then the other. ALTERNATE: in turns. */
export type Side = (typeof sides)[number];

export const bandColours = [
  'TAN',
  'WHITE',
  'YELLOW',
  'ORANGE',
  'PINK',
  'RED',
  'GREEN',
  'BLUE',
  'PURPLE',
  'BLACK',
  'GREY',
  'SILVER',
  'GOLD',
] as const;
/** Colours say nothing of strength: makers differ, so the list has no order of its own. */
export type BandColour = (typeof bandColours)[number];

export interface WeightLoad {
  readonly kilograms: number;
}
export interface BandLoad {
  readonly band: BandColour;
}
export type Load = WeightLoad | BandLoad;

/** What may differ between the left and the right side. Null is not stated, and is not 1. */
export interface DosePart {
  readonly sets: IntRange | null;
  /** Repetitions in a set; per side when the dose has sides. */
  readonly reps: IntRange | null;
  /** Held in each repetition; without repetitions, the whole hold. */
  readonly holdSeconds: IntRange | null;
  /** "At least": goes with holdSeconds or with breaths. */
  readonly holdIsMinimum: boolean;
  /** Held for so many slow breaths, instead of seconds. */
  readonly breaths: IntRange | null;
  /** Counted steps in one repetition. */
  readonly steps: IntRange | null;
  /** Three or four numbers of seconds: lower, pause, lift, and pause again. */
  readonly tempo: string | null;
  readonly load: Load | null;
  /** Rating of perceived exertion, 0-10. */
  readonly effort: IntRange | null;
}

/**
 * How much of one exercise. `left` and `right` stand only when the sides differ, and the dose then
 * holds what they share; one of them alone, and empty, means that only that side is done.
 */
export interface Dose extends DosePart {
  readonly side: Side;
  readonly oneSideFirst: boolean;
  readonly left: DosePart | null;
  readonly right: DosePart | null;
  /** Between sets. */
  readonly restSeconds: IntRange | null;
  readonly timesPerDay: IntRange | null;
  readonly daysPerWeek: IntRange | null;
  /** As long, or as much, as is comfortable. */
  readonly openEnded: boolean;
}

/** The smallest and largest number that each range of a dose may hold. */
export const doseBounds = {
  sets: { min: 1, max: 20 },
  reps: { min: 1, max: 200 },
  holdSeconds: { min: 1, max: 900 },
  breaths: { min: 1, max: 60 },
  steps: { min: 1, max: 50 },
  effort: { min: 0, max: 10 },
  restSeconds: { min: 0, max: 900 },
  timesPerDay: { min: 1, max: 12 },
  daysPerWeek: { min: 1, max: 7 },
} as const satisfies Partial<Record<keyof Dose, IntRange>>;
export type DoseRangeField = keyof typeof doseBounds;

export const LOAD_KILOGRAMS_MAX = 500;
/** The smallest plate: loads come in quarters of a kilogram. */
export const LOAD_STEP_KILOGRAMS = 0.25;
/** Longest single movement or pause of a tempo, in seconds. */
export const TEMPO_SECONDS_MAX = 30;

const emptyPart: DosePart = {
  sets: null,
  reps: null,
  holdSeconds: null,
  holdIsMinimum: false,
  breaths: null,
  steps: null,
  tempo: null,
  load: null,
  effort: null,
};

/** The dose that states nothing, for both sides at once. */
export const emptyDose: Dose = {
  ...emptyPart,
  side: 'BOTH',
  oneSideFirst: false,
  left: null,
  right: null,
  restSeconds: null,
  timesPerDay: null,
  daysPerWeek: null,
  openEnded: false,
};

/** Makes a range of whole numbers; one number makes a range of that number alone. */
export function aRange(min: number, max: number = min): IntRange {
  return { min, max };
}

/** Makes a dose that states what is given and nothing else. It is not checked: see `doseProblems`. */
export function aDose(stated: Partial<Dose> = {}): Dose {
  return { ...emptyDose, ...stated };
}

/** Makes one side's part of a dose that states what is given and nothing else. */
export function aDosePart(stated: Partial<DosePart> = {}): DosePart {
  return { ...emptyPart, ...stated };
}

/** Parts of a dose that are said, shared and compared as one: a hold is seconds or breaths, with "at least". */
export const partUnits = {
  sets: ['sets'],
  reps: ['reps'],
  hold: ['holdSeconds', 'breaths', 'holdIsMinimum'],
  steps: ['steps'],
  tempo: ['tempo'],
  load: ['load'],
  effort: ['effort'],
} as const satisfies Record<string, readonly (keyof DosePart)[]>;
export type PartUnit = keyof typeof partUnits;

/** The units of a dose, or of one side's part, that are stated, in a fixed order. */
export function statedUnits(part: DosePart): readonly PartUnit[] {
  return (Object.keys(partUnits) as PartUnit[]).filter((unit) =>
    partUnits[unit].some((field) => part[field] !== emptyPart[field]),
  );
}

/** Picks one unit's fields out of a dose or of one side's part. */
export function partUnit(part: DosePart, unit: PartUnit): Partial<DosePart> {
  return Object.fromEntries(partUnits[unit].map((field) => [field, part[field]]));
}

/** Whether two parts say the same of a unit. */
function sameUnit(left: DosePart, right: DosePart, unit: PartUnit): boolean {
  return partUnits[unit].every((field) => sameValue(left[field], right[field]));
}

/** What is done on one side: the shared figures and that side's own; null when that side is not done. */
export function doseOnSide(dose: Dose, side: 'LEFT' | 'RIGHT'): DosePart | null {
  const [own, other] = side === 'LEFT' ? [dose.left, dose.right] : [dose.right, dose.left];
  if (own === null) return other === null ? dose : null;
  return statedUnits(own).reduce<DosePart>((part, unit) => ({ ...part, ...partUnit(own, unit) }), dose);
}

type Value = IntRange | Load | string | boolean | null;

function sameValue(one: Value, other: Value): boolean {
  if (one === null || other === null || typeof one !== 'object' || typeof other !== 'object') return one === other;
  const entries = Object.entries(one);
  return (
    entries.length === Object.keys(other).length && entries.every(([key, value]) => Reflect.get(other, key) === value)
  );
}

/** One rule that a dose breaks. */
export interface DoseFieldProblem {
  /** The field it is about, such as `reps` or `left.holdSeconds`. */
  readonly field: string;
  readonly message: string;
}

const rangeLabels: Record<DoseRangeField, string> = {
  sets: 'Sets',
  reps: 'Repetitions',
  holdSeconds: 'Seconds of hold',
  breaths: 'Breaths',
  steps: 'Steps',
  effort: 'Effort',
  restSeconds: 'Seconds of rest',
  timesPerDay: 'Times a day',
  daysPerWeek: 'Days a week',
};

/** Says what is wrong with a range as the value of a field, or null when nothing is. */
export function rangeProblem(field: DoseRangeField, { min, max }: IntRange): string | null {
  const label = rangeLabels[field];
  const bounds = doseBounds[field];
  if (!Number.isInteger(min) || !Number.isInteger(max)) return `${label} must be in whole numbers.`;
  if (min > max) return `${label} must run from the smaller number to the larger.`;
  if (min < bounds.min || max > bounds.max) return `${label} must be from ${bounds.min} to ${bounds.max}.`;
  return null;
}

/** Says what is wrong with a load, or null when nothing is. */
export function loadProblem(load: Load): string | null {
  if ('band' in load) return bandColours.includes(load.band) ? null : 'The band must have a colour of the list.';
  const { kilograms } = load;
  if (!(kilograms >= 0 && kilograms <= LOAD_KILOGRAMS_MAX)) return `A load must be from 0 to ${LOAD_KILOGRAMS_MAX} kg.`;
  return Number.isInteger(kilograms / LOAD_STEP_KILOGRAMS) ? null : 'A load must be in quarters of a kilogram.';
}

/** Says what is wrong with a tempo, or null when nothing is. */
export function tempoProblem(tempo: string): string | null {
  const message = `A tempo must be three or four numbers from 0 to ${TEMPO_SECONDS_MAX}, such as 3-1-2, and not all 0.`;
  if (!/^(0|[1-9]\d?)(-(0|[1-9]\d?)){2,3}$/.test(tempo)) return message;
  const seconds = tempo.split('-').map(Number);
  return Math.max(...seconds) > TEMPO_SECONDS_MAX || Math.max(...seconds) === 0 ? message : null;
}

/** Every rule that a dose breaks; empty when the dose is valid. The bounds are those of `doseBounds`. */
export function doseProblems(dose: Dose): readonly DoseFieldProblem[] {
  const { left, right, side } = dose;
  return [
    ...partProblems(dose, ''),
    ...rangeProblems(dose, ['restSeconds', 'timesPerDay', 'daysPerWeek'], ''),
    ...(sides.includes(side) ? [] : [{ field: 'side', message: 'The side must be BOTH, EACH or ALTERNATE.' }]),
    ...(dose.oneSideFirst && side !== 'EACH'
      ? [{ field: 'oneSideFirst', message: 'One side first goes only with each side.' }]
      : []),
    ...(left ? partProblems(left, 'left.') : []),
    ...(right ? partProblems(right, 'right.') : []),
    ...(left && right ? differenceProblems(dose, left, right) : []),
    ...(left && !right ? oneSideProblems(dose, left, 'left') : []),
    ...(right && !left ? oneSideProblems(dose, right, 'right') : []),
  ];
}

function partProblems(part: DosePart, at: string): DoseFieldProblem[] {
  const problems = rangeProblems(part, ['sets', 'reps', 'holdSeconds', 'breaths', 'steps', 'effort'], at);
  const add = (field: keyof DosePart, message: string | null) => {
    if (message) problems.push({ field: at + field, message });
  };
  if (part.tempo !== null) add('tempo', tempoProblem(part.tempo));
  if (part.load !== null) add('load', loadProblem(part.load));
  if (part.holdSeconds && part.breaths) add('breaths', 'A hold is in seconds or in breaths, not in both.');
  if (part.holdIsMinimum && !part.holdSeconds && !part.breaths) add('holdIsMinimum', '"At least" needs a hold.');
  return problems;
}

function rangeProblems<Field extends DoseRangeField>(
  ranges: Readonly<Record<Field, IntRange | null>>,
  fields: readonly Field[],
  at: string,
): DoseFieldProblem[] {
  return fields.flatMap((field) => {
    const range = ranges[field];
    const message = range && rangeProblem(field, range);
    return message ? [{ field: at + field, message }] : [];
  });
}

function differenceProblems(dose: Dose, left: DosePart, right: DosePart): DoseFieldProblem[] {
  const units = statedUnits(left).concat(statedUnits(right).filter((unit) => !statedUnits(left).includes(unit)));
  const shared = units.filter((unit) => statedUnits(dose).includes(unit));
  const equal = units.filter((unit) => sameUnit(left, right, unit));
  return [
    ...(dose.side === 'BOTH' ? [{ field: 'side', message: 'Sides that differ must be EACH or ALTERNATE.' }] : []),
    ...(['left', 'right'] as const)
      .filter((name) => statedUnits(name === 'left' ? left : right).length === 0)
      .map((field) => ({ field, message: 'Each of two sides that differ must state something.' })),
    ...shared.map((field) => ({ field, message: 'What a side states must not be stated for both as well.' })),
    ...equal.map((field) => ({ field, message: 'What is the same on both sides must be stated once, for both.' })),
  ];
}

function oneSideProblems(dose: Dose, part: DosePart, name: 'left' | 'right'): DoseFieldProblem[] {
  return [
    ...(dose.side === 'EACH' ? [] : [{ field: 'side', message: 'A dose for one side alone must have the side EACH.' }]),
    ...(dose.oneSideFirst ? [{ field: 'oneSideFirst', message: 'One side first needs two sides.' }] : []),
    ...(statedUnits(part).length > 0
      ? [{ field: name, message: 'State the other side too, or state the figures in the dose for this side alone.' }]
      : []),
  ];
}
