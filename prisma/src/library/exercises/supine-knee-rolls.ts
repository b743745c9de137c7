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

export const supineKneeRolls: ExerciseData = {
  slug: 'supine-knee-rolls',
  name: 'Supine knee rolls',
  aliases: ['Lower-back rotational stretch', 'Lower trunk rotation', 'Knee rocks'],
  purpose: 'Loosens a lower back that feels stiff when you turn, and eases tension in your trunk.',
  category: 'MOBILITY',
  positions: ['SUPINE'],
  regions: ['LOWER_BACK', 'TRUNK', 'HIP'],
  primaryMuscles: ['obliques', 'multifidus'],
  secondaryMuscles: ['erector spinae', 'gluteus medius'],
  equipment: ['mat'],
  steps: [
    setUp('Lie face up with bent knees, feet on the mat and arms out wide.'),
    move('Let both knees sink to one side, only as far as feels good.'),
    move('Stay as long as your plan says, then roll them over to the other side.'),
    breathe('Breathe out as the knees sink.'),
    cue('Both shoulders stay on the mat and your knees stay together.'),
    safety('Make the roll smaller if it pinches or sends pain down a leg.'),
  ],
  cautions: [
    caution('Turn gently and not to the end if your bones are thin.', 'OSTEOPOROSIS'),
    caution('Letting the knees fall turns the hip: keep within the limits of a new hip.', 'HIP_REPLACEMENT'),
    caution(
      'Turning can stir up an irritated disc or nerve: stay in the range without leg symptoms.',
      'DISC_HERNIATION',
      'NERVE_SYMPTOMS',
    ),
    caution('Lying flat for long may not suit the later months of pregnancy.', 'PREGNANCY'),
  ],
  ladder: [variation('supine-spinal-twist')],
  citations: [
    citePurpose('lumbar-relief', 'Exercises for your back: knee rolls', 'Frees a low back that is stiff in turning.'),
    citePurpose(
      'gentle-strength',
      'Lower Back Rotational Stretches',
      'Eases tension in the low back and trunk, with light work for the core that helps steadiness.',
    ),
    citeTechnique(
      'lumbar-relief',
      'Exercises for your back: knee rolls',
      'Done as a repeated roll from side to side, with a brief stop at each end.',
    ),
    citeTechnique(
      'gentle-strength',
      'Lower Back Rotational Stretches',
      'Done as a stretch: few repetitions, each side held for longer, shoulders kept down.',
      'QUALIFIES',
    ),
    citeDose(
      'lumbar-relief',
      'Exercises for your back: knee rolls',
      { reps: [10, 12], side: 'ALTERNATE' },
      '10 to 12 times from side to side, each with a short hold of no stated length.',
    ),
    citeDose(
      'gentle-strength',
      'Lower Back Rotational Stretches',
      { reps: [2, 3], holdSeconds: [5, 10], side: 'ALTERNATE', timesPerDay: [2, 2] },
      '2 to 3 times a side, 5 to 10 seconds each, two times a day.',
    ),
  ],
};
