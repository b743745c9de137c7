import { breathe, caution, citeDose, citePurpose, citeTechnique, cue, move, safety, setUp } from '../authoring.ts';
import type { ExerciseData } from '../shapes.ts';

export const supineSingleLegNerveFlossing: ExerciseData = {
  slug: 'supine-single-leg-nerve-flossing',
  name: 'Supine single-leg nerve flossing',
  aliases: ['Lying single-leg flossing', 'Sciatic nerve floss', 'Sciatic nerve glide'],
  purpose: 'Lets the nerve behind your thigh slide, which may ease tightness or numbness felt in the lower back.',
  category: 'NEURAL_MOBILITY',
  positions: ['SUPINE'],
  regions: ['THIGH', 'HIP', 'LOWER_BACK'],
  primaryMuscles: ['hamstrings'],
  secondaryMuscles: ['transverse abdominis', 'hip flexors'],
  equipment: ['mini band'],
  steps: [
    setUp('Lie face up. Loop the mini band round one foot, hold its free end and bring that leg up.'),
    setUp('Keep your other leg long on the floor.'),
    move('Raise your head a little and let your low back sink into the floor.'),
    move('Slowly lift the leg without the band, then lower it. Its knee stays straight.'),
    move('Do all the repetitions, then put the band on the other foot.'),
    breathe('Breathe out as the leg rises and in as it sinks.'),
    cue('A mild pull is enough. A stronger pull does not work better.'),
    safety('Stop if tingling, numbness or leg pain grows or stays on afterwards.'),
  ],
  cautions: [
    caution(
      'An irritated nerve can flare up when it is stretched: keep the movement small and free of symptoms.',
      'NERVE_SYMPTOMS',
      'DISC_HERNIATION',
    ),
    caution('Lifting the head loads the front of the neck: leave it down if your neck is sore.', 'NECK_PROBLEM'),
    caution('Lying flat for long may not suit the later months of pregnancy.', 'PREGNANCY'),
  ],
  ladder: [],
  citations: [
    citePurpose(
      'mini-band-four-moves',
      '1. Lying single-leg flossing',
      'Glides the nerves behind the hamstrings, to relieve numbness or tightness in the lower back.',
    ),
    citePurpose(
      'mini-band-four-moves',
      'Introduction',
      'Flossing eases strain in the hamstrings and low back, and brings more blood to places where a nerve such as the sciatic is hemmed in.',
    ),
    citeTechnique(
      'mini-band-four-moves',
      '1. Lying single-leg flossing',
      'You lie face up; the band holds one leg in the air and the other, kept straight, goes up and down.',
    ),
    citeTechnique(
      'mini-band-four-moves',
      'Introduction',
      'The opening paragraphs call the start position prone, unlike the instructions.',
      'CONTRADICTS',
    ),
    citeDose(
      'mini-band-four-moves',
      '1. Lying single-leg flossing',
      { sets: [2, 3], reps: [8, 12], side: 'EACH' },
      '2 to 3 sets of 8 to 12. That both legs take a turn is our reading; it is not spelled out.',
    ),
  ],
};
