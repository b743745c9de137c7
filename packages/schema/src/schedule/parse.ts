import { clause, type Found, findAt } from '../dose/clause.ts';
import { NUMBER, END, numberWords } from '../dose/patterns.ts';
import { type DoseProblem, readable, type Span } from '../dose/text.ts';
import { isLocalDate, type LocalDate } from '../plan/local-date.ts';
import { DAILY, inWeekOrder, type Schedule, scheduleProblems, type Weekday, weekdays } from './domain.ts';

/** How long a phase lasts: so many days, or up to a day; null goes on until somebody ends it. */
export type Lasting = { readonly days: number } | { readonly until: LocalDate } | null;

/** Longer texts are no schedule. */
export const SCHEDULE_TEXT_MAX = 200;
export const LASTING_DAYS_MAX = 731;

export type ScheduleProblem = DoseProblem;
export type ParsedSchedule =
  | { readonly ok: true; readonly schedule: Schedule; readonly lasting: Lasting }
  | { readonly ok: false; readonly problems: readonly ScheduleProblem[] };

type Said =
  | { readonly says: 'timesPerDay'; readonly value: number }
  | { readonly says: 'days'; readonly value: Pick<Schedule, 'daysOfWeek' | 'everyDays'> }
  | { readonly says: 'lasting'; readonly value: Lasting }
  | { readonly says: 'problem'; readonly message: string; readonly suggestion: string | null }
  | { readonly says: 'nothing' };
type Statement = Said & { readonly span: Span };

const dayNames: Readonly<Record<string, Weekday>> = Object.fromEntries(
  weekdays.flatMap((day) => {
    const name = day.toLowerCase();
    return [name, name.slice(0, 3), name.slice(0, 4), `${name}s`].map((form) => [form, day]);
  }),
);
Object.assign(dayNames, { tues: 'TUESDAY', thur: 'THURSDAY', thurs: 'THURSDAY', weds: 'WEDNESDAY' });
const DAY = `(?:${Object.keys(dayNames)
  .toSorted((one, other) => other.length - one.length)
  .join('|')})${END}\\.?`;

/** So many days of a week, spread over it. */
const spread: readonly (readonly Weekday[])[] = [
  ['MONDAY'],
  ['MONDAY', 'THURSDAY'],
  ['MONDAY', 'WEDNESDAY', 'FRIDAY'],
  ['MONDAY', 'TUESDAY', 'THURSDAY', 'FRIDAY'],
  ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY'],
  ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY'],
  weekdays,
];
const WORKING_DAYS = weekdays.slice(0, 5);
const WEEKEND = weekdays.slice(5);

const latin: Readonly<Record<string, number>> = { od: 1, bd: 2, bid: 2, tds: 3, tid: 3, qds: 4, qid: 4 };
const often: Readonly<Record<string, number>> = { once: 1, twice: 2, thrice: 3 };
const unitDays: Readonly<Record<string, number>> = { d: 1, w: 7, f: 14 };

const numberIn = (text: string | undefined) => numberWords[text ?? ''] ?? Number(text);
const onDays = (daysOfWeek: readonly Weekday[]): Said => ({
  says: 'days',
  value: { daysOfWeek: inWeekOrder(daysOfWeek), everyDays: null },
});
const every = (everyDays: number): Said => ({ says: 'days', value: { daysOfWeek: null, everyDays } });
const times = (value: number): Said => ({ says: 'timesPerDay', value });

function runOfDays(from: Weekday, to: Weekday): readonly Weekday[] {
  const [start, end] = [weekdays.indexOf(from), weekdays.indexOf(to)];
  return weekdays.filter((_, at) => (start <= end ? start <= at && at <= end : start <= at || at <= end));
}

function daysListed(text: string): readonly Weekday[] {
  const ranges = text.matchAll(new RegExp(`(${DAY})(?:\\s*(?:-|to)\\s*(${DAY}))?`, 'g'));
  return [...ranges].flatMap(([, from = '', to]) => {
    const [first, last] = [from, to ?? from].map((name) => dayNames[name.replace('.', '')]);
    return first && last ? runOfDays(first, last) : [];
  });
}

function timesInAWeek(count: number): Said {
  const days = spread[count - 1];
  if (days) return onDays(days);
  return { says: 'problem', message: 'A week has 1 to 7 days.', suggestion: 'every day' };
}

function lastingFor(found: Found): Said {
  const days = numberIn(found.group('count')) * (unitDays[found.group('unit')?.[0] ?? ''] ?? 1);
  if (Number.isInteger(days) && 1 <= days && days <= LASTING_DAYS_MAX) return { says: 'lasting', value: { days } };
  return { says: 'problem', message: 'A phase lasts from 1 day to two years.', suggestion: '4 weeks' };
}

function lastingUntil(found: Found): Said {
  const until = found.group('date') ?? '';
  if (isLocalDate(until)) return { says: 'lasting', value: { until } };
  return { says: 'problem', message: 'The calendar has no such day.', suggestion: null };
}

interface Form {
  readonly pattern: string;
  readonly read: (found: Found) => Said;
}

const PER_DAY = `\\s*(?:/\\s*|per\\s+|an?\\s+|each\\s+|every\\s+)(?:day|d)${END}|\\s*daily${END}`;
const PER_WEEK = `\\s*(?:/\\s*|per\\s+|an?\\s+|each\\s+|every\\s+)(?:week|wk|w)${END}|\\s*weekly${END}`;
const COUNT = `(?<count>${NUMBER})\\s*(?:x|times?|sessions?)?`;
const OFTEN = `(?<often>once|twice|thrice)`;

/** Of those that match at a place, the longest holds. */
const forms: readonly Form[] = [
  { pattern: `${COUNT}(?:${PER_DAY})`, read: (found) => times(numberIn(found.group('count'))) },
  { pattern: `${OFTEN}(?:${PER_DAY})`, read: (found) => times(often[found.group('often') ?? ''] ?? 1) },
  {
    pattern: `(?<latin>od|bd|bid|tds|tid|qds|qid)${END}`,
    read: (found) => times(latin[found.group('latin') ?? ''] ?? 1),
  },
  { pattern: `${COUNT}(?:${PER_WEEK})`, read: (found) => timesInAWeek(numberIn(found.group('count'))) },
  { pattern: `${OFTEN}(?:${PER_WEEK})`, read: (found) => timesInAWeek(often[found.group('often') ?? ''] ?? 1) },
  {
    pattern: `(?<count>${NUMBER})\\s*days?(?:${PER_WEEK})`,
    read: (found) => timesInAWeek(numberIn(found.group('count'))),
  },
  { pattern: `(?:every\\s*day|daily|each\\s+day|7\\s+days)${END}`, read: () => every(1) },
  {
    pattern: `(?:every\\s+(?:other|second|2nd)\\s+day|alternate\\s+days|on\\s+alternate\\s+days)${END}`,
    read: () => every(2),
  },
  { pattern: `every\\s+third\\s+day${END}`, read: () => every(3) },
  {
    pattern: `every\\s+(?<count>${NUMBER})(?:st|nd|rd|th)?\\s+days?${END}`,
    read: (found) => every(numberIn(found.group('count'))),
  },
  { pattern: `(?:on\\s+)?(?:weekdays|working\\s+days)${END}`, read: () => onDays(WORKING_DAYS) },
  { pattern: `(?:on\\s+|at\\s+)?(?:the\\s+)?weekends?${END}`, read: () => onDays(WEEKEND) },
  {
    pattern: `(?:on\\s+|every\\s+)?${DAY}(?:(?:\\s*(?:,|-|/|&|\\+|to|and)\\s*|\\s+)${DAY})*`,
    read: (found) => onDays(daysListed(found.text)),
  },
  {
    pattern: `(?:for\\s+)?(?<count>${NUMBER})\\s*(?<unit>days?|d|weeks?|wks?|w|fortnights?)${END}`,
    read: lastingFor,
  },
  {
    pattern: `(?:for\\s+)?a\\s+(?<unit>week|fortnight)${END}`,
    read: (found) =>
      found.group('unit') === 'week'
        ? { says: 'lasting', value: { days: 7 } }
        : { says: 'lasting', value: { days: 14 } },
  },
  { pattern: `(?:until|till|to)\\s+(?<date>\\d{4}-\\d{2}-\\d{2})`, read: lastingUntil },
  {
    pattern: `(?:until\\s+(?:stopped|changed|further\\s+notice)|ongoing|open\\s*-?\\s*ended)${END}`,
    read: () => ({ says: 'lasting', value: null }),
  },
  {
    pattern: `(?:for\\s+)?(?<count>${NUMBER})\\s*months?${END}`,
    read: (found) => ({
      says: 'problem',
      message: 'Months differ in length: say it in weeks.',
      suggestion: `${numberIn(found.group('count')) * 4} weeks`,
    }),
  },
  { pattern: `[\\s,;.&]+|and${END}`, read: () => ({ says: 'nothing' }) },
];
const clauses = forms.map(({ pattern, read }) => ({ clause: clause(pattern, () => []), read }));

function statementAt(text: string, offset: number): Statement {
  const [longest] = clauses
    .flatMap(({ clause: form, read }) => {
      const found = findAt(form, text, offset);
      return found && found.span.end > offset ? [{ found, read }] : [];
    })
    .toSorted((one, other) => other.found.span.end - one.found.span.end);
  if (longest) return { ...longest.read(longest.found), span: longest.found.span };
  const end = offset + (/^[^\s,;]+/.exec(text.slice(offset))?.[0].length ?? 1);
  return { says: 'problem', message: 'This is no part of a schedule.', suggestion: '', span: { start: offset, end } };
}

const twice: Record<'timesPerDay' | 'days' | 'lasting', string> = {
  timesPerDay: 'How many times a day is said twice.',
  days: 'On which days is said twice.',
  lasting: 'How long is said twice.',
};

/**
 * Reads a schedule as clinicians write it, such as `2x/day, Mon Wed Fri, 4 weeks`. What is not said is once
 * a day, every day, until stopped; `3x/week` is spread over fixed days. What cannot be read is a problem
 * with its place in the text and, where there is one, a text to put there instead.
 */
export function parseSchedule(text: string): ParsedSchedule {
  if (text.length > SCHEDULE_TEXT_MAX) {
    const position = { start: SCHEDULE_TEXT_MAX, end: text.length };
    const message = `A schedule has at most ${SCHEDULE_TEXT_MAX} characters.`;
    return { ok: false, problems: [{ message, position, suggestion: '' }] };
  }
  const written = readable(text);
  const said: Statement[] = [];
  for (let offset = 0; offset < written.length; offset = said.at(-1)?.span.end ?? written.length) {
    said.push(statementAt(written, offset));
  }
  const problems: ScheduleProblem[] = said.flatMap((each, at) => {
    const { span: position, says } = each;
    if (says === 'problem') return [{ message: each.message, position, suggestion: each.suggestion }];
    if (says === 'nothing' || said.findIndex((other) => other.says === says) === at) return [];
    return [{ message: twice[says], position, suggestion: '' }];
  });
  const value = <Says extends 'timesPerDay' | 'days' | 'lasting'>(says: Says) =>
    said.find((each): each is Extract<Statement, { says: Says }> => each.says === says);
  const schedule: Schedule = {
    timesPerDay: value('timesPerDay')?.value ?? DAILY.timesPerDay,
    ...(value('days')?.value ?? { daysOfWeek: null, everyDays: 1 }),
  };
  if (problems.length === 0) {
    const whole = { start: 0, end: text.length };
    for (const { field, message } of scheduleProblems(schedule)) {
      const position = value(field === 'timesPerDay' ? 'timesPerDay' : 'days')?.span ?? whole;
      problems.push({ message, position, suggestion: null });
    }
  }
  return problems.length > 0
    ? { ok: false, problems }
    : { ok: true, schedule, lasting: value('lasting')?.value ?? null };
}
