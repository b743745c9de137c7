import { z } from 'zod';
import { precautions } from '../exercise/domain.ts';
import { BLOCK_REST_SECONDS_MAX, ROUNDS_MAX, ROUNDS_MIN } from '../routine/domain.ts';
import { KEY_PATTERN, STATED_MINUTES_MAX, routineListLimits, routineTextLimits } from '../routine/composed.ts';
import { FILE_FORMAT, FILE_VERSION, fileLimits } from './domain.ts';
import { citationSchema } from './file-citation.ts';
import { doseSchema } from './file-dose.ts';
import { exerciseSchema } from './file-exercise.ts';
import { listOf, orNull, range, ref, slug, text, words } from './file-parts.ts';
import { sourceSchema } from './file-source.ts';

const key = z.string().regex(KEY_PATTERN).describe('A UUID in small letters, the same in every version.');
const rest = () => orNull(range(0, BLOCK_REST_SECONDS_MAX));

/** One exercise at one dose. */
export const itemSchema = z
  .strictObject({
    key,
    exercise: ref.describe('The ref of one of the exercises.'),
    dose: doseSchema,
    note: orNull(words(routineTextLimits.note)),
    citations: listOf(citationSchema, routineListLimits.itemCitations),
  })
  .meta({ id: 'Item', description: 'One exercise at one dose.' });
export type FileItem = z.infer<typeof itemSchema>;

const blockSchema = z
  .strictObject({
    key,
    name: text(routineTextLimits.name),
    rounds: range(ROUNDS_MIN, ROUNDS_MAX),
    restBetweenItemsSeconds: rest(),
    restBetweenRoundsSeconds: rest(),
    condition: orNull(words(routineTextLimits.condition)).describe('What it is meant for; null for everybody.'),
    note: orNull(words(routineTextLimits.note)),
    items: listOf(itemSchema, routineListLimits.items),
  })
  .meta({ id: 'Block', description: 'Items done one after another, for a number of rounds.' });
export type FileBlock = z.infer<typeof blockSchema>;

export const routineSchema = z
  .strictObject({
    slug,
    title: text(routineTextLimits.title),
    summary: text(routineTextLimits.summary),
    uses: listOf(words(routineTextLimits.use), routineListLimits.uses),
    conditions: listOf(z.enum(precautions), precautions.length).describe('Precautions that it is meant for.'),
    statedMinutes: orNull(z.int().min(1).max(STATED_MINUTES_MAX)),
    citations: listOf(citationSchema, fileLimits.citations).describe('Of the routine as a whole.'),
    blocks: listOf(blockSchema, routineListLimits.blocks),
  })
  .meta({ id: 'Routine' });

/** A routine with all that it is made of, as one file. */
export const fileSchema = z
  .strictObject({
    format: z.literal(FILE_FORMAT),
    version: z.literal(FILE_VERSION),
    routine: routineSchema,
    exercises: listOf(exerciseSchema, fileLimits.exercises).describe('Each version of an exercise that an item has.'),
    sources: listOf(sourceSchema, fileLimits.sources).describe('All that is cited, and what takes its place.'),
  })
  .meta({
    title: 'Routine of Reprise',
    description:
      'A routine with its exercises and sources, version 1. Whatever may be null may be left out. Beside this form the reader checks that every ref is known, that keys stand once, and the rules between the figures of a dose.',
  });
/** A routine with all that it is made of. Lists are in their order. */
export type RoutineFile = z.infer<typeof fileSchema>;
