/** A day of the calendar, as ISO 8601 writes it. */
type Day = string;

/** When a client is asked: at the start, every so many weeks, in stated weeks, at the end. */
export interface MeasureTimes {
  readonly startsOn: Day;
  /** The last day; null goes on. */
  readonly endsOn: Day | null;
  readonly isAtStart: boolean;
  readonly everyWeeks: number | null;
  /** Counted from the start: 6 is six weeks after it. */
  readonly weeks: readonly number[];
  readonly isAtEnd: boolean;
}

/** The longest that a measure stays open when nothing else becomes due before. */
export const OPEN_DAYS = 14;
export const scheduleLimits = {
  firstDay: '2000-01-01',
  lastDay: '2100-12-31',
  everyWeeks: 52,
  weeks: 520,
  weeksStated: 12,
  activity: 120,
  reason: 500,
} as const;

const DAY_MS = 86_400_000;
/** Days have no hours here, so that no change of the clocks moves them; no library, for this runs on old phones. */
const plus = (day: Day, days: number): Day => new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);

/** The days on which a measure becomes due, up to a day and in order, each once. */
export function measureDays(times: MeasureTimes, until: Day): Day[] {
  const { startsOn, endsOn, isAtStart, everyWeeks, weeks, isAtEnd } = times;
  const last = endsOn !== null && endsOn < until ? endsOn : until;
  const days = new Set<Day>();
  if (isAtStart) days.add(startsOn);
  for (const week of weeks) days.add(plus(startsOn, 7 * week));
  if (everyWeeks !== null && startsOn <= last) {
    const times = Math.floor((Date.parse(last) - Date.parse(startsOn)) / (7 * everyWeeks * DAY_MS));
    for (let nth = 1; nth <= times; nth++) days.add(plus(startsOn, 7 * everyWeeks * nth));
  }
  if (isAtEnd && endsOn !== null) days.add(endsOn);
  return [...days].filter((day) => startsOn <= day && day <= last).toSorted();
}

/** The last day on which what became due on a day may be answered: before the next, and two weeks on at most. */
export function openUntil(times: MeasureTimes, dueOn: Day): Day {
  const longest = plus(dueOn, OPEN_DAYS - 1);
  const [next] = measureDays(times, longest).filter((day) => day > dueOn);
  return next === undefined ? longest : plus(next, -1);
}

/**
 * The day that the open occasion became due on, on a day where the client lives; null when nothing is open or it
 * is answered. An answer counts for the occasion that was open on its day.
 */
export function measureDueOn(times: MeasureTimes, today: Day, answeredOn: readonly Day[]): Day | null {
  const dueOn = measureDays(times, today).at(-1);
  if (dueOn === undefined || openUntil(times, dueOn) < today) return null;
  return answeredOn.some((day) => dueOn <= day && day <= today) ? null : dueOn;
}

/** The next day, after a day, on which a measure becomes due; null when none is to come within a year. */
export function nextMeasureDay(times: MeasureTimes, after: Day): Day | null {
  return measureDays(times, plus(after, 366)).find((day) => day > after) ?? null;
}

/** Every rule that the times of a measure break. */
export function timesProblems(
  times: MeasureTimes & { readonly hasEnd: boolean },
): { field: string; message: string }[] {
  const { startsOn, endsOn, isAtStart, everyWeeks, weeks, isAtEnd, hasEnd } = times;
  const { everyWeeks: most, weeks: latest, weeksStated, firstDay, lastDay } = scheduleLimits;
  const outside = (day: Day | null) => day !== null && (day < firstDay || lastDay < day);
  const whole = (value: number, max: number) => Number.isInteger(value) && 1 <= value && value <= max;
  const problem = (field: string, message: string) => [{ field, message }];
  return [
    ...(outside(startsOn) ? problem('startsOn', `Give a day from ${firstDay} to ${lastDay}.`) : []),
    ...(outside(endsOn) ? problem('endsOn', `Give a day from ${firstDay} to ${lastDay}.`) : []),
    ...(endsOn !== null && endsOn < startsOn ? problem('endsOn', 'It ends before it starts.') : []),
    ...(everyWeeks === null || whole(everyWeeks, most) ? [] : problem('everyWeeks', `Give 1 to ${most} weeks.`)),
    ...(weeks.length <= weeksStated && weeks.every((week) => whole(week, latest))
      ? []
      : problem('weeks', `Give at most ${weeksStated} weeks, each from 1 to ${latest}.`)),
    ...(isAtEnd && !hasEnd ? problem('isAtEnd', 'Say when it ends, or let it end with the plan.') : []),
    ...(isAtStart || everyWeeks !== null || weeks.length > 0 || isAtEnd
      ? []
      : problem('isAtStart', 'Say when to ask: at the start, every few weeks, in stated weeks or at the end.')),
  ];
}

/** Every rule that chosen activities break. */
export function activityProblems(most: number | null, activities: readonly string[]): string[] {
  if (most === null) return activities.length === 0 ? [] : ['This measure asks for no activities.'];
  const { activity: longest } = scheduleLimits;
  const names = activities.map((activity) => activity.trim().toLowerCase());
  return [
    ...(names.length === 0 || names.length > most ? [`Choose 1 to ${most} activities.`] : []),
    ...(names.some((name) => name === '' || name.length > longest)
      ? [`Say each activity in 1 to ${longest} characters.`]
      : []),
    ...(new Set(names).size === names.length ? [] : ['Say each activity once.']),
  ];
}
