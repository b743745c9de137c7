import { describe, expect, it } from 'vitest';
import { aDose, aDosePart, aRange as r, type Dose } from './domain.ts';
import { DOSE_TEXT_MAX, parseDose } from './parse.ts';

const each = { side: 'EACH' } as const;
const alternating = { side: 'ALTERNATE' } as const;
const threeByTen = { sets: r(3), reps: r(10) };
const hold = (min: number, max = min) => ({ holdSeconds: r(min, max) });
const leftTenRightEight = {
  ...each,
  left: aDosePart({ reps: r(10) }),
  right: aDosePart({ reps: r(8) }),
};

const written: readonly (readonly [text: string, stated: Partial<Dose>])[] = [
  ['', {}],
  ['  ', {}],

  // sets and repetitions
  ['3x10', threeByTen],
  ['3 x 10', threeByTen],
  ['3×10', threeByTen],
  ['3X10', threeByTen],
  ['3*10', threeByTen],
  ['3 by 10', threeByTen],
  ['3 x 10.', threeByTen],
  ['2-3 x 8-12', { sets: r(2, 3), reps: r(8, 12) }],
  ['2-3x8-12', { sets: r(2, 3), reps: r(8, 12) }],
  ['2–3 sets of 8–12 reps', { sets: r(2, 3), reps: r(8, 12) }],
  ['2 to 3 sets of 8 to 12 repetitions', { sets: r(2, 3), reps: r(8, 12) }],
  ['3 sets of 10', threeByTen],
  ['3 sets x 10 reps', threeByTen],
  ['3 sets, 10 reps', threeByTen],
  ['SETS: 3, REPS: 10', threeByTen],
  ['10 reps x 3 sets', threeByTen],
  ['10 reps x 3', threeByTen],
  ['10 x 3 sets', threeByTen],
  ['three sets of ten', threeByTen],
  ['10 reps', { reps: r(10) }],
  ['3 or 4 reps', { reps: r(3, 4) }],
  ['10 times', { reps: r(10) }],
  ['x10', { reps: r(10) }],
  ['10x', { reps: r(10) }],
  ['2 sets', { sets: r(2) }],
  ['1 set', { sets: r(1) }],
  ['3 x 10, 3 sets', threeByTen],

  // holds
  ['hold 30 s', hold(30)],
  ['30s hold', hold(30)],
  ['Hold: 30 sec', hold(30)],
  ['hold for 30 seconds', hold(30)],
  ['hold 5-10s', hold(5, 10)],
  ['hold 5 s to 10 s', hold(5, 10)],
  ['hold 30 s - 1 min', hold(30, 60)],
  ['hold 1 min', hold(60)],
  ['hold 1-2 mins', hold(60, 120)],
  ['hold 1.5 minutes', hold(90)],
  ['hold 1 min 30 s', hold(90)],
  ['hold 1m30s', hold(90)],
  ['hold 1:30', hold(90)],
  ['hold half a minute', hold(30)],
  ["hold 30''", hold(30)],
  ['hold 30”', hold(30)],
  ["hold 1'", hold(60)],
  ['hold 2m', hold(120)],
  ['10 reps with a 5-second hold', { reps: r(10), ...hold(5) }],
  ['10 reps, hold each for 5 s', { reps: r(10), ...hold(5) }],
  ['10 reps, 5 s hold per rep', { reps: r(10), ...hold(5) }],
  ['3x10x5s', { ...threeByTen, ...hold(5) }],
  ['3x10 - 5 s hold - 2x/day', { ...threeByTen, ...hold(5), timesPerDay: r(2) }],
  ['at least 30 s', { ...hold(30), holdIsMinimum: true }],
  ['hold for at least 15-30 seconds', { ...hold(15, 30), holdIsMinimum: true }],
  ['hold ≥30 s', { ...hold(30), holdIsMinimum: true }],
  ['30 s+', { ...hold(30), holdIsMinimum: true }],
  ['30+ s hold', { ...hold(30), holdIsMinimum: true }],
  ['hold 30 s or more', { ...hold(30), holdIsMinimum: true }],
  ['min 30 s', { ...hold(30), holdIsMinimum: true }],
  ['hold 5 breaths', { breaths: r(5) }],
  ['8 deep breaths', { breaths: r(8) }],
  ['hold for 5 to 8 slow, deep breaths', { breaths: r(5, 8) }],
  ['at least 5 breaths', { breaths: r(5), holdIsMinimum: true }],

  // what multiplies a hold counts sets
  ['3x30s', { sets: r(3), ...hold(30) }],
  ['3 x 30 s hold', { sets: r(3), ...hold(30) }],
  ['3 x hold 30 s', { sets: r(3), ...hold(30) }],
  ['30s hold x 3', { sets: r(3), ...hold(30) }],
  ['hold 20–30 s x 3', { sets: r(3), ...hold(20, 30) }],
  ['3 sets of 30 s', { sets: r(3), ...hold(30) }],
  ['3 x 5 breaths', { sets: r(3), breaths: r(5) }],
  ['hold 30 s x 3 reps', { reps: r(3), ...hold(30) }],
  ['30 s each leg x 2', { sets: r(2), ...hold(30), ...each }],
  ['10 each side x 3', { ...threeByTen, ...each }],
  ['3 reps x 30 s', { reps: r(3), ...hold(30) }],
  ['3x10, 5 s', { ...threeByTen, ...hold(5) }],
  ['hold the stretch for 30 s, 3 reps', { reps: r(3), ...hold(30) }],
  ['10 reps x 5 s', { reps: r(10), ...hold(5) }],

  // sides
  ['10 reps each side', { reps: r(10), ...each }],
  ['3x10 per side', { ...threeByTen, ...each }],
  ['3x10/side', { ...threeByTen, ...each }],
  ['3x10 e/s', { ...threeByTen, ...each }],
  ['3x10 both sides', { ...threeByTen, ...each }],
  ['3x10 each leg', { ...threeByTen, ...each }],
  ['10 a side', { reps: r(10), ...each }],
  ['8-10 each leg, hold 5 s', { reps: r(8, 10), ...each, ...hold(5) }],
  ['3x10 L/R', { ...threeByTen, ...each }],
  ['3x10 left and right', { ...threeByTen, ...each }],
  ['hold each side for 30 s', { ...hold(30), ...each }],
  ['3x10 (each side)', { ...threeByTen, ...each }],
  ['10 reps alternating', { reps: r(10), ...alternating }],
  ['10 reps, alternate legs', { reps: r(10), ...alternating }],
  ['10 reps each side, alternating', { reps: r(10), ...alternating }],
  ['10 reps side to side', { reps: r(10), ...alternating }],
  ['3x10 together', threeByTen],
  ['3x10, one side first', { ...threeByTen, ...each, oneSideFirst: true }],
  ['3x10 each leg, all sets on one leg first', { ...threeByTen, ...each, oneSideFirst: true }],
  ['3x10, one side then the other', { ...threeByTen, ...each, oneSideFirst: true }],

  // sides that differ, and one side only
  ['left 10 right 8', leftTenRightEight],
  ['left 10, right 8', leftTenRightEight],
  ['L10 R8', leftTenRightEight],
  ['left: 10 reps; right: 8 reps', leftTenRightEight],
  ['10 left, 8 right', leftTenRightEight],
  ['10 on the left and 8 on the right', leftTenRightEight],
  ['left leg 10, right leg 8', leftTenRightEight],
  ['right 8 left 10', leftTenRightEight],
  ['alternating, left 10 right 8', { ...leftTenRightEight, ...alternating }],
  ['L 3x10 R 3x8', { ...leftTenRightEight, sets: r(3) }],
  ['3 sets, 10 left 8 right, rest 1 min', { ...leftTenRightEight, sets: r(3), restSeconds: r(60) }],
  ['left 10 right 8, twice a day', { ...leftTenRightEight, timesPerDay: r(2) }],
  ['left 10 right 10', { reps: r(10), ...each }],
  [
    'left (10 reps, hold 5 s) right (8 reps)',
    { ...each, left: aDosePart({ reps: r(10), ...hold(5) }), right: aDosePart({ reps: r(8) }) },
  ],
  [
    'L 3x10, 5 kg, R 2x8, 3 kg',
    {
      ...each,
      left: aDosePart({ ...threeByTen, load: { kilograms: 5 } }),
      right: aDosePart({ sets: r(2), reps: r(8), load: { kilograms: 3 } }),
    },
  ],
  ['3x10 left only', { ...threeByTen, ...each, left: aDosePart() }],
  ['10 on the right leg only', { reps: r(10), ...each, right: aDosePart() }],
  ['only left 3x10', { ...threeByTen, ...each, left: aDosePart() }],

  // rest
  ['3x10, rest 60 s', { ...threeByTen, restSeconds: r(60) }],
  ['rest 1-2 min', { restSeconds: r(60, 120) }],
  ['60s rest between sets', { restSeconds: r(60) }],
  ['1 min rest b/w sets', { restSeconds: r(60) }],
  ['rest 2m', { restSeconds: r(120) }],
  ['no rest', { restSeconds: r(0) }],

  // how often
  ['2x/day', { timesPerDay: r(2) }],
  ['2 x day', { timesPerDay: r(2) }],
  ['x2/day', { timesPerDay: r(2) }],
  ['twice a day', { timesPerDay: r(2) }],
  ['once or twice daily', { timesPerDay: r(1, 2) }],
  ['2-3 times per day', { timesPerDay: r(2, 3) }],
  ['once daily', { timesPerDay: r(1) }],
  ['od', { timesPerDay: r(1) }],
  ['bd', { timesPerDay: r(2) }],
  ['B.D.', { timesPerDay: r(2) }],
  ['tds', { timesPerDay: r(3) }],
  ['QID', { timesPerDay: r(4) }],
  ['3x/week', { daysPerWeek: r(3) }],
  ['3-4 days a week', { daysPerWeek: r(3, 4) }],
  ['twice weekly', { daysPerWeek: r(2) }],
  ['5/7', { daysPerWeek: r(5) }],
  ['every day', { daysPerWeek: r(7) }],
  ['daily', { daysPerWeek: r(7) }],
  ['2x/day, 5 days per week', { timesPerDay: r(2), daysPerWeek: r(5) }],

  // effort, tempo, load, steps, comfort
  ['RPE 6-7', { effort: r(6, 7) }],
  ['3x10 @6', { ...threeByTen, effort: r(6) }],
  ['3x10 @ RPE 8', { ...threeByTen, effort: r(8) }],
  ['effort 6/10', { effort: r(6) }],
  ['tempo 3-1-2', { tempo: '3-1-2' }],
  ['tempo 3:1:2:0', { tempo: '3-1-2-0' }],
  ['tempo 3120', { tempo: '3-1-2-0' }],
  ['3-1-2 tempo', { tempo: '3-1-2' }],
  ['red band', { load: { band: 'RED' } }],
  ['with a green Thera-Band', { load: { band: 'GREEN' } }],
  ['blue mini band', { load: { band: 'BLUE' } }],
  ['gray resistance band', { load: { band: 'GREY' } }],
  ['5 kg', { load: { kilograms: 5 } }],
  ['3x10 @ 2.5kg', { ...threeByTen, load: { kilograms: 2.5 } }],
  ['500 g', { load: { kilograms: 0.5 } }],
  ['11 lb', { load: { kilograms: 5 } }],
  ['bodyweight', { load: { kilograms: 0 } }],
  ['4-8 steps', { steps: r(4, 8) }],
  ['2 x 20 steps', { sets: r(2), steps: r(20) }],
  ['as tolerated', { openEnded: true }],
  ['open-ended', { openEnded: true }],
  ['hold as long as is comfortable', { openEnded: true }],

  // whole doses
  [
    '2-3 x 8-12, hold 5 s, each side, 2x/day',
    { sets: r(2, 3), reps: r(8, 12), ...hold(5), ...each, timesPerDay: r(2) },
  ],
  [
    '3 SETS OF 12 REPS\nEACH SIDE; REST 45 SEC (RPE 5) tds 3x/wk',
    { sets: r(3), reps: r(12), ...each, restSeconds: r(45), effort: r(5), timesPerDay: r(3), daysPerWeek: r(3) },
  ],
];

describe('parseDose', () => {
  it.each(written)('reads "%s"', (text, stated) => {
    expect(parseDose(text)).toEqual({ ok: true, dose: aDose(stated) });
  });

  it('reads a text of any case, and with any white space', () => {
    expect(parseDose(`3x10${' '.repeat(200)}EACH\tSIDE`)).toEqual({
      ok: true,
      dose: aDose({ ...threeByTen, ...each }),
    });
  });

  it('does not tell one set from a set that is not stated by guessing', () => {
    expect(parseDose('1 x 10')).toEqual({ ok: true, dose: aDose({ sets: r(1), reps: r(10) }) });
    expect(parseDose('10 reps')).toEqual({ ok: true, dose: aDose({ sets: null, reps: r(10) }) });
  });

  it('refuses a text that is no dose by its length alone', () => {
    const parsed = parseDose('3x10 '.repeat(DOSE_TEXT_MAX));
    expect(parsed).toMatchObject({ ok: false, problems: [{ message: 'A dose has at most 300 characters.' }] });
  });
});
