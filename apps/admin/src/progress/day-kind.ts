/** What became of one day's sessions. */
export interface DayCounts {
  readonly due: number;
  readonly done: number;
  readonly partlyDone: number;
  readonly skippedForPain: number;
  readonly skippedOther: number;
  readonly missed: number;
  /** Still to come today. */
  readonly open: number;
  /** Beyond what was asked for. */
  readonly extra: number;
  readonly isPaused: boolean;
}

export const dayKinds = ['DONE', 'PARTLY', 'PAIN', 'SKIPPED', 'MISSED', 'OPEN', 'PAUSED', 'NOT_DUE'] as const;
/** How a day stands in the calendar: by the best that was done on it, and else by why nothing was. */
export type DayKind = (typeof dayKinds)[number];

/** Tells days apart. A day without anything due is no missed day, and one left out for pain is neither. */
export function dayKind({ due, done, partlyDone, extra, open, isPaused, ...not }: DayCounts): DayKind {
  if (due > 0 && done >= due) return open > 0 ? 'PARTLY' : 'DONE';
  if (done + partlyDone > 0) return 'PARTLY';
  if (extra > 0) return 'DONE';
  if (not.skippedForPain > 0) return 'PAIN';
  if (not.skippedOther > 0) return 'SKIPPED';
  if (not.missed > 0) return 'MISSED';
  if (open > 0) return 'OPEN';
  return isPaused ? 'PAUSED' : 'NOT_DUE';
}

/** Days in weeks that begin on a Monday, the latest week first; null where a week has days outside of the window. */
export function inWeeks<Day extends { readonly date: string }>(
  days: readonly Day[],
): readonly (readonly (Day | null)[])[] {
  const weeks = new Map<string, (Day | null)[]>();
  for (const day of days) {
    const at = new Date(`${day.date}T00:00:00Z`);
    const weekday = (at.getUTCDay() + 6) % 7;
    at.setUTCDate(at.getUTCDate() - weekday);
    const monday = at.toISOString().slice(0, 10);
    const week = weeks.get(monday) ?? Array.from({ length: 7 }, () => null);
    week[weekday] = day;
    weeks.set(monday, week);
  }
  return [...weeks].toSorted(([one], [other]) => other.localeCompare(one)).map(([, week]) => week);
}
