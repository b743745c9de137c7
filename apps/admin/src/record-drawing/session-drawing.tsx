import { weekOf } from '@reprise/schema/pain-mark';
import { daysBetween, plusDays } from '@reprise/schema/plan/local-date';
import type { DayKind } from './day-kind';
import { dayKindLabel } from './day-kind';
import { longDay, shortDay } from './day-words';
import { DaySign } from './day-sign';
import type { Ink } from './ink';
import type { Stop } from './pain-stops';

/** One day of the calendar. */
export interface DrawnDay {
  readonly date: string;
  readonly kind: DayKind;
}

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const left = 36;
const top = 22;
/** From so many weeks on the signs are small. */
const MANY_WEEKS = 20;

function layoutOf(days: readonly DrawnDay[]) {
  const [first, last] = [days[0]?.date ?? '', days.at(-1)?.date ?? ''];
  const monday = first && weekOf(first);
  const weeks = first ? Math.floor(daysBetween(monday, last) / 7) + 1 : 0;
  const cell = weeks > MANY_WEEKS ? 13 : 28;
  const place = (date: string) => {
    const at = daysBetween(monday, date);
    return { x: left + Math.floor(at / 7) * cell + cell / 2, y: top + (at % 7) * cell + cell / 2 };
  };
  return { monday, weeks, cell, place, width: left + weeks * cell + 30, height: top + 7 * cell };
}

/** How large the calendar of some days is, in its own units. */
export function sessionDrawingSize(days: readonly DrawnDay[]) {
  const { width, height } = layoutOf(days);
  return { width, height };
}

/** What became of each day, a column a week. */
export function SessionDrawing({ days, ink }: { days: readonly DrawnDay[]; ink: Ink }) {
  const { monday, weeks, cell, place } = layoutOf(days);
  const every = cell > 20 ? 2 : 5;
  return (
    <>
      {weekdays.map((weekday, at) => (
        <text
          key={weekday}
          x={left - 8}
          y={top + at * cell + cell / 2 + 4}
          textAnchor="end"
          fontSize={cell > 20 ? 11 : 9}
          fill={ink.soft}
        >
          {weekday}
        </text>
      ))}
      {Array.from({ length: Math.ceil(weeks / every) }, (_, at) => (
        <text key={at} x={left + at * every * cell + 2} y={top - 9} fontSize={11} fill={ink.soft}>
          {shortDay(plusDays(monday, at * every * 7))}
        </text>
      ))}
      {days.map(({ date, kind }) => (
        <DaySign key={date} kind={kind} {...place(date)} size={cell * 0.75} ink={ink} />
      ))}
    </>
  );
}

/** Every day of the calendar in words, for those who listen. */
export function sessionStops(days: readonly DrawnDay[]): readonly Stop[] {
  const { width, height, place } = layoutOf(days);
  return days.map(({ date, kind }) => {
    const { x, y } = place(date);
    return { key: date, x: x / width, y: y / height, text: `${longDay(date)}: ${dayKindLabel[kind].toLowerCase()}.` };
  });
}
