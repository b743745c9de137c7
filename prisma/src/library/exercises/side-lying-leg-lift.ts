import { breathe, caution, citeDose, citePurpose, cue, move, safety, setUp } from '../authoring.ts';
import type { ExerciseData } from '../shapes.ts';

export const sideLyingLegLift: ExerciseData = {
  slug: 'side-lying-leg-lift',
  name: 'Side-lying leg lift',
  aliases: ['Lying lateral leg lift', 'Side-lying hip abduction'],
  purpose:
    'Strengthens the outside of your hip, which supports your pelvis, helps your balance and may ease your back.',
  category: 'STRENGTH',
  positions: ['SIDE_LYING'],
  regions: ['HIP', 'PELVIS'],
  primaryMuscles: ['gluteus medius', 'gluteus minimus'],
  secondaryMuscles: ['tensor fasciae latae', 'transverse abdominis'],
  equipment: [],
  steps: [
    setUp('Lie on one side, one leg on top of the other. Bend the bottom knee a little.'),
    setUp('Draw your belly in gently.'),
    move('Lift the top leg. Nothing else moves.'),
    move('Wait a moment at the top and lower slowly.'),
    move('Do every set on this side before you roll over.'),
    breathe('Breathe out as the leg goes up.'),
    cue('Point your kneecap forward and lead with the heel.'),
    safety('Lift less if you feel it in your back or the hip pinches.'),
  ],
  cautions: [
    caution(
      'After a hip operation, lifting against gravity may have to wait: ask first.',
      'HIP_REPLACEMENT',
      'RECENT_SURGERY',
    ),
    caution('Put a pillow under your head, and do not lie on a sore shoulder.', 'SHOULDER_PROBLEM', 'NECK_PROBLEM'),
  ],
  ladder: [],
  citations: [
    citePurpose(
      'five-moves',
      'Lying Lateral Leg Lifts',
      'Trains the hip abductors, which help to hold the pelvis, ease the back, and keep balance and mobility.',
    ),
    citeDose(
      'five-moves',
      'Lying Lateral Leg Lifts',
      { sets: [3, 3], reps: [10, 10], holdSeconds: [2, 2], side: 'EACH', oneSideFirst: true },
      '3 sets of 10, each held for 2 seconds; all sets on one side first, then 3 on the other.',
    ),
  ],
};
