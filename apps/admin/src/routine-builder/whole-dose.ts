import {
  type Dose,
  type DosePart,
  type IntRange,
  type Load,
  aDose,
  aDosePart,
  bandColours,
} from '@reprise/schema/dose';
import { graphql, readFragment } from '../gql';
import type { FragmentType } from '../gql';
import type { DoseInput, WholeDoseFragment, WholeDosePartFragment } from '../gql/graphql';

const wholeDosePart = graphql(`
  fragment WholeDosePart on Dose {
    sets {
      min
      max
    }
    reps {
      min
      max
    }
    holdSeconds {
      min
      max
    }
    holdIsMinimum
    breaths {
      min
      max
    }
    steps {
      min
      max
    }
    tempo
    load {
      kilograms
      band
    }
    effort {
      min
      max
    }
  }
`);

export const wholeDose = graphql(`
  fragment WholeDose on Dose {
    ...WholeDosePart
    side
    oneSideFirst
    restSeconds {
      min
      max
    }
    timesPerDay {
      min
      max
    }
    daysPerWeek {
      min
      max
    }
    openEnded
    left {
      ...WholeDosePart
    }
    right {
      ...WholeDosePart
    }
  }
`);

type Range = { readonly min: number; readonly max: number } | null | undefined;
type AnsweredPart = FragmentType<typeof wholeDosePart> | null | undefined;

/** A range without what the answer of the API has beside it. */
export const rangeOf = (range: Range): IntRange | null => (range ? { min: range.min, max: range.max } : null);

function loadOf(load: WholeDosePartFragment['load']): Load | null {
  const band = bandColours.find((colour) => colour === load?.band);
  if (band) return { band };
  return load?.kilograms === null || load?.kilograms === undefined ? null : { kilograms: load.kilograms };
}

function partOf(answer: AnsweredPart): DosePart | null {
  if (!answer) return null;
  const part = readFragment(wholeDosePart, answer);
  return aDosePart({
    sets: rangeOf(part.sets),
    reps: rangeOf(part.reps),
    holdSeconds: rangeOf(part.holdSeconds),
    holdIsMinimum: part.holdIsMinimum,
    breaths: rangeOf(part.breaths),
    steps: rangeOf(part.steps),
    tempo: part.tempo ?? null,
    load: loadOf(part.load),
    effort: rangeOf(part.effort),
  });
}

/** Reads a dose from the API's answer. */
export function doseOf(answer: FragmentType<typeof wholeDose>): Dose {
  const dose: WholeDoseFragment = readFragment(wholeDose, answer);
  return aDose({
    ...partOf(dose),
    side: dose.side,
    oneSideFirst: dose.oneSideFirst,
    restSeconds: rangeOf(dose.restSeconds),
    timesPerDay: rangeOf(dose.timesPerDay),
    daysPerWeek: rangeOf(dose.daysPerWeek),
    openEnded: dose.openEnded,
    left: partOf(dose.left),
    right: partOf(dose.right),
  });
}

/** A dose as the API takes it: what is not stated is left out. */
export function doseInput(dose: Dose): DoseInput {
  return Object.fromEntries(Object.entries(dose).filter(([, value]) => value !== null && value !== false));
}
