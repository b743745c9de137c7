import { citePurpose } from '../authoring.ts';
import type { RoutineData } from '../shapes.ts';

export const standingStrength: RoutineData = {
  slug: 'standing-strength',
  title: 'Standing strength',
  summary:
    'A circuit on your feet for back, hips and thighs by Michelle Parolini, master coach at Row House, in Bustle.',
  uses: ['strength'],
  seconds: [218, 714],
  blocks: [
    {
      name: 'Circuit',
      rounds: [1, 3],
      note: 'Three rounds are the full session. One round wakes the muscles up; a few make up for a long working day.',
      items: [
        { exercise: 'good-morning', dose: { reps: [8, 8], side: 'BOTH' } },
        { exercise: 'bodyweight-squat-with-lateral-reach', dose: { reps: [8, 8], side: 'EACH' } },
        { exercise: 'alternating-reverse-lunge-with-rotation', dose: { reps: [8, 8], side: 'ALTERNATE' } },
        { exercise: 'runners-lunge-with-spinal-extension', dose: { reps: [8, 8], side: 'EACH' } },
      ],
    },
  ],
  citations: [
    citePurpose(
      'seven-workouts',
      '5. Standing Strength',
      'Michelle Parolini holds that a stronger back, hips, glutes and hamstrings prepare for better posture and so for less back pain.',
    ),
  ],
};

export const proneStrength: RoutineData = {
  slug: 'prone-strength',
  title: 'Prone strength',
  summary:
    'A circuit close to the floor, face down, to build the back, by Michelle Parolini, master coach at Row House, in Bustle.',
  uses: ['strength'],
  seconds: [150, 510],
  blocks: [
    {
      name: 'Circuit',
      rounds: [1, 3],
      note: 'One round is a mini-workout, three rounds are a full session.',
      items: [
        { exercise: 'bird-dog', dose: { reps: [5, 5], side: 'EACH' } },
        { exercise: 'superman', dose: { reps: [5, 5], side: 'BOTH' } },
        { exercise: 'childs-pose', dose: { breaths: [5, 5], side: 'BOTH' } },
        { exercise: 'forearm-plank', dose: { breaths: [5, 5], side: 'BOTH' } },
      ],
    },
  ],
  citations: [
    citePurpose(
      'seven-workouts',
      '6. Prone Strength',
      'Michelle Parolini offers it as strength training for the back without standing up.',
    ),
  ],
};

export const supineStrength: RoutineData = {
  slug: 'supine-strength',
  title: 'Supine strength',
  summary:
    'Strength and stretching on your back, to follow prone strength or to do alone, by Michelle Parolini, master coach at Row House, in Bustle.',
  uses: ['strength'],
  seconds: [180, 180],
  blocks: [
    {
      name: 'Main',
      rounds: [1, 1],
      items: [
        { exercise: 'pelvic-tilt-into-glute-bridge', dose: { reps: [5, 5], side: 'BOTH' } },
        { exercise: 'heel-dip', dose: { reps: [5, 5], side: 'ALTERNATE' } },
        { exercise: 'supine-spinal-twist', dose: { reps: [5, 5], side: 'ALTERNATE' } },
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
      '7. Supine Strength',
      'Michelle Parolini adds stretching to the strength work, to bring stiff, weak muscles back into balance.',
    ),
  ],
};
