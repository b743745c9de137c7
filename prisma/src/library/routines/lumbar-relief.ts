import { citePurpose } from '../authoring.ts';
import type { RoutineData } from '../shapes.ts';

export const lumbarReliefAndStrength: RoutineData = {
  slug: 'lumbar-relief-and-strength',
  title: 'Lumbar relief and strength',
  summary:
    'Seven exercises and stretches to ease the lower back and build a strong middle, from an article by a maker of resistance bands that names no expert.',
  uses: ['standalone workout'],
  seconds: [713, 1302],
  blocks: [
    {
      name: 'Main',
      rounds: [1, 1],
      items: [
        {
          exercise: 'prone-back-extension',
          dose: { sets: [2, 3], reps: [10, 15], holdSeconds: [2, 3], side: 'BOTH' },
          note: 'Use the lifting way: the hands give no help.',
        },
        {
          exercise: 'bird-dog',
          dose: { sets: [2, 3], reps: [10, 10], side: 'ALTERNATE' },
          note: 'Hold briefly at full reach. How many seconds is left open.',
        },
        { exercise: 'glute-bridge', dose: { sets: [3, 3], reps: [12, 15], holdSeconds: [3, 5], side: 'BOTH' } },
        { exercise: 'knee-to-chest-stretch', dose: { reps: [2, 3], holdSeconds: [20, 30], side: 'ALTERNATE' } },
        {
          exercise: 'supine-knee-rolls',
          dose: { reps: [10, 12], side: 'ALTERNATE' },
          note: 'Hold briefly on each side. How many seconds is left open.',
        },
        { exercise: 'seated-spinal-twist', dose: { holdSeconds: [20, 30], side: 'EACH' } },
        { exercise: 'superman', dose: { sets: [2, 3], reps: [10, 15], holdSeconds: [2, 3], side: 'BOTH' } },
      ],
    },
  ],
  citations: [
    citePurpose(
      'lumbar-relief',
      'Exercises for your back',
      'The set is meant both to relieve the low back and to make back and core strong.',
    ),
  ],
};
