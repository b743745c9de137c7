import type { DoseData, Range } from '../library/shapes.ts';

const ends = <Name extends string>(name: Name, range: Range | undefined) =>
  ({ [`${name}Min`]: range?.[0] ?? null, [`${name}Max`]: range?.[1] ?? null }) as Record<
    `${Name}Min` | `${Name}Max`,
    number | null
  >;

/** The columns of a dose as the library writes it; what it leaves out is null. */
export function doseColumns(dose: DoseData) {
  return {
    ...ends('sets', dose.sets),
    ...ends('reps', dose.reps),
    ...ends('hold', dose.holdSeconds),
    holdIsMinimum: dose.holdIsMinimum ?? false,
    ...ends('breaths', dose.breaths),
    ...ends('steps', dose.steps),
    side: dose.side ?? 'BOTH',
    oneSideFirst: dose.oneSideFirst ?? false,
    ...ends('rest', dose.restSeconds),
    ...ends('timesPerDay', dose.timesPerDay),
    openEnded: dose.openEnded ?? false,
  } as const;
}
