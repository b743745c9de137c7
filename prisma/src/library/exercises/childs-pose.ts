import { breathe, caution, citeDose, citePurpose, cue, move, safety, setUp } from '../authoring.ts';
import type { ExerciseData } from '../shapes.ts';

export const childsPose: ExerciseData = {
  slug: 'childs-pose',
  name: "Child's pose",
  aliases: ['Balasana', 'Prayer stretch'],
  purpose: 'Stretches your back gently in a resting position.',
  category: 'STRETCH',
  positions: ['KNEELING'],
  regions: ['LOWER_BACK', 'HIP', 'SHOULDER'],
  primaryMuscles: ['erector spinae', 'latissimus dorsi'],
  secondaryMuscles: ['gluteus maximus'],
  equipment: [],
  steps: [
    setUp('Kneel with your big toes together and your knees as wide as you like.'),
    move('Sit back onto your heels and fold forward until your forehead rests.'),
    move('Lay your arms out in front, or along your sides, and stay.'),
    breathe('Take slow, deep breaths into your back. Count each breath out.'),
    cue('Put a cushion between bottom and heels, or under your forehead.'),
    safety('Come up slowly. Stop if knees or hips hurt.'),
  ],
  cautions: [
    caution('Deep bending of the knee may hurt: put a thick cushion behind your knees.', 'KNEE_PROBLEM'),
    caution('A new hip may not be bent this far.', 'HIP_REPLACEMENT'),
    caution('Rounding fully forward is not for thin bones: prop your chest up high.', 'OSTEOPOROSIS'),
    caution('Knees wide to make room for the belly in pregnancy.', 'PREGNANCY'),
  ],
  ladder: [],
  citations: [
    citePurpose(
      'seven-workouts',
      '3. Yoga Poses For Lower Back Pain',
      'One of the low-impact yoga moves that stretch and strengthen the back and what surrounds it.',
    ),
    citeDose(
      'seven-workouts',
      '3. Yoga Poses For Lower Back Pain',
      { breaths: [8, 8], side: 'BOTH' },
      'Held for 8 deep breaths.',
    ),
    citeDose(
      'seven-workouts',
      '6. Prone Strength',
      { breaths: [5, 5], side: 'BOTH' },
      'Held for 5 deep breaths in one round of a circuit that is done one to three times.',
    ),
  ],
};
