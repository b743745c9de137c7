import type { MeasureAnswer, MeasureDefinition } from '../outcome-measure/domain.ts';
import { scoreEnds, scoreRange } from '../outcome-measure/score.ts';
import type { ChangeRule } from '../pain-trend/change.ts';

/** One time that a measure was answered. */
export interface MeasurePoint {
  readonly id: string;
  readonly day: string;
  /** Null where too little was answered. */
  readonly score: number | null;
  readonly answers: readonly MeasureAnswer[];
  /** Filled in with a member. */
  readonly isWithMember: boolean;
}

export type MeasureVerdict = 'TOO_FEW' | 'BETTER' | 'SAME' | 'WORSE';
/** AT: no value beyond it. NEAR: less than the change that matters is left. */
export type MeasureEdge = 'AT_BEST' | 'NEAR_BEST' | 'AT_WORST' | 'NEAR_WORST';

/** How the scores of one measure went, of one version and one set of activities. */
export interface MeasureCourse {
  readonly first: MeasurePoint | null;
  readonly latest: MeasurePoint | null;
  /** Points of the scale from the first score to the latest; for a rating of change, the latest itself. */
  readonly change: number | null;
  /** Of the first score; null where that is 0, or where there is none. */
  readonly percent: number | null;
  readonly verdict: MeasureVerdict;
  /** How many points the change has to come to; null where no figure is known. */
  readonly threshold: number | null;
  /** The score from which a change for the better or the worse matters; null beyond the scale. */
  readonly betterFrom: number | null;
  readonly worseFrom: number | null;
  /** Whether the latest score leaves room for a change to be seen. */
  readonly edge: MeasureEdge | null;
}

/** What a difference of two means may miss a threshold by, for how computers count. */
const ROUNDING = 1e-9;

/**
 * The points that a change has to come to from a first score. Where a share is said beside points, the clinic's
 * rule decides: both, or either alone; from a first score of 0 there is no share. [mic-lbp] [psfs-change]
 */
export function changeThreshold({ change }: MeasureDefinition, first: number, rule: ChangeRule): number | null {
  if (!change) return null;
  const { points, percent } = change;
  if (percent === null || first === 0) return points;
  const share = (Math.abs(first) * percent) / 100;
  return { BOTH: Math.max(points, share), POINTS: points, PERCENT: share }[rule];
}

/** How scores went, the first against the latest: answers with too few for a score are no zeros, and left out. */
export function measureCourse(
  definition: MeasureDefinition,
  points: readonly MeasurePoint[],
  rule: ChangeRule,
): MeasureCourse {
  const scored = points.filter(({ score }) => score !== null);
  const [first = null, latest = null] = [scored[0], scored.at(-1)];
  const sign = definition.direction === 'HIGHER_IS_BETTER' ? 1 : -1;
  const from = definition.isChange ? 0 : (first?.score ?? null);
  const threshold = from === null ? null : changeThreshold(definition, from, rule);
  const line = (towards: 1 | -1) => {
    if (from === null || threshold === null) return null;
    const { min, max } = scoreRange(definition);
    const at = from + sign * towards * threshold;
    return min - ROUNDING <= at && at <= max + ROUNDING ? at : null;
  };
  const hasChange = definition.isChange ? latest !== null : scored.length > 1;
  const change = hasChange && latest?.score != null && from !== null ? latest.score - from : null;
  return {
    first,
    latest,
    change,
    percent: change === null || definition.isChange || !from ? null : (change / Math.abs(from)) * 100,
    verdict: verdictOf(change, threshold, sign),
    threshold,
    betterFrom: line(1),
    worseFrom: line(-1),
    edge: latest?.score == null ? null : edgeOf(definition, latest.score, threshold ?? 0),
  };
}

function verdictOf(change: number | null, threshold: number | null, sign: number): MeasureVerdict {
  if (change === null || threshold === null) return 'TOO_FEW';
  if (Math.abs(change) < threshold - ROUNDING) return 'SAME';
  return change * sign > 0 ? 'BETTER' : 'WORSE';
}

/** Whether a score stands at an end of its scale, or nearer to one than the change that matters. */
export function edgeOf(definition: MeasureDefinition, score: number, threshold: number): MeasureEdge | null {
  const { best, worst } = scoreEnds(definition);
  const [toBest, toWorst] = [Math.abs(best - score), Math.abs(worst - score)];
  if (toBest < ROUNDING) return 'AT_BEST';
  if (toWorst < ROUNDING) return 'AT_WORST';
  if (definition.isChange) return null;
  if (toBest < threshold - ROUNDING) return 'NEAR_BEST';
  return toWorst < threshold - ROUNDING ? 'NEAR_WORST' : null;
}

/** What a change from the first score is called: of those greater changes that it comes to, the greatest. */
export function namedChange({ change }: MeasureDefinition, points: number) {
  return (
    change?.greater
      .toSorted((one, other) => other.points - one.points)
      .find((size) => Math.abs(points) >= size.points - ROUNDING) ?? null
  );
}
