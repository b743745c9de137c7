import { breathe, caution, citeDose, citePurpose, citeTechnique, cue, move, safety, setUp } from '../authoring.ts';
import type { ExerciseData } from '../shapes.ts';

export const shinBoxLean: ExerciseData = {
  slug: 'shin-box-lean',
  name: 'Shin box lean',
  aliases: ['Shin box', '90/90 lean'],
  purpose: 'Loosens both hips at once, one turned out and one turned in, so that they pull less on your lower back.',
  category: 'MOBILITY',
  positions: ['SITTING'],
  regions: ['HIP', 'PELVIS'],
  primaryMuscles: ['piriformis', 'gluteus medius'],
  secondaryMuscles: ['gluteus maximus', 'adductors', 'tensor fasciae latae'],
  equipment: [],
  steps: [
    setUp('Sit on the floor. Fold one leg in front of you so that its foot comes near the other thigh.'),
    setUp('Bend the other leg out to the side, with its shin pointing behind you.'),
    move('Leaning forward: bring your chest over the front shin and stay.'),
    move('Leaning back: lean your trunk away from the front shin, hands behind you, and stay.'),
    move('Turn round and do the other side.'),
    breathe('Breathe slowly while you hold.'),
    cue('Lean from the hips with a long back.'),
    safety('Sit on a cushion if a knee or hip is uncomfortable.'),
  ],
  cautions: [
    caution('Both knees are bent and turned: choose another exercise for a sore knee.', 'KNEE_PROBLEM'),
    caution('One hip is turned in and one out, which a new hip may not allow.', 'HIP_REPLACEMENT'),
  ],
  ladder: [],
  citations: [
    citePurpose(
      'seven-workouts',
      '1. Hip-Opening Mobility Flow',
      'Part of a flow that loosens tight hips, since tight or weak hips can tug at the low back.',
    ),
    citeTechnique(
      'seven-workouts',
      '1. Hip-Opening Mobility Flow',
      'One hold with the trunk forward and one with it back, then the other side.',
    ),
    citeDose(
      'seven-workouts',
      '1. Hip-Opening Mobility Flow',
      { holdSeconds: [20, 20], side: 'EACH' },
      '20 seconds forward and as long back, on each side.',
    ),
  ],
};
