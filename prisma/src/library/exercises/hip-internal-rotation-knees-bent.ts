import { breathe, caution, citeDose, citePurpose, citeTechnique, cue, move, safety, setUp } from '../authoring.ts';
import type { ExerciseData } from '../shapes.ts';

export const hipInternalRotationKneesBent: ExerciseData = {
  slug: 'hip-internal-rotation-knees-bent',
  name: 'Hip internal rotation, knees bent',
  aliases: ['Seated internal hip rotation', 'Knee drop-in'],
  purpose: 'Turns your hip inwards and stretches its outside, so that a tight hip pulls less on your lower back.',
  category: 'MOBILITY',
  positions: ['SUPINE'],
  regions: ['HIP'],
  primaryMuscles: ['piriformis', 'gluteus medius'],
  secondaryMuscles: ['gluteus maximus', 'tensor fasciae latae'],
  equipment: [],
  steps: [
    setUp('Lie face up with bent knees. Set your feet wider than your hips.'),
    move('Let one knee sink slowly inwards, towards the floor between your feet.'),
    move('Bring it up again. Do all the repetitions, then use the other leg.'),
    breathe('Breathe out as the knee sinks.'),
    cue('Keep both sides of your bottom on the floor.'),
    safety('Go less far if your knee or groin pinches.'),
  ],
  cautions: [
    caution(
      'Turning in is often forbidden with a new hip: leave this out unless you were told otherwise.',
      'HIP_REPLACEMENT',
    ),
    caution('The turn can twist a sore knee: move it only a little.', 'KNEE_PROBLEM'),
    caution('Lying flat for long may not suit the later months of pregnancy.', 'PREGNANCY'),
  ],
  ladder: [],
  citations: [
    citePurpose(
      'seven-workouts',
      '1. Hip-Opening Mobility Flow',
      'Stretches the outer hip, in a flow that loosens hips because tight ones can tug at the low back.',
    ),
    citeTechnique(
      'seven-workouts',
      '1. Hip-Opening Mobility Flow',
      'Called seated, but the description has you lying down; we follow the description.',
      'QUALIFIES',
    ),
    citeDose('seven-workouts', '1. Hip-Opening Mobility Flow', { reps: [10, 10], side: 'EACH' }, '10 a side.'),
  ],
};
