import { breathe, caution, citeDose, citePurpose, cue, move, safety, setUp } from '../authoring.ts';
import type { ExerciseData } from '../shapes.ts';

export const alternatingReverseLungeWithRotation: ExerciseData = {
  slug: 'alternating-reverse-lunge-with-rotation',
  name: 'Alternating reverse lunge with rotation',
  aliases: ['Reverse lunge with twist'],
  purpose: 'Strengthens hips, thighs and back while your trunk turns, which helps your posture.',
  category: 'STRENGTH',
  positions: ['STANDING', 'HALF_KNEELING'],
  regions: ['HIP', 'THIGH', 'TRUNK'],
  primaryMuscles: ['gluteus maximus', 'quadriceps'],
  secondaryMuscles: ['hamstrings', 'obliques', 'gluteus medius'],
  equipment: [],
  steps: [
    setUp('Stand tall with your hands in front of your chest.'),
    move('Step back with one foot and sink until both knees are bent.'),
    move('Turn your chest towards the front leg and back to the middle.'),
    move('Push through the front heel to stand. Next time, step back with the other foot.'),
    breathe('Breathe in as you step, out as you turn.'),
    cue('The front knee stays over its foot. Turn from the ribs.'),
    safety('Take a shorter step, or leave out the turn, if it hurts or you wobble.'),
  ],
  cautions: [
    caution('Lunges load the knees: keep the step small or hold a chair.', 'KNEE_PROBLEM'),
    caution('Turning on a narrow stance upsets your balance: stay near a wall.', 'BALANCE_PROBLEM', 'PREGNANCY'),
    caution('Turning over a bent hip may be beyond the limits of a new one.', 'HIP_REPLACEMENT'),
    caution('Turn gently if your bones are thin.', 'OSTEOPOROSIS'),
  ],
  ladder: [],
  citations: [
    citePurpose(
      'seven-workouts',
      '5. Standing Strength',
      'Part of a set for a stronger back, hips, glutes and hamstrings, to prepare for better posture and less back pain.',
    ),
    citeDose(
      'seven-workouts',
      '5. Standing Strength',
      { reps: [8, 8], side: 'ALTERNATE' },
      '8 a side, sides taking turns, in one round of a circuit that is done one to three times.',
    ),
  ],
};
