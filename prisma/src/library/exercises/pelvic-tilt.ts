import { breathe, caution, citeDose, citePurpose, cue, move, safety, setUp } from '../authoring.ts';
import type { ExerciseData } from '../shapes.ts';

export const pelvicTilt: ExerciseData = {
  slug: 'pelvic-tilt',
  name: 'Pelvic tilt',
  aliases: ['Posterior pelvic tilt', 'Supine pelvic tilt'],
  purpose: 'Wakes up the muscles round your middle that support good posture.',
  category: 'STABILITY',
  positions: ['SUPINE'],
  regions: ['PELVIS', 'LOWER_BACK', 'TRUNK'],
  primaryMuscles: ['rectus abdominis', 'transverse abdominis'],
  secondaryMuscles: ['gluteus maximus', 'obliques'],
  equipment: [],
  steps: [
    setUp('Lie face up with bent knees, feet planted.'),
    move('Tip your pelvis towards you until there is no gap under your low back.'),
    move('Let go slowly and repeat.'),
    breathe('Breathe out as you tip and in as you let go.'),
    cue('Slide a hand under your back: you should feel it pressed.'),
    safety('Use little force. Stop if your back cramps.'),
  ],
  cautions: [
    caution(
      'Lying flat for long may not suit the later months of pregnancy: do it standing against a wall.',
      'PREGNANCY',
    ),
    caution('Do not hold your breath: it raises blood pressure.', 'HIGH_BLOOD_PRESSURE'),
  ],
  ladder: [],
  citations: [
    citePurpose(
      'seven-workouts',
      '4. Pilates For Lower Back Pain',
      'Part of a Pilates set for core strength, flexibility and steadiness, in aid of good posture.',
    ),
    citeDose(
      'seven-workouts',
      '4. Pilates For Lower Back Pain',
      { sets: [3, 3], reps: [8, 10], side: 'BOTH' },
      '3 sets of 8 to 10.',
    ),
  ],
};
