import { citePurpose } from '../authoring.ts';
import type { RoutineData } from '../shapes.ts';

export const hipOpeningMobilityFlow: RoutineData = {
  slug: 'hip-opening-mobility-flow',
  title: 'Hip-opening mobility flow',
  summary: 'Six minutes by the athletic trainer Austin Martinez to loosen tight hips, in Bustle.',
  uses: ['mobility'],
  statedMinutes: 6,
  seconds: [345, 345],
  blocks: [
    {
      name: 'Dynamic warm-up',
      rounds: [1, 1],
      items: [
        { exercise: 'standing-hip-cars', dose: { reps: [5, 5], side: 'EACH' } },
        { exercise: 'frog-squat-hold', dose: { holdSeconds: [30, 30], side: 'BOTH' } },
      ],
    },
    {
      name: 'Mobility movements',
      rounds: [1, 1],
      items: [
        { exercise: 'hip-internal-rotation-knees-bent', dose: { reps: [10, 10], side: 'EACH' } },
        { exercise: 'pigeon-pose', dose: { holdSeconds: [30, 30], side: 'EACH' } },
        { exercise: 'shin-box-lean', dose: { holdSeconds: [20, 20], side: 'EACH' }, note: 'Leaning forward.' },
        { exercise: 'shin-box-lean', dose: { holdSeconds: [20, 20], side: 'EACH' }, note: 'Leaning back.' },
      ],
    },
  ],
  citations: [
    citePurpose(
      'seven-workouts',
      '1. Hip-Opening Mobility Flow',
      'Austin Martinez holds that tight or weak hips can tug at the low back and irritate it; his flow is meant to free them.',
    ),
  ],
};

export const massageMobilityAndStability: RoutineData = {
  slug: 'massage-mobility-and-stability',
  title: 'Massage, mobility and stability',
  summary:
    'Rolling, then moves for freer and steadier hips, by the trainer Marc Meny, in Bustle. Do them together, or one alone as a break.',
  uses: ['mobility', 'stability'],
  seconds: [256, 262],
  blocks: [
    {
      name: 'Main',
      rounds: [1, 1],
      items: [
        {
          exercise: 'foam-roll-glutes-and-outer-hips',
          dose: { side: 'EACH' },
          note: 'The article gives no time. That both sides take a turn is our reading.',
        },
        { exercise: 'segmental-cat-cow', dose: { side: 'BOTH' }, note: 'The article gives no number.' },
        { exercise: 'standing-hip-cars', dose: { reps: [5, 5], side: 'EACH' } },
        {
          exercise: 'quadruped-thoracic-rotation',
          dose: { reps: [3, 4], side: 'EACH' },
          note: 'Hold briefly with the elbow up. How many seconds is left open.',
        },
        {
          exercise: 'dns-star-pattern',
          dose: { reps: [8, 8], side: 'EACH' },
          note: 'Hold briefly at the top. How many seconds is left open.',
        },
      ],
    },
  ],
  citations: [
    citePurpose(
      'seven-workouts',
      '2. Massage, Mobility, & Stability',
      'Marc Meny uses it to make hips more mobile and more stable, with less low back pain as a gain.',
    ),
  ],
};
