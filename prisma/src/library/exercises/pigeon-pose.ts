import { breathe, caution, citeDose, citePurpose, cue, move, safety, setUp } from '../authoring.ts';
import type { ExerciseData } from '../shapes.ts';

export const pigeonPose: ExerciseData = {
  slug: 'pigeon-pose',
  name: 'Pigeon pose',
  aliases: ['Pigeon stretch', 'Half pigeon'],
  purpose: 'Stretches your buttock and the front of the other hip, so that tight hips pull less on your lower back.',
  category: 'STRETCH',
  positions: ['KNEELING', 'SITTING'],
  regions: ['HIP', 'PELVIS'],
  primaryMuscles: ['piriformis', 'gluteus maximus'],
  secondaryMuscles: ['hip flexors', 'gluteus medius'],
  equipment: [],
  steps: [
    setUp('Start on your hands and knees.'),
    setUp('Slide one knee forward and rest that shin across the floor in front of you.'),
    move('Stretch the other leg out behind and let your hips sink.'),
    move('Stay there, propped on your hands. Then swap legs.'),
    breathe('Breathe slowly. Sink a little with each breath out.'),
    cue('Tuck a cushion under the front hip so that both hips stay level.'),
    safety('Come out at once if the front knee hurts. Lying on your back with ankle over knee is kinder.'),
  ],
  cautions: [
    caution('The bent knee is twisted under load: choose another stretch for a sore knee.', 'KNEE_PROBLEM'),
    caution('This is beyond what most new hips are allowed.', 'HIP_REPLACEMENT'),
    caution('Pressure deep in the buttock can stir up the sciatic nerve.', 'NERVE_SYMPTOMS'),
  ],
  ladder: [],
  citations: [
    citePurpose(
      'seven-workouts',
      '1. Hip-Opening Mobility Flow',
      'Part of a flow that loosens tight hips, since tight or weak hips can tug at the low back.',
    ),
    citeDose(
      'seven-workouts',
      '1. Hip-Opening Mobility Flow',
      { holdSeconds: [30, 30], side: 'EACH' },
      '30 seconds a side.',
    ),
  ],
};
