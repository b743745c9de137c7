import { breathe, caution, citePurpose, cue, easier, move, safety, setUp } from '../authoring.ts';
import type { ExerciseData } from '../shapes.ts';

export const singleLegGluteBridge: ExerciseData = {
  slug: 'single-leg-glute-bridge',
  name: 'Single-leg glute bridge',
  aliases: ['One-leg bridge', 'Unilateral bridge'],
  purpose: 'Gives your buttocks and lower back more work than the bridge on two feet, one leg at a time.',
  category: 'STRENGTH',
  positions: ['SUPINE'],
  regions: ['HIP', 'LOWER_BACK', 'TRUNK'],
  primaryMuscles: ['gluteus maximus'],
  secondaryMuscles: ['hamstrings', 'gluteus medius', 'erector spinae', 'transverse abdominis'],
  equipment: [],
  steps: [
    setUp('Lie face up with bent knees, feet planted as wide as your hips.'),
    setUp('Lift one foot and stretch that leg out, or keep its knee bent if that is easier.'),
    move('Push through the heel that is down and raise your hips.'),
    move('Sink slowly. Do one leg, then the other.'),
    breathe('Breathe out as you rise and in as you sink.'),
    cue('Keep both hip bones level, as if they carried a tray.'),
    safety('Return to two feet if your pelvis drops or your back aches.'),
  ],
  cautions: [
    caution(
      'Holding your breath under effort raises blood pressure: breathe out as you push.',
      'HIGH_BLOOD_PRESSURE',
      'HEART_CONDITION',
    ),
    caution(
      'All the weight is on one leg: ask first after an operation on the hip.',
      'HIP_REPLACEMENT',
      'RECENT_SURGERY',
    ),
    caution('Lying flat for long may not suit the later months of pregnancy.', 'PREGNANCY'),
  ],
  ladder: [
    easier('glute-bridge', 'When your pelvis tips, or your back or thigh hurts, before 8 repetitions on a side.'),
  ],
  citations: [
    citePurpose(
      'lumbar-relief',
      'Exercises for your back: glute bridge',
      'Offered as the harder form of the bridge, one leg lifted at a time, for those who feel good with it. No figures of its own.',
    ),
  ],
};
