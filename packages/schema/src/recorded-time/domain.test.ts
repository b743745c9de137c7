import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localDateAt } from '../plan/local-date.ts';
import { correctedTime, deviceTimes, isDeviceTime, isLate } from './domain.ts';

const receivedAt = new Date('2026-11-21T12:00:00Z');
const at = (text: string) => new Date(text);
const corrected = (deviceAt: string, sentAt: string | null) =>
  correctedTime({ deviceAt: at(deviceAt), sentAt: sentAt === null ? null : at(sentAt), receivedAt }).toISOString();

describe('correctedTime', () => {
  it.each([
    ['takes a right clock as it is', '2026-11-21T09:00:00Z', '2026-11-21T12:00:00Z', '2026-11-21T09:00:00.000Z'],
    ['takes two minutes for the way', '2026-11-21T09:00:00Z', '2026-11-21T11:58:00Z', '2026-11-21T09:00:00.000Z'],
    [
      'puts a clock right that is three days behind',
      '2026-11-17T21:00:00Z',
      '2026-11-18T12:00:00Z',
      '2026-11-20T21:00:00.000Z',
    ],
    [
      'puts a clock right that is years ahead',
      '2031-01-01T08:00:00Z',
      '2031-01-01T10:00:00Z',
      '2026-11-21T10:00:00.000Z',
    ],
    [
      'puts a clock right that begins with 1970',
      '1970-01-01T00:10:00Z',
      '1970-01-01T01:10:00Z',
      '2026-11-21T11:00:00.000Z',
    ],
    ['leaves what nothing is known of', '2026-11-18T09:00:00Z', null, '2026-11-18T09:00:00.000Z'],
    ['lets nothing lie in the future', '2026-11-21T12:01:00Z', '2026-11-21T12:01:00Z', '2026-11-21T12:00:00.000Z'],
    [
      'lets nothing lie in the future that is sent before it was given',
      '2026-11-25T00:00:00Z',
      '2026-11-21T11:00:00Z',
      '2026-11-21T12:00:00.000Z',
    ],
    [
      'lets nothing lie in the future where the clock is not known',
      '2036-01-01T00:00:00Z',
      null,
      '2026-11-21T12:00:00.000Z',
    ],
  ])('%s', (_what, deviceAt, sentAt, expected) => {
    expect(corrected(deviceAt, sentAt)).toBe(expected);
  });

  it('keeps the hour in which clocks go back apart by its offset', () => {
    const received = at('2026-10-25T03:00:00Z');
    const [before, after] = ['2026-10-25T01:30:00+01:00', '2026-10-25T01:30:00+00:00'].map((deviceAt) =>
      correctedTime({ deviceAt: at(deviceAt), sentAt: received, receivedAt: received }),
    );
    expect(Number(after) - Number(before)).toBe(3_600_000);
    expect(localDateAt(before ?? received, 'Europe/London')).toBe('2026-10-25');
  });

  it('keeps the time between giving and sending, whatever the clock says', () => {
    const moment = fc.date({ min: deviceTimes.from, max: at('2199-12-01T00:00:00Z'), noInvalidDate: true });
    fc.assert(
      fc.property(moment, fc.integer({ min: 0, max: 30 * 86_400_000 }), (deviceAt, waited) => {
        const sentAt = new Date(deviceAt.getTime() + waited);
        const meant = correctedTime({ deviceAt, sentAt, receivedAt }).getTime();
        expect(meant).toBeLessThanOrEqual(receivedAt.getTime());
        expect(Math.abs(receivedAt.getTime() - waited - meant)).toBeLessThanOrEqual(120_000);
      }),
    );
  });
});

it('tells late from just now', () => {
  expect(isLate(at('2026-11-21T11:46:00Z'), receivedAt)).toBe(false);
  expect(isLate(at('2026-11-21T11:44:00Z'), receivedAt)).toBe(true);
});

it('knows what no clock says', () => {
  const moments = ['1969-12-31T23:59:59Z', '1970-01-01T00:00:00Z', '2199-12-31T00:00:00Z', '2200-01-01T00:00:00Z'];
  expect(moments.map((moment) => isDeviceTime(at(moment)))).toEqual([false, true, true, false]);
});
