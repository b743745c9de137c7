import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAILY, inWeekOrder, type Schedule, weekdays } from './domain.ts';
import { formatSchedule, scheduleSentence } from './format.ts';
import { type Lasting, LASTING_DAYS_MAX, parseSchedule } from './parse.ts';

const days = (text: string) =>
  text.split(' ').map((short) => weekdays.find((day) => day.startsWith(short.toUpperCase())));
const on = (text: string, timesPerDay = 1) => ({ timesPerDay, daysOfWeek: days(text), everyDays: null });
const every = (everyDays: number, timesPerDay = 1) => ({ timesPerDay, daysOfWeek: null, everyDays });

describe('parseSchedule', () => {
  it.each([
    ['2x/day, Mon Wed Fri, 4 weeks', on('mon wed fri', 2), { days: 28 }],
    ['', DAILY, null],
    ['daily', DAILY, null],
    ['every day for 10 days', DAILY, { days: 10 }],
    ['twice a day', every(1, 2), null],
    ['3 times daily', every(1, 3), null],
    ['bd', every(1, 2), null],
    ['TDS, Mon-Fri', on('mon tue wed thu fri', 3), null],
    ['every other day, 3 weeks', every(2), { days: 21 }],
    ['every 3rd day', every(3), null],
    ['every 2 days', every(2), null],
    ['weekdays', on('mon tue wed thu fri'), null],
    ['at weekends 2 x / day', on('sat sun', 2), null],
    ['Tuesdays and Thursdays', on('tue thu'), null],
    ['tues, thurs', on('tue thu'), null],
    ['Fri-Mon', on('mon fri sat sun'), null],
    ['3x/week', on('mon wed fri'), null],
    ['twice a week for a fortnight', on('mon thu'), { days: 14 }],
    ['5 days a week', on('mon tue wed thu fri'), null],
    ['once a day until 2027-01-31', DAILY, { until: '2027-01-31' }],
    ['2×/day · Mon – Wed', on('mon tue wed', 2), null],
    ['every day, until further notice', DAILY, null],
  ])('reads %j', (text, schedule, lasting) => {
    const parsed = parseSchedule(text.replace('·', ','));
    expect(parsed).toEqual({ ok: true, schedule, lasting });
  });

  it.each([
    ['2x/day, sometimes', 'This is no part of a schedule.', 'sometimes', ''],
    ['13x/day', 'Times a day must be from 1 to 12.', '13x/day', null],
    ['2x/day, 3x/day', 'How many times a day is said twice.', '3x/day', ''],
    ['Mon, every day', 'On which days is said twice.', 'every day', ''],
    ['4 weeks, 5 weeks', 'How long is said twice.', '5 weeks', ''],
    ['for 2 months', 'Months differ in length: say it in weeks.', 'for 2 months', '8 weeks'],
    ['8x/week', 'A week has 1 to 7 days.', '8x/week', 'every day'],
    ['every 40 days', 'Every so many days must be from 1 to 30.', 'every 40 days', null],
    ['until 2027-02-30', 'The calendar has no such day.', 'until 2027-02-30', null],
    ['900 days', 'A phase lasts from 1 day to two years.', '900 days', '4 weeks'],
  ])('says what is wrong with %j, and where', (text, message, words, suggestion) => {
    const parsed = parseSchedule(text);
    expect(parsed.ok ? [] : parsed.problems).toHaveLength(1);
    const [problem] = parsed.ok ? [] : parsed.problems;
    expect(problem).toMatchObject({ message, suggestion });
    expect(text.slice(problem?.position.start, problem?.position.end)).toBe(words);
  });
});

const anySchedule: fc.Arbitrary<Schedule> = fc.oneof(
  fc.record({
    timesPerDay: fc.integer({ min: 1, max: 12 }),
    daysOfWeek: fc.constant(null),
    everyDays: fc.integer({ min: 1, max: 30 }),
  }),
  fc.record({
    timesPerDay: fc.integer({ min: 1, max: 12 }),
    daysOfWeek: fc.uniqueArray(fc.constantFrom(...weekdays), { minLength: 1 }).map(inWeekOrder),
    everyDays: fc.constant(null),
  }),
);
const anyLasting: fc.Arbitrary<Lasting> = fc.oneof(
  fc.constant(null),
  fc.record({ days: fc.integer({ min: 1, max: LASTING_DAYS_MAX }) }),
  fc.constant({ until: '2028-02-29' }),
);

describe('a schedule', () => {
  it('is read back from its shorthand', () => {
    fc.assert(
      fc.property(anySchedule, anyLasting, (schedule, lasting) => {
        expect(parseSchedule(formatSchedule(schedule, lasting))).toEqual({ ok: true, schedule, lasting });
      }),
      { numRuns: 1000 },
    );
  });

  it('or some other text never fails in any other way than with problems in the text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 250 }), (text) => {
        const parsed = parseSchedule(text);
        for (const { position } of parsed.ok ? [] : parsed.problems) {
          expect(0 <= position.start && position.start < position.end && position.end <= text.length).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    [DAILY, 'Once a day, every day'],
    [every(2, 2), 'Twice a day, every other day'],
    [on('mon wed fri', 2), 'Twice a day, on Monday, Wednesday and Friday'],
    [on('mon tue wed thu fri', 3), 'Three times a day, Monday to Friday'],
    [on('sun'), 'Once a day, on Sunday'],
  ])('is said to the client in words', (schedule, words) => {
    expect(scheduleSentence(schedule as Schedule)).toBe(words);
  });
});
