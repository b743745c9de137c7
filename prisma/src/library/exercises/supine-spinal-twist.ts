import {
  breathe,
  caution,
  citeDose,
  citePurpose,
  citeTechnique,
  cue,
  move,
  safety,
  setUp,
  variation,
} from '../authoring.ts';
import type { ExerciseData } from '../shapes.ts';

export const supineSpinalTwist: ExerciseData = {
  slug: 'supine-spinal-twist',
  name: 'Supine spinal twist',
  aliases: ['Supine twist', 'Reclined twist'],
  purpose: 'Stretches your back with a turn, and lets your middle do the work of coming back.',
  category: 'MOBILITY',
  positions: ['SUPINE'],
  regions: ['LOWER_BACK', 'TRUNK', 'HIP'],
  primaryMuscles: ['obliques', 'multifidus'],
  secondaryMuscles: ['erector spinae', 'gluteus medius', 'transverse abdominis'],
  equipment: [],
  steps: [
    setUp('Lie face up with bent knees and your arms out to the sides.'),
    move('Lower both knees slowly to one side.'),
    move('Tighten your middle to bring them up again, then go to the other side.'),
    move('As a resting pose: stay on one side for as long as you like, then on the other.'),
    breathe('Breathe out as the knees go down.'),
    cue('Both shoulder blades stay on the floor.'),
    safety('Put a cushion under your knees if the turn goes too far.'),
  ],
  cautions: [
    caution('Turn gently and not to the end if your bones are thin.', 'OSTEOPOROSIS'),
    caution('Letting the knees fall turns the hip: keep within the limits of a new hip.', 'HIP_REPLACEMENT'),
    caution('Turning can stir up an irritated disc or nerve.', 'DISC_HERNIATION', 'NERVE_SYMPTOMS'),
    caution('Lying flat for long may not suit the later months of pregnancy.', 'PREGNANCY'),
  ],
  ladder: [variation('supine-knee-rolls')],
  citations: [
    citePurpose(
      'seven-workouts',
      '3. Yoga Poses For Lower Back Pain',
      'One of the low-impact yoga moves that stretch and strengthen the back and what surrounds it. No figures are given.',
    ),
    citePurpose(
      'seven-workouts',
      '7. Supine Strength',
      'Part of a strength session on the back that also stretches, to bring stiff, weak muscles back into balance.',
    ),
    citeTechnique(
      'seven-workouts',
      '7. Supine Strength',
      'The core is tightened to bring the knees back to the middle.',
    ),
    citeDose(
      'seven-workouts',
      '7. Supine Strength',
      { reps: [5, 5], side: 'ALTERNATE' },
      '5 a side, sides taking turns.',
    ),
  ],
};
