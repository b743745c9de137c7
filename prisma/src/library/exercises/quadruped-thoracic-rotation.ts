import { breathe, caution, citeDose, citePurpose, citeTechnique, cue, move, safety, setUp } from '../authoring.ts';
import type { ExerciseData } from '../shapes.ts';

export const quadrupedThoracicRotation: ExerciseData = {
  slug: 'quadruped-thoracic-rotation',
  name: 'Quadruped thoracic rotation',
  aliases: ['Thoracic rotation', 'All-fours upper-back rotation'],
  purpose: 'Frees your upper back to turn, as part of a set that is meant to ease lower back pain.',
  category: 'MOBILITY',
  positions: ['QUADRUPED'],
  regions: ['UPPER_BACK', 'TRUNK', 'SHOULDER'],
  primaryMuscles: ['obliques', 'multifidus'],
  secondaryMuscles: ['erector spinae', 'rhomboids', 'trapezius'],
  equipment: [],
  steps: [
    setUp('Kneel on your hands and knees. Put one hand behind your head and sit back a little.'),
    move('Turn that elbow down and across, towards your other arm.'),
    move('Then turn it up to the ceiling, and pause there.'),
    move('Do all the repetitions, then change arms.'),
    breathe('Breathe out as you turn down and in as you open up.'),
    cue('Follow the elbow with your eyes. Your hips stay still.'),
    safety('Turn less if your back or shoulder pinches.'),
  ],
  cautions: [
    caution('Weight on one hand can hurt a sore wrist: lean on your forearm.', 'WRIST_PROBLEM'),
    caution(
      'A shoulder that hurts may not like the hand behind the head: cross it over your chest.',
      'SHOULDER_PROBLEM',
    ),
    caution('Do not pull on your head.', 'NECK_PROBLEM'),
    caution('Turn gently and not to the end if your bones are thin.', 'OSTEOPOROSIS'),
  ],
  ladder: [],
  citations: [
    citePurpose(
      'seven-workouts',
      '2. Massage, Mobility, & Stability',
      'Part of a set for mobility and stability, with less low back pain as a gain.',
    ),
    citeTechnique(
      'seven-workouts',
      '2. Massage, Mobility, & Stability',
      'Hand behind the head, hips a little back; the elbow goes across, then up with a hold.',
    ),
    citeDose(
      'seven-workouts',
      '2. Massage, Mobility, & Stability',
      { reps: [3, 4], side: 'EACH' },
      '3 to 4 a side, each with a short hold of no stated length.',
    ),
  ],
};
