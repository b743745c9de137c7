/** A range as the API gives it. */
interface Range {
  min: number;
  max: number;
}

/** The parts of a dose that sources are compared by. */
export interface ComparedDose {
  sets: Range | null;
  reps: Range | null;
  holdSeconds: Range | null;
  breaths: Range | null;
  restSeconds: Range | null;
  timesPerDay: Range | null;
  daysPerWeek: Range | null;
}

/** One part of a dose over several sources: from the least to the most that any of them says. */
export interface DosePart {
  label: string;
  range: Range;
  unit: string;
  /** How many of the doses state it. */
  stated: number;
}

const parts: [key: keyof ComparedDose, label: string, unit: string][] = [
  ['sets', 'Sets', ''],
  ['reps', 'Repetitions', ''],
  ['holdSeconds', 'Hold', 's'],
  ['breaths', 'Hold in breaths', ''],
  ['restSeconds', 'Rest', 's'],
  ['timesPerDay', 'Times a day', ''],
  ['daysPerWeek', 'Days a week', ''],
];

/** How far doses lie apart, part by part; a part that none states is left out. */
export function doseSpread(doses: ComparedDose[]): DosePart[] {
  return parts.flatMap(([key, label, unit]) => {
    const ranges = doses.flatMap((dose) => dose[key] ?? []);
    if (ranges.length === 0) return [];
    const range = { min: Math.min(...ranges.map(({ min }) => min)), max: Math.max(...ranges.map(({ max }) => max)) };
    return [{ label, range, unit, stated: ranges.length }];
  });
}

/** A range in figures: "8–12", or "3" when both ends are one. */
export const rangeText = ({ min, max }: Range) => (min === max ? String(min) : `${min}–${max}`);
