import { breathe, caution, citeDose, citePurpose, citeTechnique, cue, move, safety, setUp } from '../authoring.ts';
import type { ExerciseData } from '../shapes.ts';

export const supineHamstringStretchWithTowel: ExerciseData = {
  slug: 'supine-hamstring-stretch-with-towel',
  name: 'Supine hamstring stretch with towel',
  aliases: ['Hamstring stretch', 'Lying hamstring stretch', 'Strap hamstring stretch'],
  purpose: 'Stretches the back of your thigh, where some of the muscles that help your lower spine sit.',
  category: 'STRETCH',
  positions: ['SUPINE'],
  regions: ['THIGH', 'HIP'],
  primaryMuscles: ['hamstrings'],
  secondaryMuscles: ['gastrocnemius'],
  equipment: ['towel'],
  steps: [
    setUp(
      'Lie face up with one knee bent. Put a towel round the front of your other foot, or hold that leg with your hands.',
    ),
    move('Raise that leg and straighten its knee slowly.'),
    move('Draw the leg closer until the back of the thigh pulls gently. Stay there.'),
    move('Lower it, and do the other leg.'),
    breathe('Breathe slowly and let the leg grow heavy.'),
    cue('Bend the knee a little if the pull is behind the knee.'),
    safety('Ease off if you feel tingling or pain below the knee.'),
  ],
  cautions: [
    caution(
      'This position also pulls on the sciatic nerve: stay below any tingling or numbness.',
      'NERVE_SYMPTOMS',
      'DISC_HERNIATION',
    ),
    caution('Keep to the limits your surgeon gave you for bending a new hip.', 'HIP_REPLACEMENT'),
    caution('Lying flat for long may not suit the later months of pregnancy.', 'PREGNANCY'),
  ],
  ladder: [],
  citations: [
    citePurpose(
      'gentle-strength',
      'Hamstring Stretches',
      'Relieves the back of the leg, home of some muscles that help the lower spine.',
    ),
    citePurpose(
      'lumbar-relief',
      'Work out to build a strong back',
      'Hamstring stretching is among the mobility work that keeps the spine fluid.',
    ),
    citePurpose(
      'seven-workouts',
      '4. Pilates For Lower Back Pain',
      'Part of a Pilates set for core strength, flexibility and steadiness.',
    ),
    citePurpose(
      'seven-workouts',
      '7. Supine Strength',
      'A stretch for the back of the body, meant to bring stiff, weak muscles back into balance.',
    ),
    citeTechnique(
      'gentle-strength',
      'Hamstring Stretches',
      'A towel under the ball of the foot draws the leg up while the knee straightens.',
    ),
    citeTechnique(
      'seven-workouts',
      '4. Pilates For Lower Back Pain',
      'Hands or towel; the leg is straight before it is drawn in.',
      'QUALIFIES',
    ),
    citeDose(
      'gentle-strength',
      'Hamstring Stretches',
      { reps: [5, 5], holdSeconds: [15, 30], holdIsMinimum: true, side: 'EACH' },
      '5 times a leg, 15 to 30 seconds at the least.',
    ),
    citeDose(
      'seven-workouts',
      '4. Pilates For Lower Back Pain',
      { holdSeconds: [30, 30], holdIsMinimum: true, side: 'EACH' },
      '30 seconds or more a side.',
    ),
    citeDose(
      'seven-workouts',
      '7. Supine Strength',
      { holdSeconds: [30, 30], holdIsMinimum: true, side: 'EACH' },
      '30 seconds or more a side, at the end of the session.',
    ),
  ],
};
