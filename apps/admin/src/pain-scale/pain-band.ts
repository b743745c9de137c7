/** The highest scores that are green and amber; above them is red. */
export interface Bands {
  readonly greenMax: number;
  readonly amberMax: number;
}

export type Band = 'GREEN' | 'AMBER' | 'RED';

/** The numeric pain rating scale, see `nprs` in the project's clinical references: whole numbers, 0 to 10. */
export const painSteps = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

/** The band that a score, or a mean of scores, lies in. */
export function bandOf(score: number, { greenMax, amberMax }: Bands): Band {
  if (score <= greenMax) return 'GREEN';
  return score <= amberMax ? 'AMBER' : 'RED';
}
