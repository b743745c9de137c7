import { type Schedule, type Weekday, weekdays } from './domain.ts';
import type { Lasting } from './parse.ts';

const short = (day: Weekday) => `${day[0]}${day.slice(1, 3).toLowerCase()}`;
const long = (day: Weekday) => `${day[0]}${day.slice(1).toLowerCase()}`;

function isWorkingDays(days: readonly Weekday[]): boolean {
  return days.length === 5 && days.every((day, at) => day === weekdays[at]);
}

/** Prints a schedule as the shorthand that `parseSchedule` reads back. */
export function formatSchedule({ timesPerDay, daysOfWeek, everyDays }: Schedule, lasting: Lasting = null): string {
  const days =
    daysOfWeek === null
      ? everyDays === 1
        ? 'every day'
        : `every ${everyDays} days`
      : isWorkingDays(daysOfWeek)
        ? 'Mon-Fri'
        : daysOfWeek.map(short).join(' ');
  return [`${timesPerDay}x/day`, days, ...lastingText(lasting)].join(', ');
}

function lastingText(lasting: Lasting): string[] {
  if (lasting === null) return [];
  if ('until' in lasting) return [`until ${lasting.until}`];
  const { days } = lasting;
  const [count, unit] = days % 7 === 0 ? [days / 7, 'week'] : [days, 'day'];
  return [`${count} ${unit}${count === 1 ? '' : 's'}`];
}

const counts = ['', 'Once', 'Twice', 'Three times', 'Four times'];

/** Says in English when the sessions are due, for the client. */
export function scheduleSentence({ timesPerDay, daysOfWeek, everyDays }: Schedule): string {
  const count = counts[timesPerDay] ?? `${timesPerDay} times`;
  if (daysOfWeek === null) {
    const days = everyDays === 1 ? 'every day' : everyDays === 2 ? 'every other day' : `every ${everyDays} days`;
    return timesPerDay === 1 ? `Once a day, ${days}` : `${count} a day, ${days}`;
  }
  const when =
    daysOfWeek.length === 7
      ? 'every day'
      : isWorkingDays(daysOfWeek)
        ? 'Monday to Friday'
        : `on ${listed(daysOfWeek.map(long))}`;
  return `${count} a day, ${when}`;
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
