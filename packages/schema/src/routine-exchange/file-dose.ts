import { z } from 'zod';
import { LOAD_KILOGRAMS_MAX, LOAD_STEP_KILOGRAMS, bandColours, doseBounds, sides } from '../dose/domain.ts';
import { orNull, range, words } from './file-parts.ts';

const rangeOf = (field: keyof typeof doseBounds) => orNull(range(doseBounds[field].min, doseBounds[field].max));

const load = z
  .union([
    z.strictObject({ kilograms: z.number().min(0).max(LOAD_KILOGRAMS_MAX).multipleOf(LOAD_STEP_KILOGRAMS) }),
    z.strictObject({ band: z.enum(bandColours) }),
  ])
  .describe('A weight, or the colour of an elastic band.');

const part = {
  sets: rangeOf('sets').describe('Null is not stated, and is not 1.'),
  reps: rangeOf('reps').describe('Repetitions in a set; per side when the dose has sides.'),
  holdSeconds: rangeOf('holdSeconds').describe('Held in each repetition; without repetitions, the whole hold.'),
  holdIsMinimum: z.boolean().default(false).describe('"At least": goes with holdSeconds or breaths.'),
  breaths: rangeOf('breaths').describe('Held for so many slow breaths, instead of seconds.'),
  steps: rangeOf('steps').describe('Counted steps in one repetition.'),
  tempo: orNull(words(20)).describe('Three or four numbers of seconds, such as 3-1-2: lower, pause, lift, pause.'),
  load: orNull(load),
  effort: rangeOf('effort').describe('Rating of perceived exertion, 0-10.'),
};

const dosePart = z
  .strictObject(part)
  .meta({ id: 'DosePart', description: 'What one side has of its own, when the sides differ.' });

/** How much of one exercise. */
export const doseSchema = z
  .strictObject({
    ...part,
    side: z
      .enum(sides)
      .default('BOTH')
      .describe('BOTH: at once. EACH: all repetitions of a set on one side, then the other. ALTERNATE: in turns.'),
    oneSideFirst: z.boolean().default(false).describe('With EACH: all sets on one side before the other.'),
    left: orNull(dosePart),
    right: orNull(dosePart),
    restSeconds: rangeOf('restSeconds').describe('Between sets.'),
    timesPerDay: rangeOf('timesPerDay'),
    daysPerWeek: rangeOf('daysPerWeek'),
    openEnded: z.boolean().default(false).describe('As long, or as much, as is comfortable.'),
  })
  .meta({ id: 'Dose', description: 'How much of one exercise. What is left out is not stated.' });
