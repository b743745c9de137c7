import { breathe, caution, citeDose, citePurpose, citeTechnique, cue, move, safety, setUp } from '../authoring.ts';
import type { ExerciseData } from '../shapes.ts';

export const pelvicTiltIntoGluteBridge: ExerciseData = {
  slug: 'pelvic-tilt-into-glute-bridge',
  name: 'Pelvic tilt into glute bridge',
  aliases: ['Tilt and bridge', 'Articulating bridge'],
  purpose: 'Links your belly and buttock muscles, so that they grow strong and work together.',
  category: 'STRENGTH',
  positions: ['SUPINE'],
  regions: ['PELVIS', 'HIP', 'LOWER_BACK', 'TRUNK'],
  primaryMuscles: ['gluteus maximus', 'transverse abdominis'],
  secondaryMuscles: ['hamstrings', 'rectus abdominis', 'erector spinae'],
  equipment: [],
  steps: [
    setUp('Lie face up with bent knees, feet planted as wide as your hips.'),
    move('Tip your pelvis until your low back meets the floor.'),
    move('Keep that tilt and peel your hips up into a bridge.'),
    move('Roll down again from top to bottom and let the tilt go.'),
    breathe('Breathe in to get ready, out as you tilt and lift.'),
    cue('Think of a string of pearls that you lift and lay down one by one.'),
    safety('Lift less high if your back pinches.'),
  ],
  cautions: [
    caution(
      'Holding your breath under effort raises blood pressure: breathe out as you lift.',
      'HIGH_BLOOD_PRESSURE',
      'HEART_CONDITION',
    ),
    caution('Lying flat for long may not suit the later months of pregnancy.', 'PREGNANCY'),
  ],
  ladder: [],
  citations: [
    citePurpose(
      'seven-workouts',
      '7. Supine Strength',
      'Part of a strength session on the back that also stretches, to bring stiff, weak muscles back into balance.',
    ),
    citeTechnique(
      'seven-workouts',
      '7. Supine Strength',
      'First the tilt that flattens the low back, then the bridge.',
    ),
    citeDose('seven-workouts', '7. Supine Strength', { reps: [5, 5], side: 'BOTH' }, '5 times.'),
  ],
};
