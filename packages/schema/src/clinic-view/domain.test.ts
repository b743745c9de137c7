import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ViewClient, clinicView } from './domain.ts';
import { CLIENTS_MIN, type Group, shownGroups } from './shown.ts';
import { viewWindow } from './window.ts';

const setOf = (from: number, count: number) => new Set(Array.from({ length: count }, (_, at) => `c${from + at}`));
const group = (key: string, clients: ReadonlySet<string>): Group => ({ key, clients });

describe('what may be shown', () => {
  it.each([
    ['all of enough clients', [group('a', setOf(0, 5)), group('b', setOf(5, 5))], 10, ['a', 'b']],
    ['nothing of four', [group('a', setOf(0, 4)), group('b', setOf(4, 8))], 12, []],
    ['nothing that the whole leaves four of', [group('a', setOf(0, 8))], 12, []],
    [
      'not what is left beside all',
      [group('a', setOf(0, 6)), group('b', setOf(6, 5)), group('c', setOf(11, 3))],
      14,
      ['a'],
    ],
    ['the larger of two that differ by one', [group('a', setOf(0, 6)), group('b', setOf(1, 5))], 20, ['a']],
    ['two of the same clients', [group('a', setOf(0, 6)), group('b', setOf(0, 6))], 20, ['a', 'b']],
    ['nothing of a whole of four', [group('a', setOf(0, 4))], 4, []],
  ])('is %s', (_what, groups, clients, keys) => {
    expect([...shownGroups(groups, setOf(0, clients))].toSorted()).toEqual(keys);
  });

  it('tells of no one to four clients: alone, by two lines, by a line and the whole, or by all and the whole', () => {
    const anyGroups = fc.array(fc.uniqueArray(fc.integer({ min: 0, max: 15 }), { maxLength: 16 }), { maxLength: 6 });
    fc.assert(
      fc.property(anyGroups, (lists) => {
        const groups = lists.map((list, at) => group(String(at), new Set(list.map((one) => `c${one}`))));
        const whole = new Set(groups.flatMap(({ clients }) => [...clients]));
        const keys = shownGroups(groups, whole);
        const shown = groups.filter(({ key }) => keys.has(key)).map(({ clients }) => clients);
        const union = new Set(shown.flatMap((clients) => [...clients]));
        const told = [
          ...shown,
          ...(shown.length > 0 ? [minus(whole, union)] : []),
          ...shown.map((one) => minus(whole, one)),
          ...shown.flatMap((one) =>
            shown.flatMap((other) => (minus(other, one).size === 0 ? [minus(one, other)] : [])),
          ),
        ];
        expect(told.filter(({ size }) => 0 < size && size < CLIENTS_MIN)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
const minus = (all: ReadonlySet<string>, part: ReadonlySet<string>) =>
  new Set([...all].filter((one) => !part.has(one)));

const aClient = (nth: number, given: Partial<ViewClient> = {}): ViewClient => ({
  id: `c${nth}`,
  leadId: 'tom',
  verdict: 'SAME',
  routines: new Map([['back', { due: 10, done: 8, skippedForPain: 1 }]]),
  exercises: new Map(),
  ...given,
});
const clients = (count: number, given: (nth: number) => Partial<ViewClient> = () => ({})) =>
  Array.from({ length: count }, (_, nth) => aClient(nth, given(nth)));

describe('a view', () => {
  it('gives shares with the clients that each is of', () => {
    const { whole, byClinician } = clinicView(clients(8, (nth) => ({ verdict: nth < 2 ? 'BETTER' : 'WORSE' })));
    const figures = {
      clients: 8,
      adherence: { value: 80, clients: 8 },
      skippedForPain: { value: 10, clients: 8 },
      better: { value: 25, clients: 8 },
      worse: { value: 75, clients: 8 },
    };
    expect(whole).toEqual(figures);
    expect(byClinician).toEqual([{ id: 'tom', ...figures }]);
  });

  it('takes what is not known for no answer: neither nothing due nor too few scores are zeros', () => {
    const { whole } = clinicView([
      ...clients(6),
      aClient(7, { routines: new Map(), verdict: 'TOO_FEW' }),
      aClient(8, { verdict: 'TOO_FEW' }),
    ]);
    expect(whole).toMatchObject({ clients: 8, adherence: { value: 80, clients: 7 }, better: { value: 0, clients: 6 } });
  });

  it('shows nothing of four clients, nor what is left of the whole', () => {
    const few = clinicView(clients(4)).whole;
    expect([few.clients, few.adherence, few.better]).toEqual([null, ...Array(2).fill({ value: null, clients: null })]);
    const { whole, byClinician } = clinicView(clients(12, (nth) => ({ leadId: nth < 9 ? 'tom' : null })));
    expect(whole.clients).toBe(12);
    expect(byClinician.map(({ id, clients: count, adherence }) => [id, count, adherence.value])).toEqual([
      ['tom', null, null],
      [null, null, null],
    ]);
  });

  it('counts of a routine its own sessions, and of an exercise what was said after it', () => {
    const done = { sessions: 4, skippedForPain: 1, afterSum: 9, after: 3 };
    const two = clinicView(
      clients(10, (nth) => ({
        routines: new Map([[nth < 5 ? 'back' : 'hips', { due: 4, done: nth < 5 ? 4 : 1, skippedForPain: 0 }]]),
        exercises: new Map([['bridge', nth < 5 ? done : { ...done, afterSum: 0, after: 0 }]]),
      })),
    );
    expect(two.byRoutine.map(({ id, adherence }) => [id, adherence])).toEqual([
      ['back', { value: 100, clients: 5 }],
      ['hips', { value: 25, clients: 5 }],
    ]);
    expect(two.byExercise).toMatchObject([
      { id: 'bridge', clients: 10, sessions: 40, leftOutForPain: { value: 25, clients: 10 } },
    ]);
    // five of ten said how it was, and the other five are no zeros
    expect(two.byExercise[0]?.painAfter).toEqual({ value: 3, clients: 5 });
  });
});

describe('a window', () => {
  // a Saturday
  const today = '2026-11-21';
  it.each([
    ['twelve weeks that are over', {}, { from: '2026-08-24', to: '2026-11-15' }],
    ['four weeks', { weeks: 4 }, { from: '2026-10-19', to: '2026-11-15' }],
    ['the weeks that days lie in', { from: '2026-09-02', to: '2026-09-30' }, { from: '2026-08-31', to: '2026-10-04' }],
    ['no week that goes on', { from: '2026-11-02', to: '2026-11-21' }, { from: '2026-11-02', to: '2026-11-15' }],
    ['nothing of a year and more', { from: '2025-09-01' }, null],
    ['nothing backwards', { from: '2026-10-19', to: '2026-10-01' }, null],
    ['nothing of this week alone', { from: '2026-11-17' }, null],
    ['nothing of no days', { from: '2026-02-30' }, null],
    ['nothing of half a week', { weeks: 0.5 }, null],
  ])('is %s', (_what, asked, window) => expect(viewWindow(asked, today)).toEqual(window));
});
