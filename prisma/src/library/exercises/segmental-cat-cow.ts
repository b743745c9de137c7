import { breathe, caution, citePurpose, citeTechnique, cue, move, safety, setUp, variation } from '../authoring.ts';
import type { ExerciseData } from '../shapes.ts';

export const segmentalCatCow: ExerciseData = {
  slug: 'segmental-cat-cow',
  name: 'Segmental cat-cow',
  aliases: ['Segmental cat-cow pose', 'Segmented cat-cow'],
  purpose: 'Teaches you to move your back piece by piece from the pelvis, for freer and steadier hips and back.',
  category: 'MOBILITY',
  positions: ['QUADRUPED'],
  regions: ['LOWER_BACK', 'UPPER_BACK', 'PELVIS'],
  primaryMuscles: ['multifidus', 'erector spinae'],
  secondaryMuscles: ['rectus abdominis', 'transverse abdominis'],
  equipment: [],
  steps: [
    setUp('Kneel on your hands and knees, hands under shoulders.'),
    move('Tip your pelvis as if you had a tail that curls under you.'),
    move('Let the rounding creep up your back, one bone after the other.'),
    move('Then stick the tail out, and let the dip creep up in the same way.'),
    breathe('Take a slow breath for each wave.'),
    cue('Slower is better. Find the parts that like to move together and ease them apart.'),
    safety('Stay in the part of the movement that feels good.'),
  ],
  cautions: [
    caution('Weight on the hands can hurt a sore wrist: lean on fists or forearms.', 'WRIST_PROBLEM'),
    caution('Kneel on a folded towel if your knees complain.', 'KNEE_PROBLEM'),
    caution('Round only a little if your bones are thin.', 'OSTEOPOROSIS'),
  ],
  ladder: [variation('cat-cow')],
  citations: [
    citePurpose(
      'seven-workouts',
      '2. Massage, Mobility, & Stability',
      'Part of a set for mobile and stable hips, with less low back pain as a gain. No figures are given.',
    ),
    citeTechnique(
      'seven-workouts',
      '2. Massage, Mobility, & Stability',
      'The movement starts at the pelvis: an imagined tail is tucked in, then stuck out.',
    ),
  ],
};
