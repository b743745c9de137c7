import { describe, expect, it } from 'vitest';
import { chart, chartLines, yOf } from './chart-points';
import { type DayCounts, dayKind, inWeeks } from './day-kind';

const nothing: DayCounts = {
  due: 0,
  done: 0,
  partlyDone: 0,
  skippedForPain: 0,
  skippedOther: 0,
  missed: 0,
  open: 0,
  extra: 0,
  isPaused: false,
};

it.each([
  [{ due: 2, done: 2 }, 'DONE'],
  [{ due: 1, done: 1, open: 1 }, 'PARTLY'],
  [{ due: 2, done: 1, missed: 1 }, 'PARTLY'],
  [{ due: 1, partlyDone: 1 }, 'PARTLY'],
  [{ due: 1, skippedForPain: 1 }, 'PAIN'],
  [{ due: 2, skippedForPain: 1, missed: 1 }, 'PAIN'],
  [{ due: 1, skippedOther: 1 }, 'SKIPPED'],
  [{ due: 1, missed: 1 }, 'MISSED'],
  [{ open: 1 }, 'OPEN'],
  [{ extra: 1 }, 'DONE'],
  [{ isPaused: true }, 'PAUSED'],
  [{}, 'NOT_DUE'],
] as const)('tells a day of %j from others: %s', (counts, kind) => {
  expect(dayKind({ ...nothing, ...counts })).toBe(kind);
});

it('puts days in weeks from Monday on, the latest first', () => {
  const weeks = inWeeks([{ date: '2026-11-15' }, { date: '2026-11-16' }, { date: '2026-11-18' }]);
  expect(weeks.map((week) => week.map((day) => day?.date.slice(8) ?? null))).toEqual([
    ['16', null, '18', null, null, null, null],
    [null, null, null, null, null, null, '15'],
  ]);
});

describe('the chart of pain', () => {
  const window = { from: '2026-11-01', to: '2026-11-30' };

  it('has a point for each day with an answer and for no other', () => {
    const { points } = chartLines(
      [
        { date: '2026-11-01', mean: 0 },
        { date: '2026-11-30', mean: 10 },
      ],
      window,
    );
    expect(points).toMatchObject([
      { x: chart.left, y: chart.height - chart.bottom },
      { x: chart.width - chart.right, y: chart.top },
    ]);
    expect(chartLines([], window)).toEqual({ points: [], path: '' });
    expect(yOf(5)).toBeCloseTo((yOf(0) + yOf(10)) / 2);
  });

  it('draws no line where more than a week has no answer', () => {
    const days = ['2026-11-01', '2026-11-08', '2026-11-20'].map((date) => ({ date, mean: 4 }));
    expect(chartLines(days, window).path.replaceAll(/[^ML]/g, '')).toBe('MLM');
  });
});
