import { describe, expect, it } from 'vitest';
import { aDose, aDosePart, aRange as r, type Dose, emptyDose } from './domain.ts';
import { formatDose } from './format.ts';

const each = { side: 'EACH' } as const;
const alternating = { side: 'ALTERNATE' } as const;
const threeByTen = { sets: r(3), reps: r(10) };

/** Each dose as a clinician reads it, and as its client does. */
const printed: readonly (readonly [stated: Partial<Dose>, shorthand: string, sentence: string])[] = [
  [{}, '', ''],
  [
    { sets: r(2, 3), reps: r(8, 12), ...each, holdSeconds: r(5), restSeconds: r(60), timesPerDay: r(2) },
    '2-3 x 8-12, hold 5 s, each side, rest 60 s, 2x/day',
    '2 to 3 sets of 8 to 12 repetitions on each side. Hold each for 5 seconds. Rest 1 minute between sets. Twice a day.',
  ],
  [threeByTen, '3 x 10', '3 sets of 10 repetitions.'],
  [{ sets: r(1), reps: r(1) }, '1 x 1', '1 set of 1 repetition.'],
  [{ sets: r(1) }, '1 set', '1 set.'],
  [{ sets: r(2) }, '2 sets', '2 sets.'],
  [{ reps: r(1) }, '1 rep', '1 repetition.'],
  [{ reps: r(10) }, '10 reps', '10 repetitions.'],
  [{ holdSeconds: r(30) }, 'hold 30 s', 'Hold for 30 seconds.'],
  [{ holdSeconds: r(1) }, 'hold 1 s', 'Hold for 1 second.'],
  [{ holdSeconds: r(60) }, 'hold 60 s', 'Hold for 1 minute.'],
  [{ holdSeconds: r(90) }, 'hold 90 s', 'Hold for 90 seconds.'],
  [{ holdSeconds: r(60, 120) }, 'hold 1-2 min', 'Hold for 1 to 2 minutes.'],
  [{ holdSeconds: r(45, 150) }, 'hold 45-150 s', 'Hold for 45 seconds to 2 minutes 30 seconds.'],
  [{ holdSeconds: r(30), holdIsMinimum: true }, 'hold at least 30 s', 'Hold for at least 30 seconds.'],
  [{ breaths: r(8) }, 'hold 8 breaths', 'Hold for 8 slow breaths.'],
  [{ breaths: r(1), holdIsMinimum: true }, 'hold at least 1 breath', 'Hold for at least 1 slow breath.'],
  [{ holdSeconds: r(30), ...each }, 'hold 30 s, each side', 'Hold for 30 seconds on each side.'],
  [
    { holdSeconds: r(20), ...alternating },
    'hold 20 s, alternating',
    'Hold for 20 seconds on each side, switching sides each time.',
  ],
  [{ sets: r(3), holdSeconds: r(30) }, '3 sets, hold 30 s', '3 sets. Hold for 30 seconds each time.'],
  [{ sets: r(1), holdSeconds: r(30) }, '1 set, hold 30 s', '1 set. Hold for 30 seconds.'],
  [
    { sets: r(1), ...each, holdSeconds: r(30) },
    '1 set, hold 30 s, each side',
    '1 set on each side. Hold for 30 seconds.',
  ],
  [each, 'each side', 'On each side.'],
  [{ reps: r(5), ...alternating }, '5 reps, alternating', '5 repetitions on each side, switching sides each time.'],
  [
    { ...threeByTen, ...each, oneSideFirst: true },
    '3 x 10, each side, one side first',
    '3 sets of 10 repetitions on each side. Finish all sets on one side before the other.',
  ],
  [
    { sets: r(3), ...each, left: aDosePart({ reps: r(10) }), right: aDosePart({ reps: r(8) }) },
    '3 sets, left 10 right 8',
    '3 sets. Left side: 10 repetitions. Right side: 8 repetitions.',
  ],
  [
    {
      ...each,
      left: aDosePart({ ...threeByTen, holdSeconds: r(5), load: { kilograms: 2.5 }, effort: r(5) }),
      right: aDosePart({ sets: r(2), reps: r(8), tempo: '3-0-1', steps: r(2) }),
    },
    'left (3 x 10, hold 5 s, 2.5 kg, RPE 5) right (2 x 8, 2 steps, tempo 3-0-1)',
    'Left side: 3 sets of 10 repetitions, hold each for 5 seconds, a weight of 2.5 kg, an effort of 5 out of 10. ' +
      'Right side: 2 sets of 8 repetitions, 2 steps in each repetition, lower for 3 seconds, lift for 1 second.',
  ],
  [
    { ...threeByTen, ...each, left: aDosePart() },
    '3 x 10, left only',
    '3 sets of 10 repetitions on the left side only.',
  ],
  [
    { ...each, holdSeconds: r(30), right: aDosePart() },
    'hold 30 s, right only',
    'Hold for 30 seconds on the right side only.',
  ],
  [
    { reps: r(4, 8), steps: r(4, 8) },
    '4-8 reps, 4-8 steps',
    '4 to 8 repetitions. Take 4 to 8 steps in each repetition.',
  ],
  [{ steps: r(20) }, '20 steps', 'Take 20 steps.'],
  [
    { tempo: '3-1-2-1' },
    'tempo 3-1-2-1',
    'In each repetition, lower for 3 seconds, pause for 1 second, lift for 2 seconds, pause for 1 second.',
  ],
  [{ load: { kilograms: 0.25 } }, '0.25 kg', 'Use a weight of 0.25 kg.'],
  [{ load: { kilograms: 0 } }, '0 kg', 'Do it without a weight.'],
  [{ load: { band: 'RED' } }, 'red band', 'Use the red band.'],
  [{ effort: r(6, 7) }, 'RPE 6-7', 'Aim for an effort of 6 to 7 out of 10.'],
  [{ restSeconds: r(0) }, 'rest 0 s', 'Do not rest between sets.'],
  [{ restSeconds: r(30, 60) }, 'rest 30-60 s', 'Rest 30 to 60 seconds between sets.'],
  [{ timesPerDay: r(1) }, '1x/day', 'Once a day.'],
  [{ timesPerDay: r(1, 2) }, '1-2x/day', 'Once or twice a day.'],
  [{ timesPerDay: r(3, 4), daysPerWeek: r(7) }, '3-4x/day, every day', '3 to 4 times a day, every day.'],
  [{ daysPerWeek: r(1) }, '1x/week', '1 day a week.'],
  [{ daysPerWeek: r(3, 7) }, '3-7x/week', '3 to 7 days a week.'],
  [{ openEnded: true }, 'as tolerated', 'Carry on for as long as is comfortable.'],
  [
    { ...threeByTen, openEnded: true },
    '3 x 10, as tolerated',
    '3 sets of 10 repetitions. Do only as much as is comfortable.',
  ],
];

describe('formatDose', () => {
  it.each(printed)('prints %j as "%s"', (stated, shorthand) => {
    expect(formatDose(aDose(stated), 'shorthand')).toBe(shorthand);
  });

  it.each(printed)('tells the client %j, for which a clinician writes "%s", as "%s"', (stated, _, sentence) => {
    expect(formatDose(aDose(stated), 'sentence', 'en')).toBe(sentence);
  });

  it('prints what is not stated as nothing', () => {
    expect(formatDose(emptyDose, 'shorthand')).toBe('');
    expect(formatDose(emptyDose, 'sentence', 'en')).toBe('');
  });

  it.each(['en', 'en-GB', 'EN_us', 'fr', 'constructor', ''])('speaks English when asked for "%s"', (locale) => {
    expect(formatDose(aDose(threeByTen), 'sentence', locale)).toBe('3 sets of 10 repetitions.');
  });
});
