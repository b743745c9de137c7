import {
  type Dose,
  type DosePart,
  type PartUnit,
  aDosePart,
  doseOnSide,
  partUnit,
  partUnits,
  statedUnits,
} from '../dose/domain.ts';
import { isSame } from '../exercise/entries.ts';

const units = Object.keys(partUnits) as PartUnit[];

function withUnits(part: DosePart, from: DosePart, which: readonly PartUnit[]): DosePart {
  return which.reduce<DosePart>((made, unit) => ({ ...made, ...partUnit(from, unit) }), part);
}

/** Only what may differ between the sides. */
function partOf(dose: DosePart): DosePart {
  return withUnits(aDosePart(), dose, units);
}

/** Whether only one side is done: "left only". */
function onlySide({ left, right }: Dose): 'LEFT' | 'RIGHT' | null {
  if ((left === null) === (right === null)) return null;
  return left === null ? 'RIGHT' : 'LEFT';
}

/**
 * Puts what two sides do into a dose: what they share stands once, the rest on its side. What only one of
 * them states, while nothing else differs, is taken for both: a side that says nothing is no side.
 */
export function withSides(dose: Dose, left: DosePart, right: DosePart): Dose {
  const differing = units.filter((unit) => !isSame(partUnit(left, unit), partUnit(right, unit)));
  const [ofLeft, ofRight] = [left, right].map((part) => withUnits(aDosePart(), part, differing)) as [
    DosePart,
    DosePart,
  ];
  const shared = withUnits(
    aDosePart(),
    left,
    units.filter((unit) => !differing.includes(unit)),
  );
  const isDiffering = statedUnits(ofLeft).length > 0 && statedUnits(ofRight).length > 0;
  if (!isDiffering) {
    const stated = statedUnits(ofLeft).length > 0 ? ofLeft : ofRight;
    return { ...dose, ...withUnits(shared, stated, differing), left: null, right: null };
  }
  return { ...dose, ...shared, side: dose.side === 'BOTH' ? 'EACH' : dose.side, left: ofLeft, right: ofRight };
}

/** What is done on one side of a dose; of a dose for the other side alone, what that one does. */
export function sideOf(dose: Dose, side: 'LEFT' | 'RIGHT'): DosePart {
  return partOf(doseOnSide(dose, side) ?? doseOnSide(dose, side === 'LEFT' ? 'RIGHT' : 'LEFT') ?? dose);
}

/** The dose with what a patch states in the place of what stood there: "2 sets" leaves all but the sets. */
export function patchedDose(dose: Dose, patch: Dose): Dose {
  const { restSeconds, timesPerDay, daysPerWeek } = patch;
  const around: Dose = {
    ...dose,
    restSeconds: restSeconds ?? dose.restSeconds,
    timesPerDay: timesPerDay ?? dose.timesPerDay,
    daysPerWeek: daysPerWeek ?? dose.daysPerWeek,
    openEnded: patch.openEnded || dose.openEnded,
    ...(patch.side === 'BOTH' ? {} : { side: patch.side, oneSideFirst: patch.oneSideFirst }),
  };
  const of = (side: 'LEFT' | 'RIGHT') => {
    const given = sideOf(patch, side);
    return withUnits(sideOf(dose, side), given, statedUnits(given));
  };
  const only = onlySide(patch) ?? (patch.side === 'BOTH' ? onlySide(dose) : null);
  if (only === null) return withSides(around, of('LEFT'), of('RIGHT'));
  const alone = { ...around, ...of(only), side: 'EACH', oneSideFirst: false } as const;
  return only === 'LEFT' ? { ...alone, left: aDosePart(), right: null } : { ...alone, left: null, right: aDosePart() };
}
