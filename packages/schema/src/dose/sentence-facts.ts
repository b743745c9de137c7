import { type Dose, type DosePart, type IntRange, statedUnits } from './domain.ts';

/** Whether there is more than one set. */
export function isRepeated(sets: IntRange | null | undefined): boolean {
  return sets !== null && sets !== undefined && sets.max > 1;
}

/** Whether anything is held, for a time or for breaths. */
export function isHeld({ holdSeconds, breaths }: DosePart): boolean {
  return holdSeconds !== null || breaths !== null;
}

/** Whether it is said that no weight is used, which is not the same as saying nothing. */
export function hasNoWeight({ load }: DosePart): boolean {
  return load !== null && 'kilograms' in load && load.kilograms === 0;
}

/** Whether a dose says how much, on either side. */
export function hasFigures(dose: Dose): boolean {
  return [dose, dose.left, dose.right].some(
    (part) => part !== null && statedUnits(part).some((unit) => ['sets', 'reps', 'hold', 'steps'].includes(unit)),
  );
}
