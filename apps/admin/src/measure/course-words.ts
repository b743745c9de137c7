/** What a course says, as the API answers it. */
export interface CourseFacts {
  readonly definition: {
    readonly direction: 'HIGHER_IS_BETTER' | 'HIGHER_IS_WORSE';
    readonly isChange: boolean;
    readonly scoreMin: number;
    readonly scoreMax: number;
    readonly best: number;
    readonly worst: number;
    readonly change?: { readonly source: string } | null;
  };
  readonly points: readonly { readonly score?: number | null }[];
  readonly first?: { readonly score?: number | null; readonly date: string } | null;
  readonly latest?: { readonly score?: number | null; readonly date: string } | null;
  readonly change?: number | null;
  readonly percent?: number | null;
  readonly threshold?: number | null;
  readonly verdict: 'TOO_FEW' | 'BETTER' | 'SAME' | 'WORSE';
  readonly changeName?: string | null;
  readonly edge?: 'AT_BEST' | 'NEAR_BEST' | 'AT_WORST' | 'NEAR_WORST' | null;
}

/** A score with one decimal where it has any, and a minus that is read as one. */
export const scoreText = (score: number): string =>
  (Number.isInteger(score) ? String(score) : score.toFixed(1)).replace('-', '−');

/** So many points of a scale. */
export const pointsText = (points: number): string => `${scoreText(points)} ${points === 1 ? 'point' : 'points'}`;

/** Which way the scale goes: said with every score, for two scales of one name go opposite ways. */
export function scaleWords({ definition }: Pick<CourseFacts, 'definition'>): string {
  const { scoreMin, scoreMax, direction, isChange } = definition;
  const range = `${scoreText(scoreMin)} to ${isChange ? '+' : ''}${scoreText(scoreMax)}`;
  return `${range}; ${direction === 'HIGHER_IS_BETTER' ? 'higher is better' : 'lower is better'}`;
}

const verdicts = {
  BETTER: 'better, a change that matters',
  WORSE: 'worse, a change that matters',
  SAME: 'not yet a change that matters',
} as const;

/** Where scores went, in words. */
export function courseWords(course: CourseFacts): string {
  const { points, first, latest, change, percent, verdict, changeName, threshold, definition } = course;
  if (latest?.score == null) {
    return points.length === 0
      ? 'Not answered yet.'
      : 'Answered, but with too little for a score; nothing is made up in its place.';
  }
  const now = `${scoreText(latest.score)} now`;
  const named = changeName ? ` (${changeName})` : '';
  const figure = threshold == null ? '' : ` The figure for it is ${pointsText(threshold)}.`;
  if (definition.isChange) {
    const told = verdict === 'TOO_FEW' ? 'no figure says from where on it matters' : verdicts[verdict];
    return `${now}: ${told}.${figure}`;
  }
  if (change == null || first?.score == null) return `${now}, the first score: nothing to set it against yet.${figure}`;
  const share = percent == null ? '' : `, ${Math.round(Math.abs(percent))} %`;
  const way = change === 0 ? 'as at first' : `${scoreText(Math.abs(change))} ${change < 0 ? 'below' : 'above'}`;
  const than = change === 0 ? '' : ` the first score of ${scoreText(first.score)}${share}`;
  const told =
    verdict === 'TOO_FEW' ? 'no figure says from where on a change matters on this scale' : verdicts[verdict];
  return `${now}: ${way}${than}, ${told}${named}.${figure}`;
}

/** Where the scale leaves no room for a change to be seen; null where it does. */
export function edgeWords({ edge, definition: { best, worst } }: CourseFacts): string | null {
  if (edge == null) return null;
  const left = 'less than the change that matters is left';
  return {
    AT_BEST: `At the best value, ${scoreText(best)}: an improvement beyond it cannot be seen.`,
    NEAR_BEST: `Near the best value, ${scoreText(best)}: ${left}, so a further improvement that matters cannot be seen.`,
    AT_WORST: `At the worst value, ${scoreText(worst)}: a worsening beyond it cannot be seen.`,
    NEAR_WORST: `Near the worst value, ${scoreText(worst)}: ${left}, so a further worsening that matters cannot be seen.`,
  }[edge];
}
