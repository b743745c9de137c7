import { breathe, caution, citeDose, citePurpose, cue, move, safety, setUp } from '../authoring.ts';
import type { ExerciseData } from '../shapes.ts';

export const frogSquatHold: ExerciseData = {
  slug: 'frog-squat-hold',
  name: 'Frog squat hold',
  aliases: ['Frog squat', 'Deep squat hold'],
  purpose: 'Opens tight hips in a deep squat, so that they pull less on your lower back.',
  category: 'MOBILITY',
  positions: ['SQUATTING'],
  regions: ['HIP', 'THIGH', 'LOWER_LEG'],
  primaryMuscles: ['adductors', 'gluteus maximus'],
  secondaryMuscles: ['quadriceps', 'soleus', 'erector spinae'],
  equipment: [],
  steps: [
    setUp('Stand with your feet wider than your shoulders and your toes turned out.'),
    move('Sink into a deep squat, as far as you can with your heels down.'),
    move('Rest your elbows inside your knees and nudge them apart. Stay there.'),
    breathe('Breathe slowly into your belly.'),
    cue('Lift your chest and keep your knees over your toes.'),
    safety('Squat less deep, or hold on to a door frame, if knees or hips hurt.'),
  ],
  cautions: [
    caution('A deep bend loads sore knees: stop higher or sit on a low stool.', 'KNEE_PROBLEM'),
    caution('A new hip may not be bent this far.', 'HIP_REPLACEMENT'),
    caution('Hold on to something firm if you are unsteady.', 'BALANCE_PROBLEM'),
    caution('Late in pregnancy ask your midwife before deep squats.', 'PREGNANCY'),
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
      { holdSeconds: [30, 30], side: 'BOTH' },
      'One hold of 30 seconds, in the warm-up.',
    ),
  ],
};
