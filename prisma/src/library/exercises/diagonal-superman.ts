import { breathe, caution, citePurpose, cue, move, safety, setUp, variation } from '../authoring.ts';
import type { ExerciseData } from '../shapes.ts';

export const diagonalSuperman: ExerciseData = {
  slug: 'diagonal-superman',
  name: 'Diagonal superman',
  aliases: ['Opposite arm and leg superman', 'Alternating superman'],
  purpose: 'Works your lower back and buttocks with one arm and the opposite leg at a time.',
  category: 'STRENGTH',
  positions: ['PRONE'],
  regions: ['LOWER_BACK', 'HIP', 'SHOULDER'],
  primaryMuscles: ['erector spinae', 'gluteus maximus'],
  secondaryMuscles: ['multifidus', 'hamstrings', 'deltoid'],
  equipment: [],
  steps: [
    setUp('Lie face down with arms and legs stretched out.'),
    move('Lift one arm and the leg of the other side just clear of the floor.'),
    move('Come down with control, then lift the other pair.'),
    breathe('Breathe out as you lift and in as you come down.'),
    cue('Both hip bones stay on the floor. Reach long, not high.'),
    safety('Lift less if your back pinches.'),
  ],
  cautions: [
    caution('Arching under load can narrow the space for the nerves: keep the lift low.', 'SPINAL_STENOSIS'),
    caution('Do not lie on your belly during pregnancy.', 'PREGNANCY'),
    caution('An arm overhead may hurt a sore shoulder: lift the leg alone.', 'SHOULDER_PROBLEM'),
  ],
  ladder: [variation('superman')],
  citations: [
    citePurpose(
      'lumbar-relief',
      'Exercises for your back: superman',
      'Named as another way to do the superman, which singles out the low back and glutes. It has no figures of its own.',
    ),
  ],
};
