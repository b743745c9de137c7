import { breathe, caution, citeDose, citePurpose, cue, move, safety, setUp } from '../authoring.ts';
import type { ExerciseData } from '../shapes.ts';

export const seatedSpinalTwist: ExerciseData = {
  slug: 'seated-spinal-twist',
  name: 'Seated spinal twist',
  aliases: ['Seated twist', 'Long-sitting trunk rotation'],
  purpose: 'Helps your lower back to move more freely and feel less stiff.',
  category: 'STRETCH',
  positions: ['SITTING'],
  regions: ['LOWER_BACK', 'TRUNK', 'HIP'],
  primaryMuscles: ['obliques', 'erector spinae'],
  secondaryMuscles: ['gluteus medius', 'piriformis'],
  equipment: [],
  steps: [
    setUp('Sit tall on the floor, both legs long.'),
    setUp('Bring one foot over the other knee and set it down.'),
    move('Plant the hand of the crossed side behind you and turn your chest that way.'),
    move('Hold, come back to the middle, then cross the other leg and turn the other way.'),
    breathe('Grow taller as you breathe in. Turn a little more as you breathe out.'),
    cue('Turn from your ribs, not by pulling with your arms.'),
    safety('Sit on a folded blanket if your back rounds. Stop if the turn hurts.'),
  ],
  cautions: [
    caution('Turning hard with a rounded back is risky for thin bones: turn less and sit high.', 'OSTEOPOROSIS'),
    caution('Crossing the leg turns the hip inwards, which a new hip may not allow.', 'HIP_REPLACEMENT'),
    caution('Turning in sitting can stir up an irritated disc.', 'DISC_HERNIATION', 'ACUTE_PAIN'),
    caution('Turn gently, away from the belly, in pregnancy.', 'PREGNANCY'),
  ],
  ladder: [],
  citations: [
    citePurpose(
      'lumbar-relief',
      'Exercises for your back: seated twist',
      'Gives the low back more movement and less stiffness.',
    ),
    citeDose(
      'lumbar-relief',
      'Exercises for your back: seated twist',
      { holdSeconds: [20, 30], side: 'EACH' },
      'Held for 20 to 30 seconds a side; no number of repetitions is given.',
    ),
  ],
};
