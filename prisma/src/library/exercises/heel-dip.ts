import { breathe, caution, citeDose, citePurpose, citeTechnique, cue, move, safety, setUp } from '../authoring.ts';
import type { ExerciseData } from '../shapes.ts';

export const heelDip: ExerciseData = {
  slug: 'heel-dip',
  name: 'Heel dip',
  aliases: ['Heel dips', 'Supine heel taps'],
  purpose: 'Makes your middle stronger by keeping your back still while one leg moves.',
  category: 'STABILITY',
  positions: ['SUPINE'],
  regions: ['TRUNK', 'HIP'],
  primaryMuscles: ['transverse abdominis', 'rectus abdominis'],
  secondaryMuscles: ['hip flexors', 'obliques'],
  equipment: [],
  steps: [
    setUp('Lie face up. Raise both legs so that your knees are above your hips and your shins level.'),
    setUp('Press your low back gently into the floor.'),
    move('Lower one heel until it taps the floor, and bring it up again.'),
    move('Do the same with the other heel.'),
    breathe('Breathe out as the heel goes down.'),
    cue('Your knee stays bent at a right angle; only the hip moves.'),
    safety('Stop short of the floor if your back starts to arch.'),
  ],
  cautions: [
    caution('Lying flat for long may not suit the later months of pregnancy.', 'PREGNANCY'),
    caution('Do not hold your breath: it raises blood pressure.', 'HIGH_BLOOD_PRESSURE'),
    caution('A back that hurts a lot may find both legs in the air too much: keep one foot down.', 'ACUTE_PAIN'),
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
      'Knees over hips at a right angle, low back sealed to the ground, one heel at a time.',
    ),
    citeDose(
      'seven-workouts',
      '7. Supine Strength',
      { reps: [5, 5], side: 'ALTERNATE' },
      '5 a side, sides taking turns.',
    ),
  ],
};
