import { breathe, caution, citeDose, citePurpose, cue, move, safety, setUp } from '../authoring.ts';
import type { ExerciseData } from '../shapes.ts';

export const kneeToChestStretch: ExerciseData = {
  slug: 'knee-to-chest-stretch',
  name: 'Knee-to-chest stretch',
  aliases: ['Single knee to chest', 'Knee hug'],
  purpose: 'Lets go of tension in your lower back.',
  category: 'STRETCH',
  positions: ['SUPINE'],
  regions: ['LOWER_BACK', 'HIP'],
  primaryMuscles: ['erector spinae'],
  secondaryMuscles: ['gluteus maximus', 'hip flexors'],
  equipment: [],
  steps: [
    setUp('Lie face up with both legs long.'),
    move('Bring one knee up and hug it to you with both hands.'),
    move('Stay there, then let go and change legs.'),
    breathe('Breathe slowly. Let each breath out soften the stretch.'),
    cue('The leg on the floor stays long and heavy. Hold behind the thigh if your knee is sore.'),
    safety('Ease off if you feel a pinch in the groin or pain down a leg.'),
  ],
  cautions: [
    caution('A new hip may not be bent this far: keep to the limits your surgeon gave you.', 'HIP_REPLACEMENT'),
    caution('Pulling hard rounds the low back: be gentle if your bones are thin.', 'OSTEOPOROSIS'),
    caution('Hold behind the thigh rather than on the shin.', 'KNEE_PROBLEM'),
    caution('Lying flat for long may not suit the later months of pregnancy.', 'PREGNANCY'),
  ],
  ladder: [],
  citations: [
    citePurpose('lumbar-relief', 'Exercises for your back: knee to chest', 'Takes tension out of the low back.'),
    citeDose(
      'lumbar-relief',
      'Exercises for your back: knee to chest',
      { reps: [2, 3], holdSeconds: [20, 30], side: 'ALTERNATE' },
      '2 to 3 times a leg, 20 to 30 seconds each, legs taking turns.',
    ),
  ],
};
