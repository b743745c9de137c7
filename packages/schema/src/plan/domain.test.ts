import { describe, expect, it } from 'vitest';
import { DAILY } from '../schedule/domain.ts';
import {
  CLINIC_ALERTS,
  DEFAULT_PAIN_BANDS,
  PHASES_MAX,
  type PlanContent,
  type PlanPhase,
  planProblems,
} from './domain.ts';
import { daysBetween, isLocalDate, isTimeZone, localDateAt, plusDays } from './local-date.ts';

const phase = (key: string, startsOn: string, endsOn: string | null = null): PlanPhase => ({
  key,
  name: key,
  routineVersionId: 'r',
  schedule: DAILY,
  startsOn,
  endsOn,
  changes: [],
});
const plan = (parts: Partial<PlanContent> = {}): PlanContent => ({
  phases: [phase('a', '2026-11-21', '2026-12-04'), phase('b', '2026-12-05')],
  flarePhase: null,
  bands: DEFAULT_PAIN_BANDS,
  stopRule: null,
  pause: null,
  message: null,
  letsSwap: true,
  alerts: CLINIC_ALERTS,
  ...parts,
});

describe('a plan', () => {
  it('of phases that touch is in order', () => {
    expect(planProblems(plan())).toEqual([]);
    expect(planProblems(plan({ pause: { from: '2026-12-24', until: '2027-01-02' } }))).toEqual([]);
  });

  it.each<[string, Partial<PlanContent>, string]>([
    ['has no phase', { phases: [] }, 'phases'],
    [
      'has too many phases',
      {
        phases: Array.from({ length: PHASES_MAX + 1 }, (_, at) =>
          phase(`${at}`, plusDays('2026-01-01', at), plusDays('2026-01-01', at)),
        ),
      },
      'phases',
    ],
    ['overlaps', { phases: [phase('a', '2026-11-21', '2026-12-05'), phase('b', '2026-12-05')] }, 'phases.1.startsOn'],
    [
      'goes on after what has no end',
      { phases: [phase('a', '2026-11-21'), phase('b', '2026-12-05')] },
      'phases.1.startsOn',
    ],
    ['ends before it starts', { phases: [phase('a', '2026-11-21', '2026-11-20')] }, 'phases.0.endsOn'],
    ['lasts three years', { phases: [phase('a', '2026-11-21', '2029-11-20')] }, 'phases.0.endsOn'],
    ['starts on no day of the calendar', { phases: [phase('a', '2027-02-29')] }, 'phases.0.startsOn'],
    ['uses a key twice', { phases: [phase('a', '2026-11-21', '2026-11-22'), phase('a', '2026-11-23')] }, 'phases'],
    [
      'has an impossible schedule',
      { phases: [{ ...phase('a', '2026-11-21'), schedule: { ...DAILY, timesPerDay: 13 } }] },
      'phases.0.schedule.timesPerDay',
    ],
    [
      'has both kinds of days',
      { flarePhase: { ...phase('f', ''), schedule: { ...DAILY, daysOfWeek: ['MONDAY'] } } },
      'flarePhase.schedule.daysOfWeek',
    ],
    [
      'has days out of order',
      {
        phases: [
          {
            ...phase('a', '2026-11-21'),
            schedule: { timesPerDay: 1, everyDays: null, daysOfWeek: ['FRIDAY', 'MONDAY'] },
          },
        ],
      },
      'phases.0.schedule.daysOfWeek',
    ],
    ['has amber below green', { bands: { greenMax: 4, amberMax: 3 } }, 'bands'],
    ['has no red', { bands: { greenMax: 4, amberMax: 10 } }, 'bands'],
    ['pauses backwards', { pause: { from: '2026-12-24', until: '2026-12-23' } }, 'pause.until'],
  ])('that %s is refused', (_what, parts, field) => {
    expect(planProblems(plan(parts)).map((problem) => problem.field)).toEqual([field]);
  });
});

describe('a day', () => {
  it.each([
    ['2028-02-29', true],
    ['2027-02-29', false],
    ['2026-1-1', false],
    ['tomorrow', false],
  ])('%s: %s', (text, is) => expect(isLocalDate(text)).toBe(is));

  it('is counted over the change of clocks and years', () => {
    expect(plusDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(daysBetween('2026-03-01', '2026-04-01')).toBe(31);
    expect(daysBetween('2026-04-01', '2026-03-31')).toBe(-1);
  });

  it('is another one elsewhere at the same moment', () => {
    const moment = new Date('2026-11-21T23:30:00Z');
    expect(localDateAt(moment, 'Europe/London')).toBe('2026-11-21');
    expect(localDateAt(moment, 'Europe/Berlin')).toBe('2026-11-22');
  });

  it.each([
    ['Europe/London', true],
    ['America/Sao_Paulo', true],
    ['UTC', true],
    ['Nowhere/Land', false],
    ['+01:00', false],
    ['', false],
  ])('may be asked for in %s: %s', (zone, is) => expect(isTimeZone(zone)).toBe(is));
});
