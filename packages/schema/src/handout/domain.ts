import type { IntRange } from '../dose/domain.ts';

export const handoutPapers = ['A4', 'LETTER'] as const;
export type HandoutPaper = (typeof handoutPapers)[number];

export const handoutColumns = [1, 2, 3, 4] as const;
/** Exercises in a row. */
export type HandoutColumns = (typeof handoutColumns)[number];

/** How a handout is laid out. */
export interface HandoutOptions {
  readonly paper: HandoutPaper;
  readonly columns: HandoutColumns;
}

/** The most characters of the name that a handout is made out to. */
export const HANDOUT_NAME_MAX = 100;
/** The most exercises that one handout holds. */
export const HANDOUT_EXERCISES_MAX = 100;

/** Reads options as a form or an address sends them; what is left out is A4 and two a row, what is wrong is null. */
export function handoutOptions(given: { paper?: string | null; columns?: string | null }): HandoutOptions | null {
  const paper = handoutPapers.find((known) => known === (given.paper ?? 'A4'));
  const columns = handoutColumns.find((known) => String(known) === (given.columns ?? '2'));
  return paper && columns ? { paper, columns } : null;
}

const upright = { A4: { width: 595.28, height: 841.89 }, LETTER: { width: 612, height: 792 } } as const;

/** The size of a page in points: from three exercises a row it lies on its side, so that lines stay long enough to read. */
export function handoutPage({ paper, columns }: HandoutOptions): { width: number; height: number } {
  const { width, height } = upright[paper];
  return columns < 3 ? { width, height } : { width: height, height: width };
}

/** How much of an exercise is printed: all; without its cautions; what is done and what keeps it safe; the movement alone. */
export type HandoutDetail = 'FULL' | 'STEPS' | 'MAIN' | 'MOVES';

const rolesOf: Partial<Record<HandoutDetail, readonly string[]>> = {
  MAIN: ['SET_UP', 'MOVE', 'SAFETY'],
  MOVES: ['MOVE'],
};

/** The steps that are printed in a detail; all of them when none would be left. */
export function printedSteps<Step extends { readonly role: string }>(
  steps: readonly Step[],
  detail: HandoutDetail,
): readonly Step[] {
  const roles = rolesOf[detail];
  const some = roles ? steps.filter(({ role }) => roles.includes(role)) : steps;
  return some.length > 0 ? some : steps;
}

const DAYS_OF_A_WEEK = 7;
const BOXES_A_DAY_MAX = 4;

/** The boxes to tick for one week: a column a session day, a box for each time of that day. Unstated is once on every day. */
export function tickBoxes(dose: { readonly timesPerDay: IntRange | null; readonly daysPerWeek: IntRange | null }): {
  days: number;
  timesPerDay: number;
} {
  return {
    days: Math.min(dose.daysPerWeek?.max ?? DAYS_OF_A_WEEK, DAYS_OF_A_WEEK),
    timesPerDay: Math.min(dose.timesPerDay?.max ?? 1, BOXES_A_DAY_MAX),
  };
}

/** Where something of a height goes: what fits nowhere flows on from page to page, all else stays in one piece. */
export function placeOnPage(height: number, left: number, whole: number): 'HERE' | 'NEXT_PAGE' | 'FLOWS' {
  if (height <= left) return 'HERE';
  return height <= whole ? 'NEXT_PAGE' : 'FLOWS';
}
