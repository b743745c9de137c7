/** ISO 8601: the week begins on Monday. */
export const weekdays = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] as const;
export type Weekday = (typeof weekdays)[number];

/** When the sessions of a phase are due: so many times on each of its days. */
export interface Schedule {
  /** Sessions on a day on which any are due. */
  readonly timesPerDay: number;
  /** The days of the week, in their order; null where days are counted instead. */
  readonly daysOfWeek: readonly Weekday[] | null;
  /** Every so many days from the first day of the phase on; null where days of the week are chosen. */
  readonly everyDays: number | null;
}

export const TIMES_PER_DAY_MAX = 12;
export const EVERY_DAYS_MAX = 30;

/** Once a day, every day: what is meant where nothing else is said. */
export const DAILY: Schedule = { timesPerDay: 1, daysOfWeek: null, everyDays: 1 };

/** One rule that a schedule breaks. */
export interface ScheduleFieldProblem {
  readonly field: keyof Schedule;
  readonly message: string;
}

/** Every rule that a schedule breaks; empty when sessions can be counted from it. */
export function scheduleProblems({ timesPerDay, daysOfWeek, everyDays }: Schedule): readonly ScheduleFieldProblem[] {
  const problems: ScheduleFieldProblem[] = [];
  if (!isWithin(timesPerDay, 1, TIMES_PER_DAY_MAX)) {
    problems.push({ field: 'timesPerDay', message: `Times a day must be from 1 to ${TIMES_PER_DAY_MAX}.` });
  }
  if ((daysOfWeek === null) === (everyDays === null)) {
    problems.push({ field: 'daysOfWeek', message: 'Choose either days of the week or every so many days.' });
  }
  if (daysOfWeek !== null && !isInOrder(daysOfWeek)) {
    problems.push({ field: 'daysOfWeek', message: 'Choose at least one day of the week, each once, Monday first.' });
  }
  if (everyDays !== null && !isWithin(everyDays, 1, EVERY_DAYS_MAX)) {
    problems.push({ field: 'everyDays', message: `Every so many days must be from 1 to ${EVERY_DAYS_MAX}.` });
  }
  return problems;
}

/** Days of the week in their order, each once. */
export function inWeekOrder(days: Iterable<Weekday>): readonly Weekday[] {
  const chosen = new Set(days);
  return weekdays.filter((day) => chosen.has(day));
}

function isInOrder(days: readonly Weekday[]): boolean {
  const ordered = inWeekOrder(days);
  return days.length > 0 && days.length === ordered.length && days.every((day, at) => day === ordered[at]);
}

function isWithin(number: number, min: number, max: number): boolean {
  return Number.isInteger(number) && min <= number && number <= max;
}
