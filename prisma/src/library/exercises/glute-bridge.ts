import { breathe, caution, citeDose, citePurpose, cue, harder, move, safety, setUp } from '../authoring.ts';
import type { ExerciseData } from '../shapes.ts';

export const gluteBridge: ExerciseData = {
  slug: 'glute-bridge',
  name: 'Glute bridge',
  aliases: ['Bridge', 'Hip bridge', 'Supine bridge'],
  purpose: 'Makes the big muscles of your buttocks stronger, so that they help to support your lower back.',
  category: 'STRENGTH',
  positions: ['SUPINE'],
  regions: ['HIP', 'LOWER_BACK', 'TRUNK'],
  primaryMuscles: ['gluteus maximus'],
  secondaryMuscles: ['hamstrings', 'erector spinae', 'transverse abdominis'],
  equipment: [],
  steps: [
    setUp('Lie face up. Bend both knees and plant your feet as wide as your hips.'),
    setUp('Rest your arms beside you.'),
    move('Push through your heels and lift your hips until knees, hips and shoulders line up.'),
    move('Squeeze your buttocks at the top, hold if your plan says so, then come down slowly.'),
    breathe('Breathe out on the way up and in on the way down.'),
    cue('Let your buttocks do the work, not your low back.'),
    safety('Lift less high if your back pinches or the backs of your thighs cramp.'),
  ],
  cautions: [
    caution(
      'Long holds tempt you to hold your breath, which raises blood pressure: count aloud.',
      'HIGH_BLOOD_PRESSURE',
      'HEART_CONDITION',
    ),
    caution('Lying flat for long may not suit the later months of pregnancy.', 'PREGNANCY'),
  ],
  ladder: [
    harder(
      'single-leg-glute-bridge',
      'When 3 sets of 15 with both feet are easy, without pain, and your pelvis stays level.',
    ),
  ],
  citations: [
    citePurpose('lumbar-relief', 'Exercises for your back: glute bridge', 'Wakes up the glutes and the low back.'),
    citePurpose('lumbar-relief', 'Work out to build a strong back', 'Bridges build a stronger and steadier low back.'),
    citePurpose(
      'five-moves',
      'Bridges',
      'Trains the gluteus maximus, which moves the hip and helps to hold up the low back.',
    ),
    citePurpose(
      'gentle-strength',
      'Bridges',
      'Trains the gluteus maximus, whose strength helps the low back. No figures are given.',
    ),
    citePurpose(
      'seven-workouts',
      '4. Pilates For Lower Back Pain',
      'Part of a Pilates set for core strength, flexibility and steadiness, in aid of good posture.',
    ),
    citeDose(
      'lumbar-relief',
      'Exercises for your back: glute bridge',
      { sets: [3, 3], reps: [12, 15], holdSeconds: [3, 5], side: 'BOTH' },
      '3 sets of 12 to 15, each held for 3 to 5 seconds.',
    ),
    citeDose(
      'five-moves',
      'Bridges',
      { sets: [3, 3], reps: [15, 15], holdSeconds: [10, 15], side: 'BOTH', restSeconds: [60, 60] },
      '3 sets of 15, each held for 10 to 15 seconds, with a minute between sets and a short pause of no stated length between repetitions.',
    ),
    citeDose(
      'seven-workouts',
      '4. Pilates For Lower Back Pain',
      { sets: [3, 3], reps: [8, 10], side: 'BOTH' },
      '3 sets of 8 to 10; no hold is mentioned.',
    ),
  ],
};
