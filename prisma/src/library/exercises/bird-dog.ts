import { breathe, caution, citeDose, citePurpose, cue, move, safety, setUp } from '../authoring.ts';
import type { ExerciseData } from '../shapes.ts';

export const birdDog: ExerciseData = {
  slug: 'bird-dog',
  name: 'Bird dog',
  aliases: ['Bird-dog', 'Opposite arm and leg reach', 'Quadruped arm and leg raise'],
  purpose: 'Teaches your back and your middle to stay steady while your arms and legs move.',
  category: 'STABILITY',
  positions: ['QUADRUPED'],
  regions: ['TRUNK', 'LOWER_BACK', 'HIP', 'SHOULDER'],
  primaryMuscles: ['erector spinae', 'multifidus'],
  secondaryMuscles: ['gluteus maximus', 'transverse abdominis', 'deltoid'],
  equipment: [],
  steps: [
    setUp('Kneel on your hands and knees: hands under shoulders, knees under hips.'),
    move('Reach one arm forward and the opposite leg back until both are level with your trunk.'),
    move('Pause, come back, and do the same with the other arm and leg.'),
    breathe('Breathe out as you reach and in as you return.'),
    cue('Keep your back as flat as a table and your hips facing the floor.'),
    safety('Lift the leg less, or only the leg, if your back starts to sag.'),
  ],
  cautions: [
    caution('Weight on the hands can hurt a sore wrist: lean on fists or forearms.', 'WRIST_PROBLEM'),
    caution('Kneel on a folded towel if your knees complain.', 'KNEE_PROBLEM'),
    caution('A shoulder that hurts overhead may not like the reach: move the leg alone.', 'SHOULDER_PROBLEM'),
  ],
  ladder: [],
  citations: [
    citePurpose('lumbar-relief', 'Exercises for your back: bird dog', 'Works the back and keeps the core stable.'),
    citePurpose(
      'lumbar-relief',
      'Work out to build a strong back',
      'Bird dogs build a core that steadies the spine and takes strain off the back.',
    ),
    citePurpose(
      'seven-workouts',
      '6. Prone Strength',
      'Part of a strength circuit that builds the back without standing up.',
    ),
    citeDose(
      'lumbar-relief',
      'Exercises for your back: bird dog',
      { sets: [2, 3], reps: [10, 10], side: 'ALTERNATE' },
      '2 to 3 sets of 10 a side, changing sides each time, with a short hold of no stated length.',
    ),
    citeDose(
      'seven-workouts',
      '6. Prone Strength',
      { reps: [5, 5], side: 'EACH' },
      '5 a side in one round of a circuit that is done one to three times.',
    ),
  ],
};
