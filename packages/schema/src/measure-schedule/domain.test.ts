import { describe, expect, it } from 'vitest';
import { localDateAt } from '../plan/local-date.ts';
import { type MeasureTimes, measureDays, measureDueOn, nextMeasureDay, openUntil, timesProblems } from './domain.ts';

const times = (more: Partial<MeasureTimes> = {}): MeasureTimes => ({
  startsOn: '2026-01-26',
  endsOn: null,
  isAtStart: true,
  everyWeeks: null,
  weeks: [],
  isAtEnd: false,
  ...more,
});

describe('the days on which a measure becomes due', () => {
  it('are the start, every so many weeks and the end, over the end of months', () => {
    const all = times({ everyWeeks: 4, endsOn: '2026-04-20', isAtEnd: true });
    expect(measureDays(all, '2026-12-31')).toEqual(['2026-01-26', '2026-02-23', '2026-03-23', '2026-04-20']);
    expect(measureDays(all, '2026-02-23')).toEqual(['2026-01-26', '2026-02-23']);
  });

  it('are stated weeks, each once, and none after the end', () => {
    const stated = times({ weeks: [12, 6, 6], endsOn: '2026-04-01' });
    expect(measureDays(stated, '2026-12-31')).toEqual(['2026-01-26', '2026-03-09']);
  });

  it('come to an end however far a start lies', () => {
    expect(measureDays(times({ startsOn: '9999-12-31', everyWeeks: 1 }), '9999-12-31')).toEqual(['9999-12-31']);
    expect(measureDays(times({ startsOn: '9999-12-31', everyWeeks: 1 }), '2026-01-01')).toEqual([]);
    expect(openUntil(times({ startsOn: '2100-12-31', everyWeeks: 1 }), '2100-12-31')).toBe('2101-01-06');
  });

  it('leave an end that is not known to when it is', () => {
    expect(measureDays(times({ isAtStart: false, isAtEnd: true }), '2030-01-01')).toEqual([]);
  });
});

describe('what is open', () => {
  const monthly = times({ everyWeeks: 4 });

  it('stays so for two weeks, or until the next becomes due, and not once answered', () => {
    expect(openUntil(monthly, '2026-02-23')).toBe('2026-03-08');
    expect(openUntil(times({ everyWeeks: 1 }), '2026-02-02')).toBe('2026-02-08');
    expect(measureDueOn(monthly, '2026-02-22', [])).toBe(null);
    expect(measureDueOn(monthly, '2026-02-23', [])).toBe('2026-02-23');
    expect(measureDueOn(monthly, '2026-03-08', [])).toBe('2026-02-23');
    expect(measureDueOn(monthly, '2026-03-09', [])).toBe(null);
    expect(measureDueOn(monthly, '2026-03-01', ['2026-01-26'])).toBe('2026-02-23');
    expect(measureDueOn(monthly, '2026-03-01', ['2026-02-25'])).toBe(null);
    expect(nextMeasureDay(monthly, '2026-02-23')).toBe('2026-03-23');
  });

  it('begins with the day of the client, not of the server, also when clocks change', () => {
    const onChange = times({ startsOn: '2026-03-01', everyWeeks: 4 });
    const justBefore = new Date('2026-03-28T23:30:00Z');
    expect(measureDueOn(onChange, localDateAt(justBefore, 'Europe/London'), ['2026-03-01'])).toBe(null);
    expect(measureDueOn(onChange, localDateAt(justBefore, 'Europe/Berlin'), ['2026-03-01'])).toBe('2026-03-29');
    expect(measureDueOn(onChange, localDateAt(justBefore, 'Pacific/Auckland'), [])).toBe('2026-03-29');
  });
});

it('says what is wrong with times', () => {
  const fields = (more: Partial<MeasureTimes>) =>
    timesProblems({ ...times(more), hasEnd: more.endsOn != null }).map(({ field }) => field);
  expect(fields({})).toEqual([]);
  expect(fields({ isAtStart: false })).toEqual(['isAtStart']);
  expect(fields({ startsOn: '9999-12-31' })).toEqual(['startsOn']);
  expect(fields({ endsOn: '2101-01-01' })).toEqual(['endsOn']);
  expect(fields({ isAtEnd: true })).toEqual(['isAtEnd']);
  expect(fields({ everyWeeks: 0, weeks: [0], endsOn: '2026-01-01' })).toEqual(['endsOn', 'everyWeeks', 'weeks']);
});
