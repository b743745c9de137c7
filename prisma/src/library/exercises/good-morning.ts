import { breathe, caution, citeDose, citePurpose, cue, move, safety, setUp } from '../authoring.ts';
import type { ExerciseData } from '../shapes.ts';

export const goodMorning: ExerciseData = {
  slug: 'good-morning',
  name: 'Good morning',
  aliases: ['Good mornings', 'Standing hip hinge'],
  purpose: 'Strengthens your back, buttocks and the backs of your thighs, which helps you to stand better.',
  category: 'STRENGTH',
  positions: ['STANDING'],
  regions: ['LOWER_BACK', 'HIP', 'THIGH'],
  primaryMuscles: ['hamstrings', 'gluteus maximus', 'erector spinae'],
  secondaryMuscles: ['transverse abdominis'],
  equipment: [],
  steps: [
    setUp('Stand with your feet as wide as your hips. Unlock your knees.'),
    setUp('Put your hands on your hips or behind your head.'),
    move('Push your bottom back and lean forward with a straight back.'),
    move('Stop when the backs of your thighs pull, and stand up again.'),
    breathe('Breathe in as you lean and out as you stand up.'),
    cue('Close a drawer with your bottom. The bend is at the hips, not in the back.'),
    safety('Lean less if your back rounds or hurts.'),
  ],
  cautions: [
    caution('Leaning forward loads the low back: wait while it hurts a lot.', 'ACUTE_PAIN', 'DISC_HERNIATION'),
    caution('A rounded back under load can break thin bones: keep it straight and the lean small.', 'OSTEOPOROSIS'),
    caution('Rise slowly if you get dizzy.', 'HIGH_BLOOD_PRESSURE', 'BALANCE_PROBLEM'),
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
      { reps: [8, 8], side: 'BOTH' },
      '8 in one round of a circuit that is done one to three times.',
    ),
  ],
};
