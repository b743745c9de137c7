import { citePurpose } from '../authoring.ts';
import type { RoutineData } from '../shapes.ts';

export const fiveMovesLowerBack: RoutineData = {
  slug: 'five-moves-lower-back',
  title: 'Five moves to strengthen the lower back',
  summary:
    'Bridges, draw-ins, leg lifts, a cat stretch and small curls for buttocks, belly, hips and back. The article names no author or expert.',
  uses: ['standalone workout'],
  seconds: [1109, 1340],
  blocks: [
    {
      name: 'Main',
      rounds: [1, 1],
      items: [
        {
          exercise: 'glute-bridge',
          dose: { sets: [3, 3], reps: [15, 15], holdSeconds: [10, 15], side: 'BOTH', restSeconds: [60, 60] },
          note: 'Rest briefly on the floor after each repetition. How many seconds is left open.',
        },
        { exercise: 'abdominal-draw-in', dose: { reps: [5, 5], holdSeconds: [5, 5], side: 'BOTH' } },
        {
          exercise: 'side-lying-leg-lift',
          dose: { sets: [3, 3], reps: [10, 10], holdSeconds: [2, 2], side: 'EACH', oneSideFirst: true },
        },
        { exercise: 'cat-cow', dose: { reps: [3, 5], side: 'BOTH' } },
        { exercise: 'partial-crunch', dose: { sets: [3, 3], reps: [10, 10], holdSeconds: [5, 5], side: 'BOTH' } },
      ],
    },
  ],
  citations: [
    citePurpose(
      'five-moves',
      'Introduction',
      'Stronger muscles here are said to relieve and prevent low back trouble, and to serve legs, arms and core.',
    ),
  ],
};
