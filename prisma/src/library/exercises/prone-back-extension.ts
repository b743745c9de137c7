import { breathe, caution, citeDose, citePurpose, citeTechnique, cue, move, safety, setUp } from '../authoring.ts';
import type { ExerciseData } from '../shapes.ts';

export const proneBackExtension: ExerciseData = {
  slug: 'prone-back-extension',
  name: 'Prone back extension',
  aliases: ['Back extension', 'Prone press-up', 'Prone chest lift'],
  purpose: 'Builds the long muscles beside your spine and teaches your back to arch with control.',
  category: 'STRENGTH',
  positions: ['PRONE'],
  regions: ['LOWER_BACK', 'TRUNK'],
  primaryMuscles: ['erector spinae'],
  secondaryMuscles: ['gluteus maximus', 'triceps brachii'],
  equipment: [],
  steps: [
    setUp('Lie face down. Your clinician picks one of two ways to lift.'),
    setUp('Pressing way: put your palms on the floor beside your shoulders.'),
    setUp('Lifting way: put your hands behind your head or along your sides.'),
    move('Pressing way: squeeze your buttocks lightly and push with your hands until your chest leaves the floor.'),
    move('Lifting way: let your back muscles raise your chest a little. Your hands give no help.'),
    move('Come down slowly and start again.'),
    breathe('Breathe in as you rise and out as you come down.'),
    cue('Look at the floor so that your neck stays in line.'),
    safety('Go only as high as your back likes. Stop if pain runs into a leg.'),
  ],
  cautions: [
    caution(
      'Bending backwards can narrow the space for the nerves: keep it low, or leave it out.',
      'SPINAL_STENOSIS',
      'NERVE_SYMPTOMS',
    ),
    caution('Do not lie on your belly during pregnancy.', 'PREGNANCY'),
    caution(
      'Pressing up loads wrists and shoulders: rest on your forearms, or use the lifting way.',
      'WRIST_PROBLEM',
      'SHOULDER_PROBLEM',
    ),
    caution('Wait for your surgeon to agree after an operation on the back or belly.', 'RECENT_SURGERY'),
  ],
  ladder: [],
  citations: [
    citePurpose(
      'mini-band-four-moves',
      '2. Prone back extension',
      'Teaches the spine to extend under control rather than by being squashed.',
    ),
    citePurpose(
      'mini-band-four-moves',
      'Introduction',
      'One of three moves for the muscles round the low back, the erector spinae among them.',
    ),
    citePurpose(
      'lumbar-relief',
      'Exercises for your back: prone back extension',
      'Strengthens the erector spinae, deep muscles on which the low back relies.',
    ),
    citeTechnique(
      'mini-band-four-moves',
      '2. Prone back extension',
      'The hands press the chest up, with the buttocks lightly tense.',
    ),
    citeTechnique(
      'lumbar-relief',
      'Exercises for your back: prone back extension',
      'The back alone lifts the chest: the hands lie behind the head or at the sides, and the top is held.',
      'QUALIFIES',
    ),
    citeDose(
      'mini-band-four-moves',
      '2. Prone back extension',
      { sets: [2, 3], reps: [8, 12], side: 'BOTH' },
      '2 to 3 sets of 8 to 12, pressing with the hands.',
    ),
    citeDose(
      'lumbar-relief',
      'Exercises for your back: prone back extension',
      { sets: [2, 3], reps: [10, 15], holdSeconds: [2, 3], side: 'BOTH' },
      '2 to 3 sets of 10 to 15, each held for 2 to 3 seconds, lifting with the back.',
    ),
  ],
};
