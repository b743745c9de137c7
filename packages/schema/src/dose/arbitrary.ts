import * as fc from 'fast-check';
import {
  aDose,
  aDosePart,
  bandColours,
  type Dose,
  doseBounds,
  type DosePart,
  doseProblems,
  type DoseRangeField,
  type IntRange,
  type Load,
  LOAD_KILOGRAMS_MAX,
  partUnit,
  type PartUnit,
  partUnits,
  TEMPO_SECONDS_MAX,
} from './domain.ts';

/** Upper bounds below those of a dose, for tests that would take too long at the full ones. */
export type DoseLimits = Partial<Record<DoseRangeField, number>>;

/** Any range of a field, within the field's bounds or within a smaller limit. */
export function anyRange(field: DoseRangeField, limits: DoseLimits = {}): fc.Arbitrary<IntRange> {
  const { min, max } = doseBounds[field];
  const number = fc.integer({ min, max: Math.min(max, limits[field] ?? max) });
  return fc.oneof(
    number.map((only) => ({ min: only, max: only })),
    fc.tuple(number, number).map(([one, other]) => ({ min: Math.min(one, other), max: Math.max(one, other) })),
  );
}

/** Any weight or band. */
function anyLoad(): fc.Arbitrary<Load> {
  return fc.oneof(
    fc.integer({ min: 0, max: LOAD_KILOGRAMS_MAX * 4 }).map((quarters) => ({ kilograms: quarters / 4 })),
    fc.constantFrom(...bandColours).map((band) => ({ band })),
  );
}

/** Any tempo of three or four numbers that are not all 0. */
function anyTempo(longest: number = TEMPO_SECONDS_MAX): fc.Arbitrary<string> {
  return fc
    .array(fc.integer({ min: 0, max: longest }), { minLength: 3, maxLength: 4 })
    .filter((seconds) => Math.max(...seconds) > 0)
    .map((seconds) => seconds.join('-'));
}

/** Any valid dose: both sides alike, sides that differ, and one side only. */
export function anyDose(limits: DoseLimits = {}): fc.Arbitrary<Dose> {
  return fc.oneof(
    { weight: 3, arbitrary: doseOfAlikeSides(limits) },
    { weight: 2, arbitrary: doseOfUnlikeSides(limits) },
    { weight: 1, arbitrary: doseOfOneSide(limits) },
  );
}

function doseOfAlikeSides(limits: DoseLimits): fc.Arbitrary<Dose> {
  const side = fc.constantFrom(
    { side: 'BOTH' as const },
    { side: 'EACH' as const },
    { side: 'EACH' as const, oneSideFirst: true },
    { side: 'ALTERNATE' as const },
  );
  return fc.tuple(anyPart(limits), anyShared(limits), side).map((stated) => aDose(Object.assign({}, ...stated)));
}

function doseOfOneSide(limits: DoseLimits): fc.Arbitrary<Dose> {
  const side = fc.constantFrom({ left: aDosePart() }, { right: aDosePart() });
  return fc
    .tuple(anyPart(limits), anyShared(limits), side)
    .map((stated) => aDose(Object.assign({ side: 'EACH' }, ...stated)));
}

/** Parts a whole dose for each side into what is shared, which both take from the left, and what is a side's own. */
function doseOfUnlikeSides(limits: DoseLimits): fc.Arbitrary<Dose> {
  const units = Object.keys(partUnits) as PartUnit[];
  const side = fc.constantFrom({ side: 'EACH' }, { side: 'EACH', oneSideFirst: true }, { side: 'ALTERNATE' });
  return fc
    .tuple(anyPart(limits), anyPart(limits), fc.subarray(units, { minLength: 1 }), anyShared(limits), side)
    .map(([one, other, own, shared, sided]) => {
      const pick = (part: DosePart, names: readonly PartUnit[]) =>
        aDosePart(Object.assign({}, ...names.map((unit) => partUnit(part, unit))));
      const common = pick(
        one,
        units.filter((unit) => !own.includes(unit)),
      );
      return aDose(Object.assign({}, common, shared, sided, { left: pick(one, own), right: pick(other, own) }));
    })
    .filter((dose) => doseProblems(dose).length === 0);
}

function anyPart(limits: DoseLimits): fc.Arbitrary<DosePart> {
  const held = fc.oneof(
    fc.record({ holdSeconds: anyRange('holdSeconds', limits), holdIsMinimum: fc.boolean() }),
    fc.record({ breaths: anyRange('breaths', limits), holdIsMinimum: fc.boolean() }),
    fc.constant({}),
  );
  return fc
    .tuple(
      held,
      fc.record({
        sets: fc.option(anyRange('sets', limits)),
        reps: fc.option(anyRange('reps', limits)),
        steps: fc.option(anyRange('steps', limits)),
        tempo: fc.option(anyTempo()),
        load: fc.option(anyLoad()),
        effort: fc.option(anyRange('effort', limits)),
      }),
    )
    .map(([hold, rest]) => aDosePart({ ...hold, ...rest }));
}

function anyShared(limits: DoseLimits): fc.Arbitrary<Partial<Dose>> {
  return fc.record({
    restSeconds: fc.option(anyRange('restSeconds', limits)),
    timesPerDay: fc.option(anyRange('timesPerDay', limits)),
    daysPerWeek: fc.option(anyRange('daysPerWeek', limits)),
    openEnded: fc.boolean(),
  });
}
