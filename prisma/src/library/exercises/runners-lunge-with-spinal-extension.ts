import { breathe, caution, citeDose, citePurpose, citeTechnique, cue, move, safety, setUp } from '../authoring.ts';
import type { ExerciseData } from '../shapes.ts';

export const runnersLungeWithSpinalExtension: ExerciseData = {
  slug: 'runners-lunge-with-spinal-extension',
  name: "Runner's lunge with spinal extension",
  aliases: ["Runner's lunge back extension"],
  purpose: 'Makes your back muscles hold up your trunk while your legs hold a lunge, which helps your posture.',
  category: 'STRENGTH',
  positions: ['STANDING'],
  regions: ['LOWER_BACK', 'HIP', 'THIGH', 'SHOULDER'],
  primaryMuscles: ['erector spinae', 'gluteus maximus'],
  secondaryMuscles: ['quadriceps', 'hip flexors', 'rhomboids', 'deltoid'],
  equipment: [],
  steps: [
    setUp('Take a long step back and lean your trunk forward over the front thigh.'),
    move('Lift your hands and stretch both arms back past your hips.'),
    move('Let your back muscles carry your trunk, then put your hands down again.'),
    move('Finish one side before you change legs.'),
    breathe('Breathe out as the arms go back.'),
    cue('One long line from your head to your back heel.'),
    safety('Rest your hands on a chair if your back tires or you wobble.'),
  ],
  cautions: [
    caution('Lunges load the knees: shorten the step.', 'KNEE_PROBLEM'),
    caution('Leaning forward loads the low back: wait while it hurts a lot.', 'ACUTE_PAIN', 'DISC_HERNIATION'),
    caution('Stay near a wall if you are unsteady.', 'BALANCE_PROBLEM'),
    caution('A deep lunge may be beyond the limits of a new hip.', 'HIP_REPLACEMENT'),
  ],
  ladder: [],
  citations: [
    citePurpose(
      'seven-workouts',
      '5. Standing Strength',
      'Part of a set for a stronger back, hips, glutes and hamstrings, to prepare for better posture and less back pain.',
    ),
    citeTechnique(
      'seven-workouts',
      '5. Standing Strength',
      'The back muscles keep the trunk in place while both arms reach behind.',
    ),
    citeDose(
      'seven-workouts',
      '5. Standing Strength',
      { reps: [8, 8], side: 'EACH' },
      '8 a side in one round of a circuit that is done one to three times.',
    ),
  ],
};
