import type { z } from 'zod';
import { formatDose } from '../dose/format.ts';
import type { IntRange } from '../dose/domain.ts';
import type { Element } from './fhir-extension.ts';
import { extensionOf, readExtension } from './fhir-extension.ts';
import { doseSchema } from './file-dose.ts';

type Dose = z.infer<typeof doseSchema>;

const UCUM = 'http://unitsofmeasure.org';

/** A range of Timing.repeat: the lower end, and the upper one where it differs. */
const between = (name: string, { min, max }: IntRange): Element => ({
  [name]: min,
  ...(max === min ? {} : { [`${name}Max`]: max }),
});

const rangeAt = (element: Element | undefined, name: string): IntRange | null => {
  const [min, max] = [element?.[name], element?.[`${name}Max`]];
  return typeof min === 'number' ? { min, max: typeof max === 'number' ? max : min } : null;
};

/** Says whether the whole of a sitting is one hold, which is what the duration of an event is in FHIR. */
const isOneHold = ({ holdSeconds, holdIsMinimum, sets, reps }: Dose) =>
  holdSeconds !== null && !holdIsMinimum && sets === null && reps === null;

/** The parts of a dose that `Timing.repeat` has elements for; null when there are none. */
export function timingOf(dose: Dose): Element | null {
  const { timesPerDay, daysPerWeek, holdSeconds } = dose;
  const often = timesPerDay ?? daysPerWeek;
  const repeat = {
    ...(isOneHold(dose) && holdSeconds ? { ...between('duration', holdSeconds), durationUnit: 's' } : {}),
    ...(often ? { ...between('frequency', often), period: 1, periodUnit: timesPerDay ? 'd' : 'wk' } : {}),
  };
  return Object.keys(repeat).length > 0 ? { repeat } : null;
}

const repetitions = (value: number) => ({ value, unit: 'repetition', system: UCUM, code: '{repetition}' });

/** What no standard element says of a dose. */
function restOf(dose: Dose): Dose {
  const { timesPerDay, daysPerWeek, holdSeconds } = dose;
  return {
    ...dose,
    reps: null,
    timesPerDay: null,
    daysPerWeek: timesPerDay ? daysPerWeek : null,
    holdSeconds: isOneHold(dose) ? null : holdSeconds,
  };
}

/** A dose as the `dosage` of an activity: in words, its repetitions, and in an extension what has no element. */
export function dosageOf(dose: Dose, note: string | null): Element {
  const { reps } = dose;
  return {
    extension: [extensionOf('dose', doseSchema, restOf(dose))],
    text: formatDose(dose, 'sentence') || 'No figures are stated.',
    ...(note === null ? {} : { patientInstruction: note }),
    ...(reps ? { doseAndRate: [{ doseRange: { low: repetitions(reps.min), high: repetitions(reps.max) } }] } : {}),
  };
}

const valueOf = (quantity: unknown): unknown => (quantity as Element | undefined)?.['value'];

/** The repetitions that a dosage gives; null when it gives none, or an amount of something else. */
export function repsOf(dosage: Element): IntRange | null {
  const [first] = (dosage['doseAndRate'] as readonly Element[] | undefined) ?? [];
  const one = first?.['doseQuantity'] as Element | undefined;
  const { low, high } = (first?.['doseRange'] as Element | undefined) ?? { low: one, high: one };
  const unit = (low as Element | undefined)?.['unit'];
  if (typeof unit !== 'string' || !/^\W*rep/i.test(unit)) return null;
  const [min, max] = [valueOf(low), valueOf(high ?? low)];
  return typeof min === 'number' && typeof max === 'number' ? { min, max } : null;
}

/** What the repeat of a timing says of how often and how long. */
export function repeatedBy(timing: Element | undefined): Partial<Dose> {
  const repeat = timing?.['repeat'] as Element | undefined;
  const often = repeat?.['period'] === 1 ? rangeAt(repeat, 'frequency') : null;
  const seconds = rangeAt(repeat, 'duration');
  const unit = { s: 1, min: 60 }[String(repeat?.['durationUnit'])];
  return {
    ...(often && repeat?.['periodUnit'] === 'd' ? { timesPerDay: often } : {}),
    ...(often && repeat?.['periodUnit'] === 'wk' ? { daysPerWeek: often } : {}),
    ...(seconds && unit ? { holdSeconds: { min: seconds.min * unit, max: seconds.max * unit } } : {}),
  };
}

/** Reads a dose back that `dosageOf` and `timingOf` wrote; null when this is not of ours. */
export function readDose(dosage: Element, timing: Element | undefined): Record<string, unknown> | null {
  const rest = readExtension(dosage, 'dose', doseSchema);
  if (rest === null) return null;
  const reps = repsOf(dosage);
  return { ...rest, ...repeatedBy(timing), ...(reps ? { reps } : {}) };
}
