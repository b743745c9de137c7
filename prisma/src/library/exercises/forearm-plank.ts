import { breathe, caution, citeDose, citePurpose, cue, move, safety, setUp } from '../authoring.ts';
import type { ExerciseData } from '../shapes.ts';

export const forearmPlank: ExerciseData = {
  slug: 'forearm-plank',
  name: 'Forearm plank',
  aliases: ['Plank', 'Front plank', 'Elbow plank'],
  purpose: 'Makes your middle stronger, so that it steadies your spine and takes strain off your back.',
  category: 'STABILITY',
  positions: ['PRONE'],
  regions: ['TRUNK', 'SHOULDER', 'LOWER_BACK'],
  primaryMuscles: ['transverse abdominis', 'rectus abdominis'],
  secondaryMuscles: ['obliques', 'serratus anterior', 'gluteus maximus', 'quadriceps'],
  equipment: [],
  steps: [
    setUp('Lie face down and prop yourself on your forearms, elbows under shoulders.'),
    move('Tuck your toes and lift your body until it is straight from head to heels.'),
    move('Stay there for your breaths, then lower your knees first.'),
    breathe('Count slow breaths. If you cannot breathe, the plank is too hard.'),
    cue('Squeeze your buttocks and push the floor away.'),
    safety('Put your knees down as soon as your back sags or aches.'),
  ],
  cautions: [
    caution(
      'Holding your breath under effort raises blood pressure: breathe, and keep the hold short.',
      'HIGH_BLOOD_PRESSURE',
      'HEART_CONDITION',
    ),
    caution('The shoulders carry your weight: do it against a wall if one is sore.', 'SHOULDER_PROBLEM'),
    caution('Lean against a wall instead in the second half of pregnancy.', 'PREGNANCY'),
    caution('Wait for your surgeon to agree after an operation on the belly or back.', 'RECENT_SURGERY'),
  ],
  ladder: [],
  citations: [
    citePurpose(
      'lumbar-relief',
      'Work out to build a strong back',
      'Planks build a core that steadies the spine and takes strain off the back. The kind of plank is not named.',
    ),
    citePurpose(
      'seven-workouts',
      '6. Prone Strength',
      'Part of a strength circuit that builds the back without standing up.',
    ),
    citeDose(
      'seven-workouts',
      '6. Prone Strength',
      { breaths: [5, 5], side: 'BOTH' },
      'Held for 5 deep breaths in one round of a circuit that is done one to three times.',
    ),
  ],
};
