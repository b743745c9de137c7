import { breathe, caution, citeDose, citePurpose, citeTechnique, cue, move, safety, setUp } from '../authoring.ts';
import type { ExerciseData } from '../shapes.ts';

export const dnsStarPattern: ExerciseData = {
  slug: 'dns-star-pattern',
  name: 'DNS star pattern',
  aliases: ['Star pattern', 'Kneeling side plank hip dip'],
  purpose:
    'Makes your hips and the side of your trunk steadier, as part of a set that is meant to ease lower back pain.',
  category: 'STABILITY',
  positions: ['SIDE_LYING'],
  regions: ['HIP', 'TRUNK', 'SHOULDER'],
  primaryMuscles: ['gluteus medius', 'obliques'],
  secondaryMuscles: ['quadratus lumborum', 'gluteus maximus', 'deltoid'],
  equipment: [],
  steps: [
    setUp('Lie on one side with bent knees. Prop yourself on your forearm and the bottom knee, hips off the floor.'),
    setUp('Lift the top knee so that it floats.'),
    move('Let your hip sink back and down until it meets the floor.'),
    move('Push it up again and pause. Finish this side, then turn round.'),
    breathe('Breathe out as you push up.'),
    cue('Press the floor away with your forearm. Keep your head in line.'),
    safety('Rest the top knee on the floor if your back or shoulder tires.'),
  ],
  cautions: [
    caution('The arm carries much weight: leave it out with a sore shoulder.', 'SHOULDER_PROBLEM'),
    caution('The bottom knee takes pressure: pad it.', 'KNEE_PROBLEM'),
    caution('After a hip operation ask before you load the hip like this.', 'HIP_REPLACEMENT', 'RECENT_SURGERY'),
  ],
  ladder: [],
  citations: [
    citePurpose(
      'seven-workouts',
      '2. Massage, Mobility, & Stability',
      'Part of a set for mobile and stable hips, with less low back pain as a gain.',
    ),
    citeTechnique(
      'seven-workouts',
      '2. Massage, Mobility, & Stability',
      'From a side plank on the knee with the top knee floating, the hip goes back and down and up again.',
    ),
    citeDose(
      'seven-workouts',
      '2. Massage, Mobility, & Stability',
      { reps: [8, 8], side: 'EACH' },
      '8 a side, each with a short hold of no stated length.',
    ),
  ],
};
