import { citePurpose } from '../authoring.ts';
import type { RoutineData } from '../shapes.ts';

export const gentleStrengthAndStretch: RoutineData = {
  slug: 'gentle-strength-and-stretch',
  title: 'Gentle strength and stretch for the lower back',
  summary:
    'A bridge and a small crunch, then stretches for the backs of the thighs and the lower back. The article names no author or expert.',
  uses: ['standalone workout'],
  seconds: [253, 447],
  blocks: [
    {
      name: 'Main',
      rounds: [1, 1],
      items: [
        {
          exercise: 'glute-bridge',
          dose: { side: 'BOTH' },
          note: 'The article gives no figures: choose a dose for your client.',
        },
        { exercise: 'partial-crunch', dose: { reps: [8, 12], holdSeconds: [1, 1], side: 'BOTH' } },
        {
          exercise: 'supine-hamstring-stretch-with-towel',
          dose: { reps: [5, 5], holdSeconds: [15, 30], holdIsMinimum: true, side: 'EACH' },
        },
        {
          exercise: 'supine-knee-rolls',
          dose: { reps: [2, 3], holdSeconds: [5, 10], side: 'ALTERNATE', timesPerDay: [2, 2] },
        },
      ],
    },
  ],
  citations: [
    citePurpose(
      'gentle-strength',
      'Introduction',
      'Exercises for the low back are said to help relieve and prevent pain, and to strengthen core, legs and arms as well.',
    ),
  ],
};
