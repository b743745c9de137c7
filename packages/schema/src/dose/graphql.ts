import { z } from 'zod';
import { builder } from '../builder.ts';
import { ErrorInterface } from '../error-types.ts';
import {
  type Dose as DoseValue,
  type DosePart,
  type IntRange as Range,
  type Load as LoadValue,
  aDose,
  bandColours,
  sides,
} from './domain.ts';
import { formatDose } from './format.ts';
import { DOSE_TEXT_MAX } from './parse.ts';
import { DoseProblemsError, readDose } from './read.ts';
import type { DoseProblem as Problem } from './text.ts';
import { doseSeconds } from './time.ts';

export const IntRange = builder.objectRef<Range>('IntRange').implement({
  description: 'A closed range of whole numbers; one number is a range with equal ends.',
  fields: (t) => ({ min: t.exposeInt('min'), max: t.exposeInt('max') }),
});

export const Side = builder.enumType('Side', {
  description:
    'BOTH: at once. EACH: in every set all repetitions on one side, then on the other. ALTERNATE: sides take turns. In both, repetitions are per side.',
  values: sides,
});

export const BandColour = builder.enumType('BandColour', {
  description: 'Colours say nothing of strength: makers differ.',
  values: bandColours,
});

const Load = builder.objectRef<LoadValue>('Load').implement({
  description: 'Either a weight or the colour of a band.',
  fields: (t) => ({
    kilograms: t.float({
      nullable: true,
      description: '0-500, in quarters.',
      resolve: (load) => ('kilograms' in load ? load.kilograms : null),
    }),
    band: t.field({
      type: BandColour,
      nullable: true,
      resolve: (load) => ('band' in load ? load.band : null),
    }),
  }),
});

const wholeDose = (part: DosePart | null): DoseValue | null => part && aDose(part);

export const Dose = builder.objectRef<DoseValue>('Dose');
Dose.implement({
  description: 'How much. Null is not stated, and is not 1.',
  fields: (t) => {
    const range = (
      name:
        | 'sets'
        | 'reps'
        | 'holdSeconds'
        | 'breaths'
        | 'steps'
        | 'restSeconds'
        | 'effort'
        | 'timesPerDay'
        | 'daysPerWeek',
      description: string,
    ) => t.field({ type: IntRange, nullable: true, description, resolve: (dose) => dose[name] });
    return {
      sets: range('sets', '1-20.'),
      reps: range('reps', '1-200 in a set; per side when the dose has sides.'),
      holdSeconds: range('holdSeconds', '1-900 s, held per repetition; without repetitions, the whole hold.'),
      holdIsMinimum: t.exposeBoolean('holdIsMinimum', { description: 'The hold is "at least".' }),
      breaths: range('breaths', '1-60 slow breaths, held for so long instead of seconds.'),
      steps: range('steps', '1-50 counted steps in one repetition.'),
      side: t.field({ type: Side, resolve: ({ side }) => side }),
      oneSideFirst: t.exposeBoolean('oneSideFirst', {
        description: 'With EACH: all sets on one side before the other.',
      }),
      left: t.field({
        type: Dose,
        nullable: true,
        description: 'What the left side has of its own, when the sides differ.',
        resolve: ({ left }) => wholeDose(left),
      }),
      right: t.field({
        type: Dose,
        nullable: true,
        description: 'What the right side has of its own, when the sides differ.',
        resolve: ({ right }) => wholeDose(right),
      }),
      restSeconds: range('restSeconds', '0-900 s between sets.'),
      tempo: t.exposeString('tempo', {
        nullable: true,
        description: 'Seconds to lower, pause, lift and pause again, such as 3-1-2.',
      }),
      load: t.field({ type: Load, nullable: true, resolve: ({ load }) => load }),
      effort: range('effort', 'Rating of perceived exertion, 0-10.'),
      timesPerDay: range('timesPerDay', '1-12.'),
      daysPerWeek: range('daysPerWeek', '1-7.'),
      openEnded: t.exposeBoolean('openEnded', {
        description: 'As long, or as much, as is comfortable.',
      }),
      shorthand: t.string({
        description: 'As clinicians write it; parseDose reads it back to the same dose.',
        resolve: (dose) => formatDose(dose, 'shorthand'),
      }),
      sentence: t.string({
        description: 'In words for a client.',
        args: { locale: t.arg.string({ validate: z.string().max(35) }) },
        resolve: (dose, { locale }) => formatDose(dose, 'sentence', locale ?? 'en'),
      }),
      estimatedSeconds: t.field({ type: IntRange, resolve: (dose) => doseSeconds(dose) }),
      assumed: t.stringList({
        description: 'What the estimate assumes where the dose is silent.',
        resolve: (dose) => [...doseSeconds(dose).assumed],
      }),
    };
  },
});

const DoseProblem = builder.objectRef<Problem>('DoseProblem').implement({
  description: 'One place of a text that could not be read as a dose.',
  fields: (t) => ({
    message: t.exposeString('message'),
    start: t.int({ resolve: ({ position }) => position.start }),
    end: t.int({ resolve: ({ position }) => position.end }),
    suggestion: t.exposeString('suggestion', { nullable: true }),
  }),
});

builder.objectType(DoseProblemsError, {
  name: 'DoseProblems',
  description: 'Why a text is not a dose.',
  interfaces: [ErrorInterface],
  fields: (t) => ({
    problems: t.field({ type: [DoseProblem], resolve: ({ problems }) => [...problems] }),
  }),
});

builder.queryField('parseDose', (t) =>
  t.field({
    type: Dose,
    description: 'Reads a dose as clinicians write it: 2-3 x 8-12, hold 5 s, each side, 2x/day.',
    args: { text: t.arg.string({ required: true, validate: z.string().max(DOSE_TEXT_MAX) }) },
    errors: { types: [DoseProblemsError] },
    resolve: (_root, { text }) => readDose(text),
  }),
);
