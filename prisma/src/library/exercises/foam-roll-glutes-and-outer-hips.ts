import { breathe, caution, citePurpose, cue, move, safety, setUp } from '../authoring.ts';
import type { ExerciseData } from '../shapes.ts';

export const foamRollGlutesAndOuterHips: ExerciseData = {
  slug: 'foam-roll-glutes-and-outer-hips',
  name: 'Foam roll glutes and outer hips',
  aliases: ['Glute foam rolling', 'Hip foam rolling'],
  purpose: 'Massages tight muscles in your buttocks and at the side of your hips.',
  category: 'MASSAGE',
  positions: ['SITTING', 'SIDE_LYING'],
  regions: ['HIP', 'PELVIS'],
  primaryMuscles: ['gluteus maximus', 'gluteus medius'],
  secondaryMuscles: ['piriformis', 'tensor fasciae latae'],
  equipment: ['foam roller'],
  steps: [
    setUp('Sit on the roller with your hands on the floor behind you. Lean onto one buttock.'),
    move('Roll slowly to and fro, a few centimetres at a time.'),
    move('Tilt further onto your side and roll the outside of the hip. Then change sides.'),
    breathe('Breathe out when you come to a tight spot, and wait there for it to soften.'),
    cue('It may ache a little, never sharply. Put more weight on your hands to make it lighter.'),
    safety('Keep off the bony point of the hip. Stop if tingling runs down the leg.'),
  ],
  cautions: [
    caution(
      'Deep pressure is not for thin bones, or near a fresh wound or a new hip.',
      'OSTEOPOROSIS',
      'RECENT_SURGERY',
      'HIP_REPLACEMENT',
    ),
    caution('Pressure on the buttock can stir up the sciatic nerve.', 'NERVE_SYMPTOMS'),
    caution('Leaning on your hands may hurt a sore wrist or shoulder.', 'WRIST_PROBLEM', 'SHOULDER_PROBLEM'),
  ],
  ladder: [],
  citations: [
    citePurpose(
      'seven-workouts',
      '2. Massage, Mobility, & Stability',
      'Massages tight muscles of the buttocks and outer hips, in a set meant to lessen low back pain. No figures are given.',
    ),
  ],
};
