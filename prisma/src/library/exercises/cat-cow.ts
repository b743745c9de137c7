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

export const catCow: ExerciseData = {
  slug: 'cat-cow',
  name: 'Cat-cow',
  aliases: ['Cat stretch', 'Cat-camel', 'Cat-cow pose'],
  purpose: 'Moves your back through rounding and arching, to ease tension and keep it supple.',
  category: 'MOBILITY',
  positions: ['QUADRUPED'],
  regions: ['LOWER_BACK', 'UPPER_BACK', 'TRUNK'],
  primaryMuscles: ['erector spinae', 'rectus abdominis'],
  secondaryMuscles: ['transverse abdominis', 'multifidus'],
  equipment: [],
  steps: [
    setUp('Kneel on your hands and knees, knees as wide as your hips.'),
    move('Cat: draw your belly in and round your back up to the ceiling.'),
    move('Cow: let your belly go soft and your back dip.'),
    move('Go back and forth without a jerk.'),
    breathe('One breath for each shape: in for the cat and out for the cow, or the other way if you like that better.'),
    cue('Let your head follow your back.'),
    safety('Stay in the part of the movement that feels good.'),
  ],
  cautions: [
    caution('Weight on the hands can hurt a sore wrist: lean on fists or forearms.', 'WRIST_PROBLEM'),
    caution('Kneel on a folded towel if your knees complain.', 'KNEE_PROBLEM'),
    caution('Round only a little if your bones are thin.', 'OSTEOPOROSIS'),
  ],
  ladder: [variation('segmental-cat-cow')],
  citations: [
    citePurpose('five-moves', 'Cat Stretch', 'Extends and strengthens the back, and lets tense muscles go.'),
    citePurpose(
      'lumbar-relief',
      'Work out to build a strong back',
      'Named among the mobility work that keeps the spine fluid.',
    ),
    citePurpose(
      'seven-workouts',
      '3. Yoga Poses For Lower Back Pain',
      'One of the low-impact yoga moves that stretch and strengthen the back and what surrounds it.',
    ),
    citeTechnique(
      'five-moves',
      'Cat Stretch',
      'Belly in and back rounded, then belly loose and sagging, then the start again.',
    ),
    citeTechnique(
      'seven-workouts',
      '3. Yoga Poses For Lower Back Pain',
      'Breath in for the cat, breath out for the cow.',
    ),
    citeDose('five-moves', 'Cat Stretch', { reps: [3, 5], side: 'BOTH' }, '3 to 5 times.'),
    citeDose(
      'seven-workouts',
      '3. Yoga Poses For Lower Back Pain',
      { side: 'BOTH', openEnded: true },
      'No number: for as long as you want to go on.',
    ),
  ],
};
