import { builder } from '../builder.ts';
import { badInput } from '../context.ts';
import {
  type Dose,
  type DosePart,
  type IntRange,
  type Load,
  type BandColour as Band,
  aDose,
  aDosePart,
  doseProblems,
} from './domain.ts';
import { BandColour, Side } from './graphql.ts';

export const IntRangeInput = builder.inputType('IntRangeInput', {
  description: 'A closed range of whole numbers; one number is a range with equal ends.',
  fields: (t) => ({ min: t.int({ required: true }), max: t.int({ required: true }) }),
});

const LoadInput = builder.inputType('LoadInput', {
  description: 'Either a weight or the colour of a band.',
  isOneOf: true,
  fields: (t) => ({
    kilograms: t.float({ description: '0-500, in quarters.' }),
    band: t.field({ type: BandColour }),
  }),
});

const DosePartInput = builder.inputType('DosePartInput', {
  description: 'What one side has of its own, when the sides differ.',
  fields: (t) => ({
    sets: t.field({ type: IntRangeInput }),
    reps: t.field({ type: IntRangeInput }),
    holdSeconds: t.field({ type: IntRangeInput }),
    holdIsMinimum: t.boolean(),
    breaths: t.field({ type: IntRangeInput }),
    steps: t.field({ type: IntRangeInput }),
    tempo: t.string(),
    load: t.field({ type: LoadInput }),
    effort: t.field({ type: IntRangeInput }),
  }),
});

/** A dose in fields; see the type Dose for what each means and how far it goes. */
export const DoseInput = builder.inputType('DoseInput', {
  description: 'A dose in fields, as the type Dose has them. What is left out is not stated.',
  fields: (t) => ({
    sets: t.field({ type: IntRangeInput }),
    reps: t.field({ type: IntRangeInput }),
    holdSeconds: t.field({ type: IntRangeInput }),
    holdIsMinimum: t.boolean(),
    breaths: t.field({ type: IntRangeInput }),
    steps: t.field({ type: IntRangeInput }),
    side: t.field({ type: Side }),
    oneSideFirst: t.boolean(),
    restSeconds: t.field({ type: IntRangeInput }),
    tempo: t.string(),
    load: t.field({ type: LoadInput }),
    effort: t.field({ type: IntRangeInput }),
    timesPerDay: t.field({ type: IntRangeInput }),
    daysPerWeek: t.field({ type: IntRangeInput }),
    openEnded: t.boolean(),
    left: t.field({ type: DosePartInput }),
    right: t.field({ type: DosePartInput }),
  }),
});

type Given<Fields> = { readonly [Name in keyof Fields]?: Fields[Name] | null | undefined };
type GivenLoad = Given<{ kilograms: number; band: Band }> | null | undefined;
interface GivenPart extends Given<Omit<DosePart, 'load'>> {
  readonly load?: GivenLoad;
}
export interface GivenDose extends Given<Omit<Dose, 'load' | 'left' | 'right'>> {
  readonly load?: GivenLoad;
  readonly left?: GivenPart | null | undefined;
  readonly right?: GivenPart | null | undefined;
}

function loadOf(load: GivenLoad): Load | null {
  if (load?.band) return { band: load.band };
  return load?.kilograms === null || load?.kilograms === undefined ? null : { kilograms: load.kilograms };
}

const rangeOf = (value: unknown) =>
  typeof value === 'object' && value !== null && 'min' in value ? { ...(value as IntRange) } : value;

/** Without what is not stated, and with plain ranges. */
function stated(fields: object): object {
  const entries = Object.entries(fields).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(entries.map(([name, value]) => [name, rangeOf(value)]));
}

const partOf = (part: GivenPart | null | undefined) =>
  part ? aDosePart({ ...stated(part), load: loadOf(part.load) }) : null;

/** Makes a dose of its fields. It is not checked: see `doseProblems`. */
export function uncheckedDose(fields: GivenDose): Dose {
  const sides = { left: partOf(fields.left), right: partOf(fields.right) };
  return aDose({ ...stated(fields), ...sides, load: loadOf(fields.load) });
}

/**
 * Makes a dose of its fields.
 *
 * @throws BAD_INPUT when they break a rule of doses
 */
export function doseOfInput(fields: GivenDose): Dose {
  const dose = uncheckedDose(fields);
  const problems = doseProblems(dose);
  if (problems.length > 0) throw badInput(problems.map(({ field, message }) => `dose.${field}: ${message}`).join(' '));
  return dose;
}
