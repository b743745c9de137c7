import { citePurpose } from '../authoring.ts';
import type { RoutineData } from '../shapes.ts';

export const yogaForTheLowerBack: RoutineData = {
  slug: 'yoga-for-the-lower-back',
  title: 'Yoga poses for the lower back',
  summary: 'Three quiet poses by Alexis Perkins, founder of Chair One Fitness, in Bustle.',
  uses: ['yoga'],
  seconds: [173, 173],
  blocks: [
    {
      name: 'Main',
      rounds: [1, 1],
      items: [
        { exercise: 'childs-pose', dose: { breaths: [8, 8], side: 'BOTH' } },
        { exercise: 'cat-cow', dose: { side: 'BOTH', openEnded: true } },
        {
          exercise: 'supine-spinal-twist',
          dose: { side: 'EACH' },
          note: 'The article gives no time: rest in the pose on each side.',
        },
      ],
    },
  ],
  citations: [
    citePurpose(
      'seven-workouts',
      '3. Yoga Poses For Lower Back Pain',
      'Alexis Perkins recommends yoga as low-impact movement that stretches and strengthens the back and what surrounds it.',
    ),
  ],
};

export const pilatesForTheLowerBack: RoutineData = {
  slug: 'pilates-for-the-lower-back',
  title: 'Pilates for the lower back',
  summary:
    'A bridge, a tilt and a stretch by Alexis Perkins, founder of Chair One Fitness, in Bustle. All of it is done lying down.',
  uses: ['pilates'],
  seconds: [359, 395],
  blocks: [
    {
      name: 'Main',
      rounds: [1, 1],
      items: [
        { exercise: 'glute-bridge', dose: { sets: [3, 3], reps: [8, 10], side: 'BOTH' } },
        { exercise: 'pelvic-tilt', dose: { sets: [3, 3], reps: [8, 10], side: 'BOTH' } },
        {
          exercise: 'supine-hamstring-stretch-with-towel',
          dose: { holdSeconds: [30, 30], holdIsMinimum: true, side: 'EACH' },
        },
      ],
    },
  ],
  citations: [
    citePurpose(
      'seven-workouts',
      '4. Pilates For Lower Back Pain',
      'Alexis Perkins says that Pilates makes the core stronger and the muscles more flexible and steady, which serves posture.',
    ),
  ],
};
