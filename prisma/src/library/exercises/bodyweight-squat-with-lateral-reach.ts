import { breathe, caution, citeDose, citePurpose, cue, move, safety, setUp } from '../authoring.ts';
import type { ExerciseData } from '../shapes.ts';

export const bodyweightSquatWithLateralReach: ExerciseData = {
  slug: 'bodyweight-squat-with-lateral-reach',
  name: 'Bodyweight squat with lateral reach',
  aliases: ['Squat with side reach'],
  purpose: 'Strengthens hips, thighs and back while you bend to the side, which helps your posture.',
  category: 'STRENGTH',
  positions: ['STANDING', 'SQUATTING'],
  regions: ['HIP', 'THIGH', 'TRUNK'],
  primaryMuscles: ['quadriceps', 'gluteus maximus'],
  secondaryMuscles: ['obliques', 'erector spinae', 'hamstrings'],
  equipment: [],
  steps: [
    setUp('Stand with your feet as wide as your shoulders, toes a little out.'),
    move('Sit back and down as if on a chair.'),
    move('Stand up and reach one arm overhead and to the opposite side.'),
    move('Do all the repetitions to this side, then to the other.'),
    breathe('Breathe in as you sit and out as you stand and reach.'),
    cue('Knees follow the toes. Grow long before you bend sideways.'),
    safety('Squat less deep if your knees or back hurt.'),
  ],
  cautions: [
    caution('Stay high, or squat to a chair, with sore knees.', 'KNEE_PROBLEM'),
    caution('Reach lower with a sore shoulder.', 'SHOULDER_PROBLEM'),
    caution('Stand near a wall if you are unsteady.', 'BALANCE_PROBLEM'),
    caution('Keep above the depth that your surgeon allowed for a new hip.', 'HIP_REPLACEMENT'),
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
      { reps: [8, 8], side: 'EACH' },
      '8 a side in one round of a circuit that is done one to three times.',
    ),
  ],
};
