import { breathe, caution, citeDose, citePurpose, cue, move, safety, setUp } from '../authoring.ts';
import type { ExerciseData } from '../shapes.ts';

export const singleLegHipThrust: ExerciseData = {
  slug: 'single-leg-hip-thrust',
  name: 'Single-leg hip thrust',
  aliases: ['One-leg hip thrust', 'Unilateral hip thrust'],
  purpose: 'Trains one buttock at a time, so that both sides get equally strong and your lower back is spared.',
  category: 'STRENGTH',
  positions: ['SUPINE'],
  regions: ['HIP', 'THIGH', 'TRUNK'],
  primaryMuscles: ['gluteus maximus'],
  secondaryMuscles: ['hamstrings', 'gluteus medius', 'erector spinae', 'transverse abdominis'],
  equipment: ['bench or couch'],
  steps: [
    setUp('Sit on the ground with your upper back against a firm bench or couch that cannot slide.'),
    setUp('Push your hips up until your trunk and thighs make one level line.'),
    move('Take one foot off the ground. Its knee stays bent.'),
    move('Let your hips sink slowly, then drive them up again. That is one repetition.'),
    move('Finish this leg before you change to the other.'),
    breathe('Breathe in on the way down and out on the way up.'),
    cue('Keep both hip bones at the same height.'),
    safety('Go back to two feet if your pelvis tips or your low back aches.'),
  ],
  cautions: [
    caution(
      'Holding your breath under effort raises blood pressure: breathe out as you push.',
      'HIGH_BLOOD_PRESSURE',
      'HEART_CONDITION',
    ),
    caution(
      'All the weight is on one leg: ask first if that hip or knee has been operated on or hurts.',
      'HIP_REPLACEMENT',
      'KNEE_PROBLEM',
      'RECENT_SURGERY',
    ),
  ],
  ladder: [],
  citations: [
    citePurpose(
      'mini-band-four-moves',
      '4. Single-leg hip thrust',
      'Works each side alone to even out strength and shield the lumbar spine.',
    ),
    citePurpose(
      'mini-band-four-moves',
      'Introduction',
      'One of three moves for the muscles round the low back: erector spinae, hamstrings and glutes.',
    ),
    citePurpose(
      'lumbar-relief',
      'Work out to build a strong back',
      'Names hip thrusts in general, not on one leg, for a stronger and steadier low back.',
      'QUALIFIES',
    ),
    citeDose(
      'mini-band-four-moves',
      '4. Single-leg hip thrust',
      { sets: [2, 3], reps: [8, 12], side: 'EACH' },
      '2 to 3 sets of 8 to 12 on one leg, then on the other.',
    ),
  ],
};
