import { type Dose, type DosePart, type IntRange, type PartUnit, statedUnits } from './domain.ts';

/** Prints a dose the way a clinician writes it. What is not stated prints as nothing. */
export function shorthand(dose: Dose): string {
  const clauses = [
    ...partShorthand(dose),
    sideShorthand(dose),
    dose.oneSideFirst && 'one side first',
    sidesShorthand(dose),
    dose.restSeconds && `rest ${secondsShorthand(dose.restSeconds)}`,
    dose.timesPerDay && `${rangeShorthand(dose.timesPerDay)}x/day`,
    dose.daysPerWeek && daysShorthand(dose.daysPerWeek),
    dose.openEnded && 'as tolerated',
  ];
  return clauses.filter(Boolean).join(', ');
}

/** Prints a range as one number, or as two with a hyphen. */
export function rangeShorthand({ min, max }: IntRange): string {
  return min === max ? `${min}` : `${min}-${max}`;
}

/** Prints seconds: in minutes from 2 minutes on, when both ends are whole minutes. */
export function secondsShorthand({ min, max }: IntRange): string {
  const inMinutes = max >= 120 && min % 60 === 0 && max % 60 === 0 && min > 0;
  return inMinutes ? `${rangeShorthand({ min: min / 60, max: max / 60 })} min` : `${rangeShorthand({ min, max })} s`;
}

function counted(range: IntRange, noun: string): string {
  return `${rangeShorthand(range)} ${noun}${range.max === 1 ? '' : 's'}`;
}

function partShorthand(part: DosePart): string[] {
  const { sets, reps, holdSeconds, breaths, holdIsMinimum, steps, tempo, load, effort } = part;
  const atLeast = holdIsMinimum ? 'at least ' : '';
  return [
    sets && reps && `${rangeShorthand(sets)} x ${rangeShorthand(reps)}`,
    sets && !reps && counted(sets, 'set'),
    reps && !sets && counted(reps, 'rep'),
    steps && counted(steps, 'step'),
    holdSeconds && `hold ${atLeast}${secondsShorthand(holdSeconds)}`,
    breaths && `hold ${atLeast}${counted(breaths, 'breath')}`,
    tempo && `tempo ${tempo}`,
    load && ('band' in load ? `${load.band.toLowerCase()} band` : `${load.kilograms} kg`),
    effort && `RPE ${rangeShorthand(effort)}`,
  ].filter((clause) => typeof clause === 'string' && clause !== '') as string[];
}

function sideShorthand({ side, left, right }: Dose): string | null {
  if (side === 'ALTERNATE') return 'alternating';
  return side === 'EACH' && !left && !right ? 'each side' : null;
}

function sidesShorthand({ left, right }: Dose): string | null {
  if (left && right) return `left ${onSide(left, right)} right ${onSide(right, left)}`;
  if (left) return 'left only';
  return right && 'right only';
}

/** Brackets keep apart what belongs to a side and what is shared; sides that differ in repetitions alone need none. */
function onSide(part: DosePart, other: DosePart): string {
  const isPlain = [part, other].every((each) => isRepsAlone(statedUnits(each)));
  return isPlain && part.reps ? rangeShorthand(part.reps) : `(${partShorthand(part).join(', ')})`;
}

function isRepsAlone(units: readonly PartUnit[]): boolean {
  return units.length === 1 && units[0] === 'reps';
}

function daysShorthand(days: IntRange): string {
  return rangeShorthand(days) === '7' ? 'every day' : `${rangeShorthand(days)}x/week`;
}
