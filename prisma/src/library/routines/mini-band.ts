import { citePurpose } from '../authoring.ts';
import type { RoutineData } from '../shapes.ts';

export const miniBandLowerBack: RoutineData = {
  slug: 'mini-band-lower-back',
  title: 'Four moves with a mini band for a stronger lower back',
  summary:
    'Four slow moves by the fitness coach Saima Husain: one to glide the nerve behind the thigh, three to strengthen what surrounds the lower back.',
  uses: ['standalone workout', 'warm-up'],
  seconds: [462, 1062],
  blocks: [
    {
      name: 'Main',
      rounds: [1, 1],
      items: [
        {
          exercise: 'supine-single-leg-nerve-flossing',
          dose: { sets: [2, 3], reps: [8, 12], side: 'EACH' },
          note: 'Done lying face up, though the opening of the article calls the position prone. That both legs take a turn is our reading.',
        },
        {
          exercise: 'prone-back-extension',
          dose: { sets: [2, 3], reps: [8, 12], side: 'BOTH' },
          note: 'Use the pressing way: the hands help.',
        },
        { exercise: 'glute-bridge-walkout', dose: { sets: [2, 3], reps: [4, 8], steps: [4, 8], side: 'BOTH' } },
        { exercise: 'single-leg-hip-thrust', dose: { sets: [2, 3], reps: [8, 12], side: 'EACH' } },
      ],
    },
  ],
  citations: [
    citePurpose(
      'mini-band-four-moves',
      'Introduction',
      'Saima Husain made the routine to strengthen hips, glutes and core and to move with more control; it serves alone or as a thorough warm-up.',
    ),
  ],
};
