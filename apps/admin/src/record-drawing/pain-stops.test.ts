import { expect, it } from 'vitest';
import type { DrawnMark, PainChartData } from './pain-chart-data';
import { painStops } from './pain-stops';

const mark = (on: string, moment: DrawnMark['moment'], mean: number, more: Partial<DrawnMark> = {}): DrawnMark => ({
  from: on,
  to: on,
  moment,
  mean,
  min: mean,
  max: mean,
  answers: 1,
  alerts: 0,
  ...more,
});
const data: PainChartData = {
  from: '2026-11-01',
  to: '2026-11-30',
  marks: [
    mark('2026-11-03', 'AFTER', 7.5, { answers: 2, min: 7, max: 8, alerts: 1 }),
    mark('2026-11-03', 'NEXT_MORNING', 3),
    mark('2026-11-08', 'DIARY', 0),
  ],
  baseline: null,
  mattersAt: null,
  bands: { greenMax: 3, amberMax: 5 },
  flares: [{ startedOn: '2026-11-03', endedOn: '2026-11-05' }],
  changes: [
    { on: '2026-10-01', label: 'Plan 1' },
    { on: '2026-11-20', label: 'Plan 2' },
  ],
  alerts: [
    { on: '2026-11-03', rule: 'RED_SCORE', alerts: 2 },
    { on: '2026-11-03', rule: 'FLARE_DECLARED', alerts: 1 },
    { on: '2026-11-16', rule: 'NO_CONTACT', alerts: 1 },
  ],
  line: [],
};

it('says what was answered as the day went, what happened, and where nothing was answered', () => {
  expect(painStops(data).map(({ text }) => text)).toEqual([
    'Tue 3 November: next morning 3; after 7.5 (2 answers, 7 to 8), which raised an alert. A flare-up begins. Alerts: red score (2), flare-up.',
    'Sun 8 November: diary 0. Before that 4 days without an answer.',
    'Mon 16 November: nothing answered. Alerts: silent. Before that 7 days without an answer.',
    'Fri 20 November: nothing answered. Plan 2 begins. Before that 11 days without an answer.',
  ]);
});
