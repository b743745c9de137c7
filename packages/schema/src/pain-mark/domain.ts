import { type PainMoment, painMoments } from '../pain/domain.ts';
import { meanOfDays } from '../pain-trend/domain.ts';
import { type LocalDate, plusDays } from '../plan/local-date.ts';

/** One answer of the scale, on the client's own day. */
export interface MarkedAnswer {
  readonly date: LocalDate;
  readonly moment: PainMoment;
  readonly intensity: number;
  /** It raised an alert of a red score. */
  readonly hasAlert: boolean;
}

/** The answers of one moment on a day, or in a week: what a chart has one mark for. */
export interface PainMark {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly moment: PainMoment;
  /** Of all of its answers. */
  readonly sum: number;
  readonly mean: number;
  readonly min: number;
  readonly max: number;
  readonly answers: number;
  readonly days: number;
  /** How many of the answers raised an alert of a red score. */
  readonly alerts: number;
}

function inOrder(marks: readonly PainMark[]): readonly PainMark[] {
  const placeOf = ({ moment }: PainMark) => painMoments.indexOf(moment);
  return marks.toSorted((one, other) =>
    one.from === other.from ? placeOf(one) - placeOf(other) : one.from < other.from ? -1 : 1,
  );
}

function grouped<Part>(parts: readonly Part[], keyOf: (part: Part) => string): readonly (readonly [Part, ...Part[]])[] {
  const groups = new Map<string, [Part, ...Part[]]>();
  for (const part of parts) {
    const group = groups.get(keyOf(part));
    if (group) group.push(part);
    else groups.set(keyOf(part), [part]);
  }
  return [...groups.values()];
}

const sumOf = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/**
 * One mark for each day and moment that has an answer, the earliest first: before, during, after, the next
 * morning and the diary are never mixed, and what was not answered has no mark. [nprs] [monitoring]
 */
export function dayMarks(answers: readonly MarkedAnswer[]): readonly PainMark[] {
  const marks = grouped(answers, ({ date, moment }) => `${date} ${moment}`).map((own) => {
    const [{ date, moment }] = own;
    const scores = own.map(({ intensity }) => intensity);
    return {
      from: date,
      to: date,
      moment,
      sum: sumOf(scores),
      mean: sumOf(scores) / scores.length,
      min: Math.min(...scores),
      max: Math.max(...scores),
      answers: scores.length,
      days: 1,
      alerts: own.filter(({ hasAlert }) => hasAlert).length,
    };
  });
  return inOrder(marks);
}

/** The Monday of a day's week. */
export function weekOf(date: LocalDate): LocalDate {
  return plusDays(date, -((new Date(date).getUTCDay() + 6) % 7));
}

/** The marks of days as marks of weeks from Monday on, each day with an answer counting once. */
export function weekMarks(days: readonly PainMark[]): readonly PainMark[] {
  const marks = grouped(inOrder(days), ({ from, moment }) => `${weekOf(from)} ${moment}`).map((own) => {
    const [{ from, moment }] = own;
    const monday = weekOf(from);
    return {
      from: monday,
      to: plusDays(monday, 6),
      moment,
      sum: sumOf(own.map(({ sum }) => sum)),
      mean: meanOfDays(own.map(({ sum, answers }) => ({ sum, count: answers }))).mean ?? Number.NaN,
      min: Math.min(...own.map(({ min }) => min)),
      max: Math.max(...own.map(({ max }) => max)),
      answers: sumOf(own.map(({ answers }) => answers)),
      days: own.length,
      alerts: sumOf(own.map(({ alerts }) => alerts)),
    };
  });
  return inOrder(marks);
}
