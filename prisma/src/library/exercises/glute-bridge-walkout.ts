import { breathe, caution, citeDose, citePurpose, citeTechnique, cue, move, safety, setUp } from '../authoring.ts';
import type { ExerciseData } from '../shapes.ts';

export const gluteBridgeWalkout: ExerciseData = {
  slug: 'glute-bridge-walkout',
  name: 'Glute bridge walkout',
  aliases: ['Bridge walkout', 'Hamstring walkout'],
  purpose: 'Makes your buttocks, the backs of your thighs and your middle stronger while your hips stay steady.',
  category: 'STRENGTH',
  positions: ['SUPINE'],
  regions: ['HIP', 'THIGH', 'TRUNK'],
  primaryMuscles: ['gluteus maximus', 'hamstrings'],
  secondaryMuscles: ['erector spinae', 'transverse abdominis'],
  equipment: [],
  steps: [
    setUp('Lie face up with bent knees. Dig your heels in and let your toes point to the ceiling.'),
    move('Push your hips up. Keep them up the whole time.'),
    move('Walk your heels forward in small steps, wait a moment, then walk them home.'),
    move('Lower your hips. That is one repetition.'),
    breathe('Keep breathing as you walk. Do not hold your breath.'),
    cue('Imagine a glass of water on your belly: nothing spills.'),
    safety('Take fewer steps if your back sags or the backs of your thighs cramp.'),
  ],
  cautions: [
    caution(
      'Holding your breath under effort raises blood pressure: breathe all the way through.',
      'HIGH_BLOOD_PRESSURE',
      'HEART_CONDITION',
    ),
    caution('Lying flat for long may not suit the later months of pregnancy.', 'PREGNANCY'),
    caution('Straighter knees load the hamstrings and the knee: keep the walk short.', 'KNEE_PROBLEM'),
  ],
  ladder: [],
  citations: [
    citePurpose(
      'mini-band-four-moves',
      'Introduction',
      'One of three moves for the muscles round the low back: erector spinae, hamstrings and glutes.',
    ),
    citePurpose(
      'mini-band-four-moves',
      '3. Glute bridge walkout',
      'Calls on the core and on steady hips: how far you get depends on both, and on the pain in your back.',
    ),
    citeTechnique(
      'mini-band-four-moves',
      '3. Glute bridge walkout',
      'The hips stay level and high; the movement is smooth rather than stiff.',
    ),
    citeDose(
      'mini-band-four-moves',
      '3. Glute bridge walkout',
      { sets: [2, 3], reps: [4, 8], steps: [4, 8], side: 'BOTH' },
      '2 to 3 sets of 4 to 8, with some 4 to 8 steps on the way out.',
    ),
  ],
};
