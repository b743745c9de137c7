import { breathe, caution, citeDose, citePurpose, citeTechnique, cue, move, safety, setUp } from '../authoring.ts';
import type { ExerciseData } from '../shapes.ts';

export const standingHipCars: ExerciseData = {
  slug: 'standing-hip-cars',
  name: 'Standing hip controlled articular rotation (CARs)',
  aliases: ['Hip CARs', 'Standing hip CARs', 'Standing hip circles'],
  purpose: 'Takes your hip through a big slow circle, so that a tight hip pulls less on your lower back.',
  category: 'MOBILITY',
  positions: ['STANDING'],
  regions: ['HIP', 'PELVIS'],
  primaryMuscles: ['hip flexors', 'gluteus medius'],
  secondaryMuscles: ['gluteus maximus', 'adductors', 'transverse abdominis'],
  equipment: [],
  steps: [
    setUp('Stand tall. Rest a hand on a wall or chair if you like.'),
    move('Bring one knee up in front of you, then swing it out to the side.'),
    move('Leave the knee where it is and turn your shin up behind until it is level with the knee.'),
    move('Bring the knee down next to the leg you stand on.'),
    move('Draw the same circle backwards to finish. Then change legs.'),
    breathe('Breathe evenly. Do not hold your breath.'),
    cue('Only the hip moves. Trunk and pelvis face forward.'),
    safety('Make the circle smaller where it pinches.'),
  ],
  cautions: [
    caution(
      'A new hip may not be turned or lifted this far: keep within the limits of your surgeon.',
      'HIP_REPLACEMENT',
      'RECENT_SURGERY',
    ),
    caution('You stand on one leg: hold on to something firm.', 'BALANCE_PROBLEM', 'PREGNANCY'),
  ],
  ladder: [],
  citations: [
    citePurpose(
      'seven-workouts',
      '1. Hip-Opening Mobility Flow',
      'Part of a flow that loosens tight hips, since tight or weak hips can tug at the low back.',
    ),
    citePurpose(
      'seven-workouts',
      '2. Massage, Mobility, & Stability',
      'Part of a set for mobile and stable hips, with less low back pain as a gain.',
    ),
    citeTechnique(
      'seven-workouts',
      '1. Hip-Opening Mobility Flow',
      'Knee up, out to the side, shin lifted in line, knee down, then the circle in reverse.',
    ),
    citeDose(
      'seven-workouts',
      '1. Hip-Opening Mobility Flow',
      { reps: [5, 5], side: 'EACH' },
      '5 a side, in the warm-up.',
    ),
    citeDose('seven-workouts', '2. Massage, Mobility, & Stability', { reps: [5, 5], side: 'EACH' }, '5 a side.'),
  ],
};
