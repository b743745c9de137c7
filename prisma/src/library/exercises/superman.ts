import { breathe, caution, citeDose, citePurpose, cue, move, safety, setUp, variation } from '../authoring.ts';
import type { ExerciseData } from '../shapes.ts';

export const superman: ExerciseData = {
  slug: 'superman',
  name: 'Superman',
  aliases: ['Supermans', 'Prone arm and leg lift'],
  purpose: 'Puts your lower back and buttocks to work on their own to make them stronger.',
  category: 'STRENGTH',
  positions: ['PRONE'],
  regions: ['LOWER_BACK', 'HIP', 'SHOULDER'],
  primaryMuscles: ['erector spinae', 'gluteus maximus'],
  secondaryMuscles: ['hamstrings', 'deltoid', 'trapezius'],
  equipment: [],
  steps: [
    setUp('Lie face down, arms long in front of you, legs long behind.'),
    move('Lift arms and legs together, just clear of the floor.'),
    move('Wait at the top if your plan says so, then come down with control.'),
    breathe('Breathe out as you lift. Keep breathing at the top.'),
    cue('Reach long rather than high, and look at the floor.'),
    safety('Lift less, or only the arms, if your back pinches.'),
  ],
  cautions: [
    caution('Arching under load can narrow the space for the nerves: choose another exercise.', 'SPINAL_STENOSIS'),
    caution('Do not lie on your belly during pregnancy.', 'PREGNANCY'),
    caution('A back that hurts a lot right now may find this too much.', 'ACUTE_PAIN'),
    caution('Arms overhead may hurt a sore shoulder: keep them by your sides.', 'SHOULDER_PROBLEM'),
    caution('Holding your breath raises blood pressure: keep breathing.', 'HIGH_BLOOD_PRESSURE'),
  ],
  ladder: [variation('diagonal-superman')],
  citations: [
    citePurpose('lumbar-relief', 'Exercises for your back: superman', 'Singles out the low back and the glutes.'),
    citePurpose(
      'seven-workouts',
      '6. Prone Strength',
      'Part of a strength circuit that builds the back without standing up.',
    ),
    citeDose(
      'lumbar-relief',
      'Exercises for your back: superman',
      { sets: [2, 3], reps: [10, 15], holdSeconds: [2, 3], side: 'BOTH' },
      '2 to 3 sets of 10 to 15, each held for 2 to 3 seconds.',
    ),
    citeDose(
      'seven-workouts',
      '6. Prone Strength',
      { reps: [5, 5], side: 'BOTH' },
      '5 in one round of a circuit that is done one to three times.',
    ),
  ],
};
