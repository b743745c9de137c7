import { describe, expect, it } from 'vitest';
import { calendarMoment } from './domain.ts';
import { calendarText } from './ics.ts';

const session = (date: string, nth = 1, opensAt = `${date}T00:00:00Z`) => ({ date, nth, opensAt: new Date(opensAt) });
const text = (...days: string[]) =>
  calendarText(
    days.map((day) => ({
      key: `phase:${day}:1`,
      startsAt: calendarMoment(session(day), [], 'Europe/Berlin'),
      minutes: 20,
      isDone: false,
    })),
    { locale: 'de', timeZone: 'Europe/Berlin', home: 'https://clinic.example/home' },
  ).replaceAll('\r\n ', '');

describe('a calendar of due sessions', () => {
  it('stands at the same hour of the clock on both sides of a change of clocks', () => {
    const lines = text('2026-03-28', '2026-03-30').split('\r\n');
    expect(lines.filter((line) => line.startsWith('DTSTART;'))).toEqual([
      'DTSTART;TZID=Europe/Berlin:20260328T090000',
      'DTSTART;TZID=Europe/Berlin:20260330T090000',
    ]);
    expect(lines.filter((line) => line.startsWith('DTEND;'))[0]).toBe('DTEND;TZID=Europe/Berlin:20260328T092000');
  });

  it('carries the rules of its time zone, one id a session, and no word of why', () => {
    const whole = text('2026-03-28');
    expect(whole.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0')).toBe(true);
    expect(whole).toContain('BEGIN:VTIMEZONE\r\nTZID:Europe/Berlin');
    expect(whole).toContain('TZOFFSETTO:+0200');
    expect(whole).toContain('UID:phase:2026-03-28:1@reprise');
    expect(whole).toContain('SUMMARY:Übungen');
    expect(whole).not.toMatch(/pain|back|Schmerz/i);
  });

  it('says the same in every reading', () => {
    expect(text('2026-03-28')).toBe(text('2026-03-28'));
  });
});

describe('when a calendar shows a session', () => {
  it.each([
    [1, [], '2026-11-21T08:00:00.000Z'],
    [1, ['07:15'], '2026-11-21T06:15:00.000Z'],
    [2, ['07:15'], '2026-11-21T13:00:00.000Z'],
    [2, ['07:15', '18:00'], '2026-11-21T17:00:00.000Z'],
  ])('of number %i with reminders at %o: %s', (nth, times, moment) => {
    const given = session('2026-11-21', nth, nth === 1 ? '2026-11-20T23:00:00Z' : '2026-11-21T13:00:00Z');
    expect(calendarMoment(given, times, 'Europe/Berlin').toISOString()).toBe(moment);
  });
});
