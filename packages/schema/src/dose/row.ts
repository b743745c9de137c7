import { Prisma } from '@reprise/prisma/client';
import { type Dose, type DosePart, type IntRange, aDosePart } from './domain.ts';

/** The columns that hold a dose, in an item and in a citation alike. */
export const doseColumns = {
  setsMin: true,
  setsMax: true,
  repsMin: true,
  repsMax: true,
  holdMin: true,
  holdMax: true,
  holdIsMinimum: true,
  breathsMin: true,
  breathsMax: true,
  stepsMin: true,
  stepsMax: true,
  side: true,
  oneSideFirst: true,
  restMin: true,
  restMax: true,
  tempo: true,
  loadKilograms: true,
  loadBand: true,
  effortMin: true,
  effortMax: true,
  timesPerDayMin: true,
  timesPerDayMax: true,
  daysPerWeekMin: true,
  daysPerWeekMax: true,
  openEnded: true,
  left: true,
  right: true,
} as const satisfies Prisma.ItemSelect & Prisma.CitationSelect;

/** A row that holds a dose in its columns. */
export type DoseRow = Prisma.ItemGetPayload<{ select: typeof doseColumns }>;

function rangeOf(min: number | null, max: number | null): IntRange | null {
  return min === null || max === null ? null : { min, max };
}

function partOf(json: DoseRow['left']): DosePart | null {
  return json === null ? null : aDosePart(json as unknown as Partial<DosePart>);
}

function loadOf({ loadKilograms, loadBand }: DoseRow): Dose['load'] {
  if (loadKilograms !== null) return { kilograms: Number(loadKilograms) };
  return loadBand === null ? null : { band: loadBand };
}

/** Reads a dose from the columns of its row. */
export function doseOfRow(row: DoseRow): Dose {
  return {
    sets: rangeOf(row.setsMin, row.setsMax),
    reps: rangeOf(row.repsMin, row.repsMax),
    holdSeconds: rangeOf(row.holdMin, row.holdMax),
    holdIsMinimum: row.holdIsMinimum,
    breaths: rangeOf(row.breathsMin, row.breathsMax),
    steps: rangeOf(row.stepsMin, row.stepsMax),
    side: row.side,
    oneSideFirst: row.oneSideFirst,
    restSeconds: rangeOf(row.restMin, row.restMax),
    tempo: row.tempo,
    load: loadOf(row),
    effort: rangeOf(row.effortMin, row.effortMax),
    timesPerDay: rangeOf(row.timesPerDayMin, row.timesPerDayMax),
    daysPerWeek: rangeOf(row.daysPerWeekMin, row.daysPerWeekMax),
    openEnded: row.openEnded,
    left: partOf(row.left),
    right: partOf(row.right),
  };
}

/** Writes a dose into the columns of its row. */
export function doseData(dose: Dose) {
  const { load, left, right } = dose;
  const json = (part: DosePart | null) => (part === null ? Prisma.DbNull : (part as unknown as Prisma.InputJsonObject));
  return {
    setsMin: dose.sets?.min ?? null,
    setsMax: dose.sets?.max ?? null,
    repsMin: dose.reps?.min ?? null,
    repsMax: dose.reps?.max ?? null,
    holdMin: dose.holdSeconds?.min ?? null,
    holdMax: dose.holdSeconds?.max ?? null,
    holdIsMinimum: dose.holdIsMinimum,
    breathsMin: dose.breaths?.min ?? null,
    breathsMax: dose.breaths?.max ?? null,
    stepsMin: dose.steps?.min ?? null,
    stepsMax: dose.steps?.max ?? null,
    side: dose.side,
    oneSideFirst: dose.oneSideFirst,
    restMin: dose.restSeconds?.min ?? null,
    restMax: dose.restSeconds?.max ?? null,
    tempo: dose.tempo,
    loadKilograms: load && 'kilograms' in load ? load.kilograms : null,
    loadBand: load && 'band' in load ? load.band : null,
    effortMin: dose.effort?.min ?? null,
    effortMax: dose.effort?.max ?? null,
    timesPerDayMin: dose.timesPerDay?.min ?? null,
    timesPerDayMax: dose.timesPerDay?.max ?? null,
    daysPerWeekMin: dose.daysPerWeek?.min ?? null,
    daysPerWeekMax: dose.daysPerWeek?.max ?? null,
    openEnded: dose.openEnded,
    left: json(left),
    right: json(right),
  } as const satisfies Record<keyof DoseRow, unknown>;
}
