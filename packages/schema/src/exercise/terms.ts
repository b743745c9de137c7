import { builder } from '../builder.ts';
import {
  type Attribution as Origin,
  type ExerciseCaution as Caution,
  type ExerciseEffect as Effect,
  type ExerciseStep as Step,
  bodyPositions,
  bodyRegions,
  exerciseCategories,
  ladderKinds,
  precautions,
  stepRoles,
} from './domain.ts';

export const ExerciseCategory = builder.enumType('ExerciseCategory', {
  description: 'What kind of training an exercise is.',
  values: exerciseCategories,
});
export const BodyPosition = builder.enumType('BodyPosition', {
  description: 'How the body lies, sits or stands. SUPINE is on the back, PRONE on the front.',
  values: bodyPositions,
});
export const BodyRegion = builder.enumType('BodyRegion', {
  description: 'The part of the body that an exercise works on.',
  values: bodyRegions,
});
export const Precaution = builder.enumType('Precaution', {
  description: 'A condition of a client that calls for care, from a fixed list.',
  values: precautions,
});
export const StepRole = builder.enumType('StepRole', {
  description: 'What an instruction is for: the start, the movement, the breath, a cue, or safety.',
  values: stepRoles,
});

export const ExerciseStep = builder.objectRef<Step>('ExerciseStep').implement({
  description: 'One instruction of an exercise.',
  fields: (t) => ({
    key: t.exposeString('key', { description: 'Stays the same from version to version.' }),
    role: t.field({ type: StepRole, resolve: ({ role }) => role }),
    text: t.exposeString('text'),
  }),
});

export const ExerciseCaution = builder.objectRef<Caution>('ExerciseCaution').implement({
  description: 'A caution, with the coded precautions of a client that it is about.',
  fields: (t) => ({
    key: t.exposeString('key', { description: 'Stays the same from version to version.' }),
    text: t.exposeString('text'),
    precautions: t.field({ type: [Precaution], resolve: (caution) => [...caution.precautions] }),
  }),
});

export const LadderKind = builder.enumType('LadderKind', {
  description: 'Where a neighbour stands: below, above, or beside.',
  values: ladderKinds,
});

export const ExerciseEffect = builder.objectRef<Effect>('ExerciseEffect').implement({
  description: 'One thing that comes of the exercise: a claim that needs a citation.',
  fields: (t) => ({
    key: t.exposeString('key', { description: 'Stays the same from version to version.' }),
    text: t.exposeString('text'),
  }),
});

export const Attribution = builder.objectRef<Origin>('Attribution').implement({
  description: 'Where content that came from elsewhere is from, as its licence asks to be shown.',
  fields: (t) => ({
    title: t.exposeString('title', { nullable: true }),
    author: t.exposeString('author', { nullable: true }),
    source: t.exposeString('source', { nullable: true }),
    url: t.exposeString('url', { nullable: true }),
    licence: t.exposeString('licence', { nullable: true }),
  }),
});
