import { breathe, caution, citeDose, citePurpose, citeTechnique, cue, move, safety, setUp } from '../authoring.ts';
import type { ExerciseData } from '../shapes.ts';

export const partialCrunch: ExerciseData = {
  slug: 'partial-crunch',
  name: 'Partial crunch',
  aliases: ['Partial curl', 'Curl-up', 'Mini crunch'],
  purpose: 'Strengthens the belly muscles that support your spine, and helps your middle to stay steady.',
  category: 'STRENGTH',
  positions: ['SUPINE'],
  regions: ['TRUNK'],
  primaryMuscles: ['rectus abdominis'],
  secondaryMuscles: ['obliques', 'transverse abdominis'],
  equipment: ['mat'],
  steps: [
    setUp('Lie face up with bent knees and feet flat, hip-width apart.'),
    setUp('Fold your arms over your chest, or rest your hands behind your neck.'),
    breathe('Breathe in first. Breathe out as you lift.'),
    move('Draw your belly in and lift your head and shoulders a few centimetres.'),
    move('Hold as long as your plan says and sink back slowly.'),
    cue('Tailbone, low back and feet keep touching the mat. Your neck stays long.'),
    safety('Do not pull on your head or swing your elbows.'),
  ],
  cautions: [
    caution('Bending forward under load can break thin bones of the spine: choose another exercise.', 'OSTEOPOROSIS'),
    caution('Not for the second half of pregnancy, or for a belly that domes when you lift.', 'PREGNANCY'),
    caution('A sore neck tires fast here: support your head, or leave this out.', 'NECK_PROBLEM'),
    caution(
      'Curling can stir up an irritated disc or a back that hurts a lot right now.',
      'DISC_HERNIATION',
      'ACUTE_PAIN',
    ),
    caution('Holding your breath raises blood pressure: breathe out as you lift.', 'HIGH_BLOOD_PRESSURE'),
  ],
  ladder: [],
  citations: [
    citePurpose(
      'five-moves',
      'Partial Curls',
      'The belly muscles hold the spine and keep the hips in line; the curl helps overall core strength.',
    ),
    citePurpose('gentle-strength', 'Partial Crunches', 'Helps to strengthen back and belly.'),
    citeTechnique('five-moves', 'Partial Curls', 'Arms folded over the chest; the lift is 2 inches, about 5 cm.'),
    citeTechnique(
      'gentle-strength',
      'Partial Crunches',
      'Arms folded or hands at the neck; feet, tailbone and low back stay down.',
      'QUALIFIES',
    ),
    citeDose(
      'five-moves',
      'Partial Curls',
      { sets: [3, 3], reps: [10, 10], holdSeconds: [5, 5], side: 'BOTH' },
      '3 sets of 10, each held for 5 seconds.',
    ),
    citeDose(
      'gentle-strength',
      'Partial Crunches',
      { reps: [8, 12], holdSeconds: [1, 1], side: 'BOTH' },
      '8 to 12 times, each held for 1 second; no number of sets.',
    ),
  ],
};
