import { describe, expect, it } from 'vitest';
import { type ReminderSettings, dueReminders, quietReminders, reminderProblems } from './domain.ts';

const settings: ReminderSettings = { isOn: true, times: ['08:30', '18:00'], secondAfterMinutes: 120, byMail: true };
const at = (time: string, day = '2026-11-21') => new Date(`${day}T${time}:00+01:00`);
const session = (opens: string, isRecorded = false) => ({ date: '2026-11-21', opensAt: at(opens), isRecorded });
const told = (time: string, sessions: ReturnType<typeof session>[], given = settings) =>
  dueReminders(given, { sessions }, at(time), 'Europe/Berlin').map((one) => `${one.time} ${one.nth}`);

describe('reminders', () => {
  it.each([
    ['before the time', '08:29', [session('00:00')], []],
    ['at the time', '08:30', [session('00:00')], ['08:30 1']],
    ['while a restart lasted', '09:29', [session('00:00')], ['08:30 1']],
    ['too late to be of use', '09:30', [session('00:00')], []],
    ['once more when nothing was recorded', '10:30', [session('00:00')], ['08:30 2']],
    [
      'of what is open, though the first of the day was done',
      '18:00',
      [session('00:00', true), session('14:00')],
      ['18:00 1'],
    ],
    ['no second time when something was recorded', '20:00', [session('00:00', true), session('14:00')], []],
    ['not of what opens later', '08:30', [session('14:00')], []],
    ['not when all is done', '08:30', [session('00:00', true)], []],
    ['not on a day off', '08:30', [], []],
  ])('go %s', (_when, time, sessions, expected) => {
    expect(told(time, sessions)).toEqual(expected);
  });

  it('are quiet unless asked for', () => {
    expect(told('09:00', [session('00:00')], quietReminders)).toEqual([]);
  });

  it('keep the hour of the clock when clocks change', () => {
    const day = '2026-03-29';
    const sessions = [{ date: day, opensAt: new Date('2026-03-28T23:00:00Z'), isRecorded: false }];
    const now = new Date('2026-03-29T06:30:00Z');
    expect(dueReminders(settings, { sessions }, now, 'Europe/Berlin')).toEqual([{ day, time: '08:30', nth: 1 }]);
  });
});

it.each([
  [{ times: ['8:30'] }, ['times']],
  [{ times: ['24:00'] }, ['times']],
  [{ times: ['08:30', '08:30'] }, ['times']],
  [{ times: [] }, ['times']],
  [{ times: [], isOn: false }, []],
  [{ times: ['01:00', '02:00', '03:00', '04:00', '05:00', '06:00', '07:00'] }, ['times']],
  [{ secondAfterMinutes: 29 }, ['secondAfterMinutes']],
  [{ secondAfterMinutes: null }, []],
])('finds in %o what is wrong', (given, fields) => {
  expect(reminderProblems({ ...settings, ...given }).map(({ field }) => field)).toEqual(fields);
});
