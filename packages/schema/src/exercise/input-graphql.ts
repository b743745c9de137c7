import { z } from 'zod';
import { builder } from '../builder.ts';
import { badInput } from '../context.ts';
import { decodeGlobalId } from '../node/global-id.ts';
import type { ExerciseEdit } from './write-data.ts';
import { listLimits, textLimits } from './domain.ts';
import { Exercise } from './graphql.ts';
import { BodyPosition, BodyRegion, ExerciseCategory, LadderKind, Precaution, StepRole } from './terms.ts';

const text = (most: number) => z.string().max(most, `At most ${most} characters.`);
const list = (most: number) => z.array(z.any()).max(most, `At most ${most}.`);
const words = (most: number, characters: number) => z.array(text(characters)).max(most, `At most ${most}.`);
const key = z
  .string()
  .max(textLimits.key)
  .regex(/^[A-Za-z0-9][\w-]*$/, 'A key is letters, digits, - and _.');
const name = text(textLimits.name).refine((given) => given.trim() !== '', 'Give it a name.');

const keyDescription = 'The key that it has already; a new one gets a key of its own.';

const ExerciseStepInput = builder.inputType('ExerciseStepInput', {
  fields: (t) => ({
    key: t.string({ validate: key, description: keyDescription }),
    role: t.field({ type: StepRole, required: true }),
    text: t.string({ required: true, validate: text(textLimits.step) }),
  }),
});

const ExerciseCautionInput = builder.inputType('ExerciseCautionInput', {
  fields: (t) => ({
    key: t.string({ validate: key, description: keyDescription }),
    text: t.string({ required: true, validate: text(textLimits.caution) }),
    precautions: t.field({ type: [Precaution], required: true, description: 'The conditions that it is about.' }),
  }),
});

const ExerciseEffectInput = builder.inputType('ExerciseEffectInput', {
  fields: (t) => ({
    key: t.string({ validate: key, description: keyDescription }),
    text: t.string({ required: true, validate: text(textLimits.effect) }),
  }),
});

const LadderRungInput = builder.inputType('LadderRungInput', {
  fields: (t) => ({
    kind: t.field({ type: LadderKind, required: true }),
    exerciseId: t.globalID({ for: Exercise, required: true, description: 'Of the public library or your own.' }),
    criterion: t.string({ required: true, validate: text(textLimits.criterion), description: 'When to move there.' }),
  }),
});

const ExercisePictureInput = builder.inputType('ExercisePictureInput', {
  fields: (t) => ({
    pictureId: t.id({ required: true, description: 'Of the public library or your own.' }),
    altText: t.string({
      validate: text(textLimits.altText),
      description:
        'What it shows in this exercise, for who does not see it; empty until written, and needed to publish. Left out, it stays.',
    }),
  }),
});

type Field = Parameters<Parameters<typeof builder.inputType<'_', { fields: never }>>[1]['fields']>[0];

/** The fields of the content, for creating and for editing. */
const contentFields = (t: Field) => ({
  aliases: t.stringList({ validate: words(listLimits.aliases, textLimits.alias) }),
  purpose: t.string({ validate: text(textLimits.purpose), description: 'What it is for, in words for a client.' }),
  positions: t.field({ type: [BodyPosition] }),
  regions: t.field({ type: [BodyRegion] }),
  primaryMuscles: t.stringList({ validate: words(listLimits.primaryMuscles, textLimits.muscle) }),
  secondaryMuscles: t.stringList({ validate: words(listLimits.secondaryMuscles, textLimits.muscle) }),
  equipment: t.stringList({ validate: words(listLimits.equipment, textLimits.equipment) }),
  tags: t.stringList({ validate: words(listLimits.tags, textLimits.tag) }),
  steps: t.field({ type: [ExerciseStepInput], validate: list(listLimits.steps) }),
  cautions: t.field({ type: [ExerciseCautionInput], validate: list(listLimits.cautions) }),
  effects: t.field({
    type: [ExerciseEffectInput],
    validate: list(listLimits.effects),
    description: 'What comes of it; each needs a citation.',
  }),
  ladder: t.field({
    type: [LadderRungInput],
    validate: list(listLimits.ladder),
    description: 'All neighbours, in their order.',
  }),
  pictures: t.field({
    type: [ExercisePictureInput],
    validate: list(listLimits.pictures),
    description: 'All pictures and videos, in their order.',
  }),
});

export const CreateExerciseInput = builder.inputType('CreateExerciseInput', {
  description: 'A new exercise. Name and category are enough to begin with.',
  fields: (t) => ({
    name: t.string({ required: true, validate: name }),
    category: t.field({ type: ExerciseCategory, required: true }),
    ...contentFields(t),
  }),
});

export const UpdateExerciseInput = builder.inputType('UpdateExerciseInput', {
  description: 'An edit of the draft. What is left out or null stays; a list that is given replaces the list.',
  fields: (t) => ({
    id: t.globalID({ for: Exercise, required: true }),
    revision: t.int({ required: true, description: 'The revision that the edit was made on.' }),
    name: t.string({ validate: name }),
    category: t.field({ type: ExerciseCategory }),
    ...contentFields(t),
  }),
});

export const ExerciseInput = (verb: string) =>
  builder.inputType(`${verb}ExerciseInput`, {
    fields: (t) => ({ id: t.globalID({ for: Exercise, required: true }) }),
  });

export const ExerciseDraftInput = (name: string) =>
  builder.inputType(name, {
    fields: (t) => ({
      id: t.globalID({ for: Exercise, required: true }),
      revision: t.int({ required: true, description: 'The revision of the draft that you have before you.' }),
    }),
  });

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Pictures are named by the id that they show, whether it is a bare one or one of a node. */
function pictureRow(id: string): string {
  if (uuid.test(id)) return id;
  const { typename, id: row } = decodeGlobalId(id);
  if (typename !== 'Media' && typename !== 'Picture') throw badInput('pictureId takes ids of pictures.');
  return row;
}

interface GivenContent extends Omit<ExerciseEdit, 'ladder' | 'pictures'> {
  readonly ladder?:
    | readonly { kind: 'EASIER' | 'HARDER' | 'VARIATION'; exerciseId: { id: string }; criterion: string }[]
    | null
    | undefined;
  readonly pictures?: readonly { pictureId: string; altText?: string | null | undefined }[] | null | undefined;
}

/** Takes the ids of an edit apart into the rows that they name. */
export function editOf({ ladder, pictures, ...rest }: GivenContent): ExerciseEdit {
  return {
    ...rest,
    ladder: ladder?.map(({ kind, exerciseId, criterion }) => ({ kind, exerciseId: exerciseId.id, criterion })),
    pictures: pictures?.map(({ pictureId, altText }) => ({ mediaId: pictureRow(String(pictureId)), altText })),
  };
}
