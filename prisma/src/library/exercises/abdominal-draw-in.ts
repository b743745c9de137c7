import { breathe, caution, citeDose, citePurpose, cue, move, safety, setUp } from '../authoring.ts';
import type { ExerciseData } from '../shapes.ts';

export const abdominalDrawIn: ExerciseData = {
  slug: 'abdominal-draw-in',
  name: 'Abdominal draw-in',
  aliases: ['Draw-in manoeuvre', 'Abdominal hollowing', 'Drawing-in'],
  purpose: 'Trains the deep belly muscle that steadies your spine and lower back.',
  category: 'STABILITY',
  positions: ['SUPINE'],
  regions: ['TRUNK', 'LOWER_BACK'],
  primaryMuscles: ['transverse abdominis'],
  secondaryMuscles: ['obliques', 'pelvic floor'],
  equipment: [],
  steps: [
    setUp('Lie face up, knees bent, feet planted as wide as your hips, arms at rest.'),
    breathe('Take a deep breath in.'),
    move('As the breath leaves, sink your navel towards your spine. Your hips do not move.'),
    move('Hold that light tension, then let go.'),
    cue('Use a third of your strength. You could still talk.'),
    safety('Keep taking small breaths while you hold.'),
  ],
  cautions: [
    caution('Do not hold your breath: it raises blood pressure.', 'HIGH_BLOOD_PRESSURE', 'HEART_CONDITION'),
    caution(
      'Lying flat for long may not suit the later months of pregnancy: do it sitting or on your side.',
      'PREGNANCY',
    ),
  ],
  ladder: [],
  citations: [
    citePurpose(
      'five-moves',
      'Draw-in Maneuvers',
      'Trains the transverse abdominis at the front and side of the belly, which steadies the spine and low back.',
    ),
    citeDose(
      'five-moves',
      'Draw-in Maneuvers',
      { reps: [5, 5], holdSeconds: [5, 5], side: 'BOTH' },
      '5 times, each held for 5 seconds.',
    ),
  ],
};
