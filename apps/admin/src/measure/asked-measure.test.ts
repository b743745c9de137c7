import { expect, it } from 'vitest';
import { type AskedMeasure, openMeasures } from './asked-measure';

const measure: AskedMeasure = {
  scheduleId: 's',
  title: 'A measure',
  instruction: null,
  questions: [],
  times: { startsOn: '2026-11-20', endsOn: null, isAtStart: true, everyWeeks: 4, weeks: [], isAtEnd: false },
  answeredOn: [],
};
const recordMeasure = { clientKey: 'k', scheduleId: 's', answers: [], answeredAt: '2026-11-20T23:30:00Z' };
const open = (more: Partial<AskedMeasure>, records: { recordMeasure: typeof recordMeasure }[], timeZone = 'UTC') =>
  openMeasures([{ ...measure, ...more }], { today: '2026-11-21', timeZone, records }).map(({ until }) => until);

it('asks until it is answered, on the server or on this device, on the day where the client lives', () => {
  expect(open({}, [])).toEqual(['2026-12-03']);
  expect(open({ answeredOn: ['2026-11-20'] }, [])).toEqual([]);
  expect(open({}, [{ recordMeasure }])).toEqual([]);
  expect(open({}, [{ recordMeasure: { ...recordMeasure, scheduleId: 'other' } }])).toEqual(['2026-12-03']);
  // half past twelve on the first day of the measure, where the clocks are an hour ahead
  const first = { times: { ...measure.times, startsOn: '2026-11-21' } };
  expect(open(first, [{ recordMeasure }])).toEqual(['2026-12-04']);
  expect(open(first, [{ recordMeasure }], 'Europe/Berlin')).toEqual([]);
});
